namespace Dashboard.Reading;

/// <summary>Where in a table a number stands.</summary>
/// <param name="Row">The text of its line's first cell that is no number.</param>
/// <param name="Column">The head of its column, or an empty one.</param>
/// <param name="Title">What the line above the table says, or empty.</param>
internal sealed record TableCell(CellText Row, CellText Column, string Title);

/// <summary>The text of one cell and where it stands in the clean text.</summary>
/// <param name="Text">What stands in it, without blanks around.</param>
/// <param name="Start">Where it begins.</param>
internal readonly record struct CellText(string Text, int Start)
{
    /// <summary>Just behind it.</summary>
    public int End => Start + Text.Length;

    /// <summary>What it says without the unit in brackets: 产值(亿元).</summary>
    public string Name => Brackets is var at && at > 0 ? Text[..at].Trim() : Text;

    /// <summary>The unit in brackets or behind a comma or slash: 产值(亿元), 增速/%; null where there is none.</summary>
    public ScaledUnit? Unit
    {
        get
        {
            var at = Brackets;
            if (at < 0)
            {
                return null;
            }

            var inside = Text[(at + 1)..].TrimEnd(')', ']').Trim();
            inside = inside.StartsWith("单位", StringComparison.Ordinal)
                ? inside[2..].TrimStart(':')
                : inside;
            return ScaledUnit.Of(inside.TrimStart('±', '+', '-'));
        }
    }

    private int Brackets => Text.IndexOfAny(['(', '[', '/', ',']);
}

/// <summary>A unit with its step: 万元, 亿元, 公斤/亩.</summary>
/// <param name="Base">The base unit, per what included.</param>
/// <param name="Measure">The measure word.</param>
/// <param name="Scale">The step printed before it: 10,000 for 万元.</param>
internal sealed record ScaledUnit(string Base, MeasureWord Measure, decimal Scale)
{
    /// <summary>The unit that <paramref name="word"/> is as a whole; null where it is none.</summary>
    public static ScaledUnit? Of(string word)
    {
        var (place, scale) = (0, 1m);
        while (place < word.Length)
        {
            if (UnitReader.At(word, place) is { } unit && unit.End == word.Length)
            {
                return new ScaledUnit(unit.Base, unit.Measure, scale);
            }

            var step = word[place] switch
            {
                '百' => 100m,
                '千' => 1000m,
                '万' => 10_000m,
                '亿' => 100_000_000m,
                _ => 0,
            };
            if (step == 0)
            {
                return null;
            }

            (place, scale) = (place + 1, scale * step);
        }

        return null;
    }
}
