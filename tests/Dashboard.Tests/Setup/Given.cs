namespace Dashboard.Tests.Setup;

/// <summary>Figures and what they refer to, built from what matters to a test; everything else is plain and valid.</summary>
internal static class Given
{
    public const string Trained = "trained";
    public const string Parking = "parking";
    public const string Complaints = "complaints";
    public const string Share = "share";

    /// <summary>A flow (培训人次), a stock (停车位, with its five parts), a flow of which less is better, and a rate.</summary>
    public static Catalogue Catalogue { get; } =
        new(
            new DistrictTree([District("a"), District("b")]),
            [
                Indicator(Trained, "人次", Nature.Flow),
                Indicator(Parking, "个", Nature.Stock),
                .. new[]
                {
                    "sidewalk",
                    "plaza",
                    "open-communities",
                    "residential",
                    "roadside",
                }.Select(part => Indicator(part, "个", Nature.Stock, whole: Parking)),
                Indicator(Complaints, "件", Nature.Flow, Direction.Less),
                Indicator(Share, "%", Nature.Stock, Direction.Neither),
            ],
            [
                Report("early", new(2022, 11, 1), DistrictLevel.County),
                Report("late", new(2022, 12, 1), DistrictLevel.County),
                Report("late-city", new(2022, 12, 1), DistrictLevel.City),
            ]
        );

    public static District District(
        string code,
        string? parent = null,
        DistrictLevel level = DistrictLevel.County,
        string? name = null,
        params string[] aliases
    ) => new(code, name ?? code, "", level, parent, aliases);

    public static Figure Figure(
        string period,
        decimal value,
        string indicator = Trained,
        string? report = null,
        string code = "1",
        string district = "a",
        FigureKind kind = FigureKind.Actual,
        decimal? max = null,
        bool preferred = false,
        string doubt = "",
        Qualifier hedge = Qualifier.Exact
    ) =>
        new(
            Code: code,
            Indicator: indicator,
            District: district,
            Scope: "",
            Period: Period(period),
            PeriodCertainty: PeriodCertainty.Stated,
            Quantity: Quantity(value, Catalogue.Indicator(indicator).Unit, hedge, max),
            Kind: kind,
            State: FigureState.Approved,
            Citations: report is null ? [] : [new Citation(report, "", 1, 0, 1)],
            Doubt: doubt,
            Preferred: preferred
        );

    /// <summary>The period with this code.</summary>
    public static Period Period(string code) =>
        PeriodCode.TryParse(code, out var period)
            ? period
            : throw new ArgumentException($"{code} is no period.", nameof(code));

    public static Quantity Quantity(
        decimal value,
        string unit = "个",
        Qualifier qualifier = Qualifier.Exact,
        decimal? max = null,
        string? printed = null
    ) => new(value, unit, printed ?? QuantityText.Grouped(value) + unit, qualifier, max);

    /// <summary>How <paramref name="figures"/> stand in the period with the code <paramref name="asked"/>; null asks for all time.</summary>
    public static Standing? Standing(string? asked, params Figure[] figures) =>
        Standings.Of(figures, asked is null ? null : Period(asked), Catalogue);

    private static Indicator Indicator(
        string code,
        string unit,
        Nature nature,
        Direction direction = Direction.More,
        string? whole = null
    ) => new(code, code, "", "", unit, nature, direction, OverDistricts.Sum, whole, [], "");

    private static Report Report(string code, DateOnly date, DistrictLevel office) =>
        new(code, code, "", date, PeriodCertainty.Stated, office, "");
}
