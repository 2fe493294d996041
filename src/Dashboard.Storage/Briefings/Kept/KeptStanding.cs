namespace Dashboard.Storage.Briefings.Kept;

/// <summary>How a series stood, as a briefing keeps it.</summary>
internal sealed record KeptStanding
{
    public KeptSeriesKey? Series { get; init; }

    public string? Period { get; init; }

    public KeptQuantity? Quantity { get; init; }

    public string? Basis { get; init; }

    public IReadOnlyList<KeptFigure>? Figures { get; init; }

    public IReadOnlyList<KeptFigure>? Contesting { get; init; }

    public IReadOnlyList<KeptFigure>? Others { get; init; }

    public static KeptStanding Of(Standing standing) =>
        new()
        {
            Series = new KeptSeriesKey
            {
                Indicator = standing.Series.Indicator,
                District = standing.Series.District,
                Scope = standing.Series.Scope,
                Kind = EnumCode.Of(standing.Series.Kind),
            },
            Period = PeriodCode.Of(standing.Period),
            Quantity = KeptQuantity.Of(standing.Quantity),
            Basis = EnumCode.Of(standing.Basis),
            Figures = [.. standing.Figures.Select(KeptFigure.Of)],
            Contesting = [.. standing.Contesting.Select(KeptFigure.Of)],
            Others = [.. standing.Others.Select(KeptFigure.Of)],
        };

    public Standing ToStanding() =>
        new(
            Series: KeptCode.There(Series).ToKey(),
            Period: KeptCode.ReadPeriod(Period),
            Quantity: KeptCode.There(Quantity).ToQuantity(),
            Basis: KeptCode.Read<StandingBasis>(Basis),
            Figures: Figures is { Count: > 0 }
                ? Read(Figures)
                : throw new FormatException(nameof(Figures)),
            Contesting: Read(Contesting),
            Others: Read(Others)
        );

    private static IReadOnlyList<Figure> Read(IReadOnlyList<KeptFigure>? figures) =>
        [.. (figures ?? []).Select(figure => figure.ToFigure())];
}

internal sealed record KeptSeriesKey
{
    public string? Indicator { get; init; }

    public string? District { get; init; }

    public string? Scope { get; init; }

    public string? Kind { get; init; }

    public SeriesKey ToKey() =>
        new(Indicator ?? "", District ?? "", Scope ?? "", KeptCode.Read<FigureKind>(Kind));
}

internal sealed record KeptComparison
{
    public string? Against { get; init; }

    public KeptFigure? Base { get; init; }

    public decimal? Difference { get; init; }

    public decimal? Percent { get; init; }

    public string? Verdict { get; init; }

    public static KeptComparison Of(Comparison comparison) =>
        new()
        {
            Against = EnumCode.Of(comparison.Against),
            Base = KeptFigure.Of(comparison.Base),
            Difference = comparison.Difference,
            Percent = comparison.Percent,
            Verdict = EnumCode.Of(comparison.Verdict),
        };

    public Comparison ToComparison() =>
        new(
            Against: KeptCode.Read<ComparisonBase>(Against),
            Base: KeptCode.There(Base).ToFigure(),
            Difference: KeptCode.There(Difference),
            Percent: Percent,
            Verdict: KeptCode.Read<Verdict>(Verdict)
        );
}
