using System.Text;

namespace Dashboard.Reading.Texts;

/// <summary>
/// A text as it should have been typed: half-width digits and marks, no blanks inside figures, no line breaks inside
/// sentences. Each of its characters knows where it stood in the original.
/// </summary>
internal sealed class CleanText
{
    private readonly int[] _origins;

    private CleanText(string original, string text, int[] origins) =>
        (Original, Text, _origins) = (original, text, origins);

    /// <summary>The text as it was given.</summary>
    public string Original { get; }

    /// <summary>The text as it is read.</summary>
    public string Text { get; }

    /// <summary>Mends <paramref name="original"/>.</summary>
    public static CleanText Of(string original)
    {
        var folded = Folded(original);
        var drops = ScanDamage.Drops(folded);
        var text = new StringBuilder(original.Length);
        var origins = new int[original.Length + 1];
        for (var i = 0; i < folded.Length; i++)
        {
            if (!drops[i])
            {
                origins[text.Length] = i;
                text.Append(folded[i]);
            }
        }

        origins[text.Length] = original.Length;
        return new CleanText(original, text.ToString(), origins);
    }

    /// <summary>Where the stretch from <paramref name="start"/> to before <paramref name="end"/> stood in the original.</summary>
    public (int Offset, int Length) Origin(int start, int end)
    {
        var offset = _origins[start];
        return (offset, end <= start ? 0 : _origins[end - 1] + 1 - offset);
    }

    private static string Folded(string original)
    {
        var letters = original.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = HalfWidth(letters[i], i > 0 ? letters[i - 1] : '\n');
        }

        LookAlikes.Mend(letters);
        return new(letters);
    }

    // Ｆｕｌｌ-width letters and marks stand 0xFEE0 above their ASCII twins, so the length does not change.
    private static char HalfWidth(char letter, char before) =>
        letter switch
        {
            >= '！' and <= '～' and var wide => (char)(wide - 0xFEE0),
            '﹪' or '٪' => '%',
            '\u3000' or '\u00a0' or '\u2002' or '\u2003' or '\u2009' => ' ',
            '\r' or '\u2028' or '\u000b' or '\u000c' => '\n',
            '—' or '–' or '－' or '―' or '−' or '‐' or '‑' => '-',
            '〜' or '～' => '~',
            '∶' or '︰' => ':',
            '〔' or '【' => '[',
            '〕' or '】' => ']',
            '︳' or '│' or '┃' => '|',
            '﹣' => '-',
            '．' or '﹒' => '.',
            '○' when "二一九〇零○".Contains(before) => '〇',
            var other => other,
        };
}
