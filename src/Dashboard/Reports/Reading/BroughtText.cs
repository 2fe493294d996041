using Dashboard.Documents.Import;
using Dashboard.Reading;
using Dashboard.Storage;

namespace Dashboard.Reports.Reading;

/// <summary>A report as somebody brings it: its text and what they say of it. Kept as a draft just so.</summary>
public sealed record BroughtText
{
    /// <summary>About a hundred pages.</summary>
    public const int MostCharacters = ReportDocument.MostCharacters;

    /// <summary>What the field holds: so much more than can be read that nobody takes the cut for the whole.</summary>
    public const int MostTyped = 2 * MostCharacters;

    /// <summary>Bytes of a message from the browser, which sends a field's text twice, in three bytes a character.</summary>
    public const int LargestMessage = 2 * 3 * MostTyped + 65_536;

    public string Text { get; set; } = "";

    public string Title { get; set; } = "";

    public string Publisher { get; set; } = "";

    public DateOnly Date { get; set; }

    /// <summary>The code of the district it speaks of where it names none.</summary>
    public string District { get; set; } = "";

    /// <summary>Whether a program recognised the text in pictures, and may have misread letters.</summary>
    public bool IsScanned { get; set; }

    /// <summary>The code of the paper it was read from, whose pages are shown beside it; empty where there is none.</summary>
    public string Paper { get; set; } = "";

    /// <summary>Why it cannot be read as it is, or null.</summary>
    public Problem? Against =>
        string.IsNullOrWhiteSpace(Text) ? new Problem("请粘贴报道全文，或选一个文件")
        : Text.Length > MostCharacters ? new Problem("全文超过{0}字，请分成几篇", "200,000")
        : null;

    /// <summary>The text of a file that holds text.</summary>
    /// <exception cref="SheetRefusedException">It is none that can be read; the exception says why.</exception>
    public static string TextOf(string name, byte[] bytes, CancellationToken cancellation)
    {
        var text = Read(name, bytes, cancellation);
        return string.IsNullOrWhiteSpace(text)
            ? throw new SheetRefusedException("“{0}”里没有文字", name)
            : text;
    }

    private static string Read(string name, byte[] bytes, CancellationToken cancellation)
    {
        var kind = Path.GetExtension(name).ToUpperInvariant();
        if (kind == ".DOCX")
        {
            return ReportDocument.Word(bytes, cancellation);
        }

        if (ReportFile.Decode(name, bytes, out var text) is not null)
        {
            throw new SheetRefusedException(
                "“{0}”不是能读的文本：可读UTF-8、UTF-16和GB18030编码的txt，以及docx、html、pdf、png和jpg",
                name
            );
        }

        return kind is ".HTML" or ".HTM"
            ? WebPage.Text(text, cancellation)
            : ReportDocument.Bounded(text);
    }
}
