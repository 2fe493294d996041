using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Dashboard.Storage.Catalogues.Csv;

/// <summary>Where a file that should be UTF-8 is not, in a sentence that says what to do.</summary>
internal static class Utf8Fault
{
    /// <summary>The sentence for the first such place, or null where the file is UTF-8.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return null;
        }

        var offset = 0;
        while (Rune.DecodeFromUtf8(bytes[offset..], out _, out var length) == OperationStatus.Done)
        {
            offset += length;
        }

        var line = bytes[..offset].Count((byte)'\n') + 1;
        return $"line {line}, byte {offset}: 0x{bytes[offset]:X2} is not UTF-8, the encoding of all files of data/; the file may be GB18030 (ANSI) or UTF-16. Save it as CSV UTF-8 and start again.";
    }
}
