namespace Dashboard.Storage.Plans;

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

/// <summary>A line of the reporting plan: one indicator of one district, how often, from when.</summary>
public sealed class PlanRow
{
    /// <summary>Its number.</summary>
    public int Id { get; set; }

    /// <summary>The indicator's code.</summary>
    public required string IndicatorCode { get; set; }

    /// <summary>The district's code.</summary>
    public required string DistrictCode { get; set; }

    /// <summary>How often.</summary>
    public required Frequency Frequency { get; set; }

    /// <summary>How many days after the end of the period it is due.</summary>
    public required int DueDays { get; set; }

    /// <summary>The first day of the first period it is asked for.</summary>
    public required DateOnly From { get; set; }
}
