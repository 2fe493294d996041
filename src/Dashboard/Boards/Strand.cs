using Dashboard.Storage.Figures;

namespace Dashboard.Boards;

/// <summary>Figures that can stand in one line: of one kind, for periods of one kind.</summary>
/// <param name="Kind">The kind of figure.</param>
/// <param name="Every">The kind of period.</param>
public sealed record Strand(FigureKind Kind, PeriodKind Every)
{
    /// <summary>How an address says it: <c>month</c>, or <c>rate-month</c> where it is no actual.</summary>
    public string Code =>
        (Kind == FigureKind.Actual ? "" : EnumCode.Of(Kind) + "-") + EnumCode.Of(Every);

    /// <summary>Every strand that can be drawn.</summary>
    public static IReadOnlyList<Strand> All { get; } =
    [
        .. Enum.GetValues<FigureKind>()
            .SelectMany(kind =>
                Enum.GetValues<PeriodKind>().Select(every => new Strand(kind, every))
            )
            .Where(strand => strand.IsDrawn),
    ];

    /// <summary>Whether its values can be joined over time: a stretch no calendar names is not like the next.</summary>
    public bool IsDrawn =>
        Kind != FigureKind.Descriptive && Every is not (PeriodKind.Open or PeriodKind.Range);

    /// <summary>Whether a figure belongs to it, of a district as a whole.</summary>
    public bool Holds(Figure figure) =>
        figure.Scope.Length == 0 && figure.Kind == Kind && figure.Period.Kind == Every;

    /// <summary>All strands there are and how many figures each has, the fullest first, actuals before others of like size.</summary>
    public static IReadOnlyList<(Strand Strand, int Figures)> Of(
        IEnumerable<SeriesCoverage> coverage
    ) =>
        [
            .. coverage
                .Where(series => !series.IsSite)
                .GroupBy(series => new Strand(series.Kind, series.Every))
                .Select(group => (Strand: group.Key, Figures: group.Sum(series => series.Figures)))
                .OrderByDescending(strand => strand.Strand.Kind == FigureKind.Actual)
                .ThenByDescending(strand => strand.Figures)
                .ThenBy(strand => strand.Strand.Every),
        ];
}
