using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Dashboard.Storage.Copying;

/// <summary>How many rows a table has, and a checksum over every value of them in the order of its key.</summary>
/// <param name="Rows">How many.</param>
/// <param name="Checksum">The first 16 digits of SHA-256.</param>
public sealed record TableSum(long Rows, string Checksum)
{
    internal static async Task<TableSum> OfAsync(
        CopySide side,
        CopiedTable table,
        CancellationToken cancellation
    )
    {
        using var sum = new Sum();
        await foreach (var row in side.RowsAsync(table, null, cancellation))
        {
            sum.Add(row);
        }

        return sum.End();
    }

    private sealed class Sum : IDisposable
    {
        private readonly IncrementalHash _hash = IncrementalHash.CreateHash(
            HashAlgorithmName.SHA256
        );
        private byte[] _bytes = new byte[64 * 1024];
        private int _used;
        private long _rows;

        public void Add(object?[] row)
        {
            _rows++;
            foreach (var value in row)
            {
                Add(value);
            }
        }

        public TableSum End()
        {
            Flush();
            return new(_rows, Convert.ToHexStringLower(_hash.GetHashAndReset().AsSpan(0, 8)));
        }

        public void Dispose() => _hash.Dispose();

        // Each value begins with its kind and, where it has one, its length, so that no two rows give the same bytes.
        private void Add(object? value)
        {
            switch (value)
            {
                case null:
                    Number(0, 0);
                    break;
                case string text:
                    Text(text);
                    break;
                case bool yes:
                    Number(1, yes ? 1 : 0);
                    break;
                case int number:
                    Number(2, number);
                    break;
                case long number:
                    Number(2, number);
                    break;
                case DateOnly day:
                    Number(3, day.DayNumber);
                    break;
                case DateTime time:
                    Number(4, time.Ticks);
                    break;
                case DateTimeOffset time:
                    Number(4, time.UtcTicks);
                    break;
                case string[] texts:
                    Number(5, texts.Length);
                    foreach (var text in texts)
                    {
                        Text(text);
                    }

                    break;
                case double number:
                    Number(7, BitConverter.DoubleToInt64Bits(number));
                    break;
                case decimal number:
                    Text(number.ToString("G29", CultureInfo.InvariantCulture));
                    break;
                case byte[] bytes:
                    Text(Convert.ToHexString(bytes));
                    break;
                default:
                    throw new NotSupportedException($"No sum of {value.GetType()}.");
            }
        }

        private void Number(byte kind, long number)
        {
            Need(9);
            _bytes[_used] = kind;
            BinaryPrimitives.WriteInt64LittleEndian(_bytes.AsSpan(_used + 1), number);
            _used += 9;
        }

        private void Text(string text)
        {
            Number(6, text.Length);
            Need(Encoding.UTF8.GetMaxByteCount(text.Length));
            _used += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(_used));
        }

        private void Need(int room)
        {
            if (_bytes.Length - _used >= room)
            {
                return;
            }

            Flush();
            if (_bytes.Length < room)
            {
                _bytes = new byte[room];
            }
        }

        private void Flush()
        {
            _hash.AppendData(_bytes.AsSpan(0, _used));
            _used = 0;
        }
    }
}
