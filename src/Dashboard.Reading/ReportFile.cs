using System.Text;

namespace Dashboard.Reading;

/// <summary>Turns the bytes of a plain text into text, or refuses them in a sentence that names the file.</summary>
public static class ReportFile
{
    private const int LargestMegabytes = 20;

    private static readonly Encoding Utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);

    /// <summary>Reads the file at <paramref name="path"/>; the answer is null where it could be read, otherwise the reason why not.</summary>
    public static string? Read(string path, out string text)
    {
        text = "";
        try
        {
            if (Directory.Exists(path))
            {
                return $"{path}: this is a folder; a text file was expected.";
            }

            var file = new FileInfo(path);
            if (!file.Exists)
            {
                return $"{path}: there is no such file.";
            }

            return file.Length > LargestMegabytes * 1024L * 1024L
                ? $"{path}: the file is larger than {LargestMegabytes} MB."
                : Decode(path, File.ReadAllBytes(path), out text);
        }
        catch (Exception wrong)
            when (wrong
                    is IOException
                        or UnauthorizedAccessException
                        or ArgumentException
                        or NotSupportedException
            )
        {
            return $"{path}: the file cannot be opened ({wrong.Message})";
        }
    }

    /// <summary>
    /// Reads <paramref name="bytes"/> as UTF-8, as UTF-16 with a byte order mark, or as GB18030, which covers GBK and
    /// GB2312. The answer is null where that worked, otherwise the reason why not, beginning with <paramref name="name"/>.
    /// </summary>
    public static string? Decode(string name, byte[] bytes, out string text)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        text = "";
        if (Signature(bytes) is { } format)
        {
            return $"{name}: this is {format}, not plain text; UTF-8, UTF-16 with a byte order mark and GB18030 are read.";
        }

        var encoding = Marked(bytes, out var mark);
        if (encoding is not null)
        {
            return Try(encoding, bytes.AsSpan(mark), out text) ? null : Unknown(name);
        }

        return Try(Utf8, bytes, out text) || Try(Gb18030(), bytes, out text) ? null : Unknown(name);
    }

    private static string Unknown(string name) =>
        $"{name}: this is no text in an encoding that is read; UTF-8, UTF-16 with a byte order mark and GB18030 are.";

    private static bool Try(Encoding encoding, ReadOnlySpan<byte> bytes, out string text)
    {
        try
        {
            text = encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            text = "";
            return false;
        }

        if (!LooksBinary(text))
        {
            return true;
        }

        text = "";
        return false;
    }

    private static Encoding? Marked(byte[] bytes, out int mark)
    {
        (var encoding, mark) = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Utf8, 3),
            [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => ((Encoding?)null, 0),
            [0xFF, 0xFE, ..] => (new UnicodeEncoding(false, true, throwOnInvalidBytes: true), 2),
            [0xFE, 0xFF, ..] => (new UnicodeEncoding(true, true, throwOnInvalidBytes: true), 2),
            _ => (null, 0),
        };
        return encoding;
    }

    private static Encoding Gb18030() =>
        CodePagesEncodingProvider.Instance.GetEncoding(
            "GB18030",
            EncoderFallback.ExceptionFallback,
            DecoderFallback.ExceptionFallback
        )!;

    private static string? Signature(byte[] bytes) =>
        bytes switch
        {
            [0x50, 0x4B, 3, 4, ..] => "a zip archive such as docx or xlsx",
            [0x25, 0x50, 0x44, 0x46, ..] => "a PDF",
            [0xD0, 0xCF, 0x11, 0xE0, ..] => "an old Office document",
            [0x89, 0x50, 0x4E, 0x47, ..] or [0xFF, 0xD8, 0xFF, ..] => "a picture",
            _ => null,
        };

    // Control characters and private or unassigned code points make no report.
    private static bool LooksBinary(string text)
    {
        var odd = 0;
        foreach (var letter in text)
        {
            if (letter == '\0')
            {
                return true;
            }

            odd += letter
                is < ' '
                    and not ('\n' or '\r' or '\t' or '\f' or '\v')
                    or (>= '\uE000' and <= '\uF8FF')
                    or '\uFFFD'
                ? 1
                : 0;
        }

        return odd > 8 && odd > text.Length / 50;
    }
}
