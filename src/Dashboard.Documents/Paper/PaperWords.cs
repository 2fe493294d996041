using System.Globalization;
using System.Text;

namespace Dashboard.Documents.Paper;

/// <summary>The words of a page as a text that is kept: a head with the number of its format, then a line for each word.</summary>
public static class PaperWords
{
    private const string Head = "words 1";

    /// <summary>The text.</summary>
    public static string Write(IEnumerable<PaperWord> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var text = new StringBuilder(Head).Append('\n');
        foreach (var (word, box) in words)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"{box.Left} {box.Top} {box.Width} {box.Height} {word}\n"
            );
        }

        return text.ToString();
    }

    /// <summary>The words of such a text; none where it is of a format that is not known. A line that cannot be read is left out.</summary>
    public static IReadOnlyList<PaperWord> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.Split('\n');
        return lines[0] != Head ? [] : [.. lines.Skip(1).Select(Word).OfType<PaperWord>()];
    }

    private static PaperWord? Word(string line) =>
        line.Split(' ', 5) is [var left, var top, var width, var height, { Length: > 0 } word]
        && Number(left) is { } x
        && Number(top) is { } y
        && Number(width) is { } wide
        && Number(height) is { } high
            ? new(word, new(x, y, wide, high))
            : null;

    private static int? Number(string text) =>
        int.TryParse(
            text,
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
}
