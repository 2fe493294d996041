using System.Text;

namespace Dashboard.Documents.Layout;

/// <summary>
/// How wide text is, without a font at hand: the one place that knows. Tables count half-widths (a Chinese character is
/// two of a Latin one); drawings measure, a little too wide rather than too narrow.
/// </summary>
internal static class GlyphWidth
{
    /// <summary>The width of a half-width in a table, as a share of the height.</summary>
    public const double HalfWidth = 0.52;

    private const double Full = 1.0;
    private const double Digit = 0.57;
    private const double Capital = 0.72;
    private const double Broad = 0.92;
    private const double Thin = 0.32;

    /// <summary>About how wide <paramref name="text"/> is at this height, in the fonts of the pictures.</summary>
    public static double Of(string text, double size) => text.Sum(Share) * size;

    /// <summary>The width of <paramref name="text"/> in half-widths.</summary>
    public static int Units(string text) => text.Sum(Wide);

    /// <summary>Cuts text to <paramref name="units"/> half-widths, with an ellipsis.</summary>
    public static string Cut(string text, int units)
    {
        if (Units(text) <= units)
        {
            return text;
        }

        var kept = 0;
        var end = text.TakeWhile(letter => (kept += Wide(letter)) <= units - 2).Count();
        return text[..Whole(text, end)] + "…";
    }

    /// <summary>Breaks text into lines of at most <paramref name="units"/> half-widths.</summary>
    public static List<string> Wrap(string text, int units) =>
        Wrap(text, units, letter => Units(letter));

    /// <summary>Breaks text into at most <paramref name="lines"/> lines of this width; what is left over ends in an ellipsis.</summary>
    public static IReadOnlyList<string> Fit(string text, double size, double width, int lines)
    {
        var broken = Wrap(text, width, letters => Of(letters, size));
        if (broken.Count <= lines)
        {
            return broken.Count == 2 && AtPause(text, size, width) is { } halves ? halves : broken;
        }

        var last = broken[lines - 1];
        while (last.Length > 0 && Of(last + "…", size) > width)
        {
            last = last[..Whole(last, last.Length - 1)];
        }

        return [.. broken.Take(lines - 1), last + "…"];
    }

    // 5,200个，| 104% rather than 5,200个，10| 4%.
    private static string[]? AtPause(string text, double size, double width)
    {
        for (var at = text.Length - 1; at > 0; at--)
        {
            var isPause = text[at] is '（' or '(' || text[at - 1] is '，' or '、' or ' ' or '/';
            if (isPause && Of(text[..at], size) <= width && Of(text[at..], size) <= width)
            {
                return [text[..at].TrimEnd(), text[at..]];
            }
        }

        return null;
    }

    private static List<string> Wrap(string text, double width, Func<string, double> measure)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        var used = 0.0;
        foreach (var rune in text.EnumerateRunes())
        {
            var letter = rune.ToString();
            var wide = measure(letter);
            if (used + wide > width && line.Length > 0)
            {
                lines.Add(line.ToString());
                line.Clear();
                used = 0;
            }

            line.Append(letter);
            used += wide;
        }

        lines.Add(line.ToString());
        return lines;
    }

    private static int Whole(string text, int end) =>
        end > 0 && char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;

    private static int Wide(char letter) =>
        letter >= 0x2E80 && !char.IsLowSurrogate(letter) ? 2 : 1;

    private static double Share(char letter) =>
        letter switch
        {
            >= '\u2E80' => char.IsLowSurrogate(letter) ? 0 : Full,
            '—' or '…' or '％' => Full,
            '.' or ',' or ' ' or '\'' or 'i' or 'j' or 'l' or '|' or ':' or ';' or '·' => Thin,
            'm' or 'w' or 'M' or 'W' or '%' or '@' => Broad,
            >= 'A' and <= 'Z' => Capital,
            >= '\u0250' => Capital,
            _ => Digit,
        };
}
