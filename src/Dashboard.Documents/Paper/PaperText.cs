using System.Text;

namespace Dashboard.Documents.Paper;

/// <summary>The text of a paper: a form feed begins each of its pages.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsScanned">Whether a program recognised its letters in a picture, and may have misread some.</param>
public sealed record PaperText(string Text, bool IsScanned)
{
    /// <summary>Its pages as pictures; none where this machine cannot draw them, or was not asked to.</summary>
    public IReadOnlyList<PaperPage> Pages { get; init; } = [];

    /// <summary>What a page begins with.</summary>
    public const char PageMark = '\f';

    internal static PaperText Of(IEnumerable<string> pages, bool isScanned)
    {
        var text = new StringBuilder();
        foreach (var page in pages)
        {
            text.Append(PageMark).Append(page.ReplaceLineEndings("\n").Trim()).Append('\n');
        }

        return new(text.ToString(), isScanned);
    }

    /// <summary>Without the blanks that the recognition puts between Chinese letters.</summary>
    internal static string Squeezed(string page)
    {
        var text = new StringBuilder(page.Length);
        for (var i = 0; i < page.Length; i++)
        {
            var isBetween =
                page[i] == ' '
                && i > 0
                && i + 1 < page.Length
                && (IsChinese(page[i - 1]) || IsChinese(page[i + 1]));
            if (!isBetween)
            {
                text.Append(page[i]);
            }
        }

        return text.ToString();
    }

    private static bool IsChinese(char letter) =>
        letter
            is >= '\u4e00'
                and <= '\u9fff'
                or >= '\u3000'
                and <= '\u303f'
                or >= '\uff00'
                and <= '\uffef'
                or '“'
                or '”';
}
