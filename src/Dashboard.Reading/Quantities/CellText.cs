namespace Dashboard.Reading.Quantities;

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
