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
    IReadOnlyList<Said> Values,
    Figure? Beside = null
)
{
    /// <summary>What to do about it, as a Chinese sentence.</summary>
    public string Remedy =>
        Check switch
        {
            CheckKind.Unit => "请按该指标的单位填，或改选性质",
            CheckKind.Range when Grade == Grade.Refused => "请核对正负号",
            CheckKind.Range => "请核对数值和单位",
            CheckKind.UnitSlip => "请核对单位（万、亿）和位数",
            CheckKind.Jump => "请核对数值和期间",
            CheckKind.Falling => "请核对数值，或改填单月的期间",
            CheckKind.Parts => "请核对总数和各分项",
            CheckKind.Same => "不必再报；要改数值，请更正那一条",
            CheckKind.Other => "来源不同可以照报；要改数值，请更正那一条",
            CheckKind.Future => "实际数等期满再报；计划数请把性质改为目标",
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    /// <summary>Whether it can be saved only with an explanation.</summary>
    public bool NeedsExplanation => Grade is Grade.Explained or Grade.Verified;
}
