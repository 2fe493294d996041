namespace Dashboard.Figures.Plans;

/// <summary>How often a figure is due.</summary>
public enum Frequency
{
    /// <summary>Each month.</summary>
    Month,

    /// <summary>Each quarter.</summary>
    Quarter,

    /// <summary>Each half.</summary>
    Half,

    /// <summary>Each year.</summary>
    Year,
}

/// <summary>What is asked of a district: one indicator, how often, from when (填报计划).</summary>
/// <param name="Indicator">The indicator's code.</param>
/// <param name="District">The district's code.</param>
/// <param name="Frequency">How often.</param>
/// <param name="DueDays">How many days after the end of the period it is due.</param>
/// <param name="From">The first period asked for is the first that starts on this day or later.</param>
public sealed record Plan(
    string Indicator,
    string District,
    Frequency Frequency,
    int DueDays,
    DateOnly From
);
