namespace Dashboard.Figures.Periods;

/// <summary>The shapes of time a figure can speak of. Values of different kinds are never joined in one line.</summary>
public enum PeriodKind
{
    /// <summary>A calendar year (2022年).</summary>
    Year,

    /// <summary>Half a calendar year (上半年, 下半年).</summary>
    Half,

    /// <summary>A calendar quarter (第一季度).</summary>
    Quarter,

    /// <summary>A calendar month (2022年11月).</summary>
    Month,

    /// <summary>Any other stretch with both ends known, one day included.</summary>
    Range,

    /// <summary>From 1 January to a day of the same year (今年以来, 1—10月累计).</summary>
    YearToDate,

    /// <summary>A state at one day (截至11月底). Start and end are that day.</summary>
    Moment,

    /// <summary>A stretch one of whose ends is unknown (累计, 近年来).</summary>
    Open,
}

/// <summary>How a figure's period came to be known.</summary>
public enum PeriodCertainty
{
    /// <summary>The report says it; the year may come from the page's date.</summary>
    Stated,

    /// <summary>Worked out from the paragraph, the article or the report's date.</summary>
    Inferred,
}
