using Dashboard.Figures.Periods;
using Dashboard.Figures.Quantities;

namespace Dashboard.Figures.Catalogues;

/// <summary>What a figure says of its indicator.</summary>
public enum FigureKind
{
    /// <summary>实际: what was reached.</summary>
    Actual,

    /// <summary>目标: what is to be reached.</summary>
    Target,

    /// <summary>增长: a change, in percent, percentage points or times.</summary>
    Growth,

    /// <summary>比率: a share or ratio, in percent.</summary>
    Rate,

    /// <summary>描述: a property of a thing or a person's story rather than an achievement.</summary>
    Descriptive,
}

/// <summary>Where a figure stands between being typed and counting.</summary>
public enum FigureState
{
    /// <summary>草稿.</summary>
    Draft,

    /// <summary>待审.</summary>
    Submitted,

    /// <summary>已审: only these count in charts.</summary>
    Approved,

    /// <summary>退回.</summary>
    Returned,
}

/// <summary>
/// One quantity of one indicator for one district in one period, with who says so (数据). Statisticians call it an
/// observation.
/// </summary>
/// <param name="Code">Short and lasting, unique (<c>003-021</c>).</param>
/// <param name="Indicator">The indicator's code.</param>
/// <param name="District">The code of the finest district the source names.</param>
/// <param name="Scope">What narrows the count inside the district (a site, a project, 非公领域); empty where it is the whole.</param>
/// <param name="Period">The time it speaks of.</param>
/// <param name="PeriodCertainty">How the period is known.</param>
/// <param name="Quantity">The value, as printed and how sure.</param>
/// <param name="Kind">What it says of the indicator.</param>
/// <param name="State">Whether it counts.</param>
/// <param name="Citations">Where it is printed; the first is the main one.</param>
/// <param name="Doubt">Why it cannot be fully trusted, or empty.</param>
/// <param name="Note">What should be known about it, or empty.</param>
/// <param name="Preferred">Chosen by hand where sources disagree.</param>
/// <param name="Document">The document it comes from where that is no report the system knows (a number, a title), or empty.</param>
public sealed record Figure(
    string Code,
    string Indicator,
    string District,
    string Scope,
    Period Period,
    PeriodCertainty PeriodCertainty,
    Quantity Quantity,
    FigureKind Kind,
    FigureState State,
    IReadOnlyList<Citation> Citations,
    string Doubt = "",
    string Note = "",
    bool Preferred = false,
    string Document = ""
)
{
    /// <summary>Whether the value or its place is doubted.</summary>
    public bool IsDoubtful => Doubt.Length > 0;

    /// <summary>What it is one value of.</summary>
    public SeriesKey Series => new(Indicator, District, Scope, Kind);
}

/// <summary>What makes figures comparable: same indicator, district, scope and kind; only the period differs.</summary>
/// <param name="Indicator">The indicator's code.</param>
/// <param name="District">The district's code.</param>
/// <param name="Scope">The scope, or empty.</param>
/// <param name="Kind">The kind of figure.</param>
public sealed record SeriesKey(string Indicator, string District, string Scope, FigureKind Kind);
