using Dashboard.Figures.Catalogues;

namespace Dashboard.Figures.Checks;

/// <summary>How a finding is taken: the four grades of the national statistics portal, which clerks know.</summary>
public enum Grade
{
    /// <summary>强制: refused until it is right.</summary>
    Refused,

    /// <summary>准强制: saved only with an explanation, which stays with the figure.</summary>
    Explained,

    /// <summary>核实: looked at again and explained; the reviewer sees it.</summary>
    Verified,

    /// <summary>提示: said, and nothing is asked.</summary>
    Hint,

    /// <summary>Switched off for an indicator.</summary>
    Off,
}

/// <summary>What a figure is checked for before it is saved.</summary>
public enum CheckKind
{
    /// <summary>The unit is not the indicator's.</summary>
    Unit,

    /// <summary>Outside the range set for the indicator.</summary>
    Range,

    /// <summary>Off from the last value by ten or ten thousand times: 万元 for 元, a digit too many.</summary>
    UnitSlip,

    /// <summary>Ten times the last value or more, or a tenth or less.</summary>
    Jump,

    /// <summary>A running total that is lower than an earlier one of the same year.</summary>
    Falling,

    /// <summary>Parts that together exceed their whole.</summary>
    Parts,

    /// <summary>The same figure, from the same source, is already there.</summary>
    Same,

    /// <summary>Another value for the same series and time is already there.</summary>
    Other,

    /// <summary>The period has not ended yet and the figure is no target.</summary>
    Future,
}

/// <summary>One thing found.</summary>
/// <param name="Check">What was looked for.</param>
/// <param name="Grade">How it is taken.</param>
/// <param name="Text">A Chinese sentence with places {0}, {1} for <paramref name="Values"/>.</param>
/// <param name="Values">What to fill in.</param>
/// <param name="Beside">The figure it was compared with, to be shown side by side.</param>
public sealed record Finding(
    CheckKind Check,
    Grade Grade,
    string Text,
    IReadOnlyList<string> Values,
    Figure? Beside = null
)
{
    /// <summary>Whether it can be saved only with an explanation.</summary>
    public bool NeedsExplanation => Grade is Grade.Explained or Grade.Verified;
}
