namespace Dashboard.Demo;

/// <summary>How large the invented city is. Up to 150,000 figures it is a city as there are; beyond, it is what the benchmarks measure.</summary>
/// <param name="Figures">How many figures.</param>
internal sealed record DemoSize(int Figures)
{
    /// <summary>What is made where nobody says otherwise.</summary>
    public const int Usual = 40_000;

    /// <summary>The last month that is reported; the same on every day, so that the same command makes the same city.</summary>
    public static readonly DateOnly LastMonth = new(2025, 9, 1);

    private const int LargestCity = 150_000;
    private const int NotTowns = 9;

    public int Towns => IsCity ? 60 : 200 - NotTowns;

    public int Indicators => IsCity ? 60 : 300;

    public int Months => IsCity ? 36 : 120;

    public DateOnly FirstMonth => LastMonth.AddMonths(1 - Months);

    private bool IsCity => Figures <= LargestCity;
}
