using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Figures.Progress;

/// <summary>A whole and what completes it, a flow and a stock with targets, and a ceiling.</summary>
internal static class ProgressCatalogue
{
    public const string Tasks = "tasks";
    public const string TasksDone = "tasks-done";
    public const string Trained = "trained";
    public const string Spaces = "spaces";
    public const string Accidents = "accidents";
    public static readonly DateOnly Today = new(2023, 6, 1);

    public static Catalogue Of(Pace? pace = null) =>
        new(
            new DistrictTree([Given.District("a"), Given.District("b")]),
            [
                Indicator(Tasks, Nature.Flow),
                Indicator(TasksDone, Nature.Flow) with
                {
                    Completes = Tasks,
                    Pace = pace ?? Pace.Even,
                },
                Indicator(Trained, Nature.Flow) with
                {
                    Pace = pace ?? Pace.Even,
                },
                Indicator(Spaces, Nature.Stock),
                Indicator(Accidents, Nature.Flow, Direction.Less),
            ],
            []
        );

    public static Figure Figure(
        string indicator,
        string period,
        decimal value,
        FigureKind kind = FigureKind.Actual,
        Qualifier hedge = Qualifier.Exact,
        string doubt = "",
        string scope = "",
        decimal? max = null,
        string district = "a"
    ) =>
        new(
            $"{indicator} {period} {kind} {scope} {district}",
            indicator,
            district,
            scope,
            Given.Period(period),
            PeriodCertainty.Stated,
            Given.Quantity(value, "个", hedge, max),
            kind,
            FigureState.Approved,
            [],
            doubt
        );

    public static IReadOnlyList<ProgressLine> Lines(string? period, params Figure[] figures) =>
        ProgressLines.Of(figures, Of(), period is null ? null : Given.Period(period), Today);

    private static Indicator Indicator(
        string code,
        Nature nature,
        Direction direction = Direction.More
    ) => new(code, code, "", "", "个", nature, direction, OverDistricts.Sum, null, [], "");
}
