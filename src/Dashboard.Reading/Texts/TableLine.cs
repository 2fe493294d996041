using Dashboard.Reading.Characters;

namespace Dashboard.Reading.Texts;

/// <summary>A line of a table: cells parted by tabs, bars or wide blanks.</summary>
internal static class TableLine
{
    /// <summary>Whether the line that begins at <paramref name="start"/> is one.</summary>
    public static bool IsOne(string text, int start) =>
        Looks(text, start) is { } marks
        && (
            marks
            || Looks(text, Next(text, start)) is not null
            || Looks(text, Previous(text, start)) is not null
        );

    private static int Next(string text, int start)
    {
        var end = start < text.Length ? text.IndexOf('\n', start) : -1;
        return end < 0 ? text.Length : end + 1;
    }

    private static int Previous(string text, int start) =>
        start < 2 ? text.Length : text.LastIndexOf('\n', start - 2) + 1;

    // true where tabs or bars mark the cells, false where blanks part them, null where it is prose
    private static bool? Looks(string text, int start)
    {
        if (start >= text.Length)
        {
            return null;
        }

        var end = text.IndexOf('\n', start);
        var line = text.AsSpan(start, (end < 0 ? text.Length : end) - start);
        if (
            line.Length > 400
            || line.ContainsAny('。', '!')
            || line.Contains("单位:", StringComparison.Ordinal)
        )
        {
            return null;
        }

        line = line.Trim(' ');
        if (line.Contains('\t') || line.Count('|') > 1)
        {
            return true;
        }

        var (cells, numbers) = (0, 0);
        foreach (var range in line.Split(' '))
        {
            if (line[range].Length > 0)
            {
                cells++;
                numbers += IsNumber(line[range]) ? 1 : 0;
            }
        }

        var isOne =
            cells > 1
            && (
                numbers > 1 && cells > 2
                || numbers == 1 && cells == 2 && !line.ContainsAny(",;")
                || line.Contains("  ", StringComparison.Ordinal) && !line.ContainsAny(",;")
            );
        return isOne ? false : null;
    }

    private static bool IsNumber(ReadOnlySpan<char> cell)
    {
        var digits = false;
        foreach (var letter in cell)
        {
            digits |= Letters.IsDigit(letter);
            if (!Letters.IsDigit(letter) && letter is not ('.' or ',' or '-' or '+' or '%'))
            {
                return false;
            }
        }

        return digits;
    }
}
