using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Dashboard.Tests.Setup;

/// <summary>What the telephone shows: RFC 6238 written once more, so that the app is held against the standard.</summary>
internal static class OneTimeCode
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static readonly TimeSpan _step = TimeSpan.FromSeconds(30);

    /// <summary>The code now, or so many steps of half a minute later.</summary>
    public static string Now(string key, int later = 0) =>
        At(Bytes(key), DateTimeOffset.UtcNow + (later * _step), 6);

    public static string At(byte[] key, DateTimeOffset time, int digits)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, time.ToUnixTimeSeconds() / 30);
#pragma warning disable CA5350 // The standard's own.
        var hash = HMACSHA1.HashData(key, counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & int.MaxValue;
        return (number % (int)Math.Pow(10, digits))
            .ToString(CultureInfo.InvariantCulture)
            .PadLeft(digits, '0');
    }

    private static byte[] Bytes(string key)
    {
        var bits = new StringBuilder();
        foreach (var letter in key)
        {
            bits.Append(
                Convert
                    .ToString(Base32.IndexOf(letter, StringComparison.Ordinal), 2)
                    .PadLeft(5, '0')
            );
        }

        return
        [
            .. bits.ToString()
                .Chunk(8)
                .Where(bit => bit.Length == 8)
                .Select(bit => Convert.ToByte(new string(bit), 2)),
        ];
    }
}
