using Dashboard.Boards;
using Dashboard.Charts;

namespace Dashboard.Overview;

/// <summary>What Overview is made from.</summary>
/// <param name="Own">The district's figures up to the period's end, the year before included.</param>
/// <param name="Below">The districts below that have figures, in their order.</param>
/// <param name="OfBelow">Their figures of headline indicators in the period.</param>
/// <param name="Peers">Figures of the headline indicators for districts of the same level, itself included.</param>
internal sealed record OverviewFigures(
    IReadOnlyList<Figure> Own,
    IReadOnlyList<District> Below,
    IReadOnlyList<Figure> OfBelow,
    IReadOnlyList<Figure> Peers
)
{
    /// <summary>How many lines each category has in all, where <see cref="Own"/> is only what a first page shows; else null.</summary>
    public IReadOnlyDictionary<string, int>? Counts { get; init; }
}

/// <summary>All that Overview shows of one district in one period.</summary>
internal sealed record OverviewBoard
{
    /// <summary>The board of a place or time that has nothing.</summary>
    public static OverviewBoard Empty { get; } = new();

    /// <summary>The strip: headline indicators that nobody doubts.</summary>
    public IReadOnlyList<Card> Strip { get; init; } = [];

    /// <summary>How many headline indicators are not in the strip, since they are doubted or disputed.</summary>
    public int Unsure { get; init; }

    /// <summary>完成情况, the worst first.</summary>
    public IReadOnlyList<ProgressLine> Progress { get; init; } = [];

    /// <summary>请留意.</summary>
    public IReadOnlyList<Attention> Attention { get; init; } = [];

    /// <summary>下辖区划.</summary>
    public DistrictGrid Below { get; init; } = DistrictGrid.Empty;

    /// <summary>The districts below that have figures, where none has a figure that a table of districts would show.</summary>
    public IReadOnlyList<District> Silent { get; init; } = [];

    /// <summary>The categories in the catalogue's order.</summary>
    public IReadOnlyList<CategoryBoard> Categories { get; init; } = [];

    public bool IsEmpty => Categories.Count == 0 && Below.Indicators.Count == 0;

    /// <summary>Every card, the strip's first.</summary>
    public IEnumerable<Card> Cards =>
        Strip.Concat(Categories.SelectMany(category => category.Cards)).Distinct();

    /// <summary>Every chart.</summary>
    public IReadOnlyList<KeyedChart> Charts =>
        [.. Categories.SelectMany(category => category.Charts)];

    /// <summary>How many charts of a category stand on a first page: each has one before any has two.</summary>
    public int ChartsOn(CategoryBoard category) =>
        Enumerable
            .Range(1, CategoryBoard.MostCharts)
            .SelectMany(round => Categories.Where(one => one.Charts.Count >= round))
            .Take(CategoryBoard.MostChartsOfPage)
            .Count(one => one == category);

    /// <summary>Builds the board.</summary>
    public static OverviewBoard Build(
        Catalogue catalogue,
        Language language,
        Period? asked,
        OverviewFigures figures,
        DateOnly today
    )
    {
        var shown = Shown(figures.Own, catalogue);
        var cards = CardsOf(shown, asked, catalogue);
        var wholes = WholesOf(cards, catalogue);
        var progress = ProgressOf(figures.Own, asked, today, catalogue);
        var below = DistrictGrid.Of(figures.Below, figures.OfBelow, asked, catalogue, language);
        var headlines = cards
            .Where(card =>
                card.Indicator.Headline
                && card.Standing.Series is { Kind: FigureKind.Actual, Scope: "" }
            )
            .ToList();
        var charts = new OverviewCharts(catalogue, language, asked).Of(
            wholes,
            shown,
            figures.Peers
        );
        return new()
        {
            Strip = StripOf(headlines),
            Unsure = headlines.Count(card => !card.IsSure),
            Progress = progress,
            Attention = Boards.Attention.Of(cards, wholes, progress),
            Below = below,
            Silent = below.Indicators.Count == 0 ? figures.Below : [],
            Categories = CategoriesOf(cards, charts, figures.Counts),
        };
    }

    /// <summary>The board with charts in the categories that have none.</summary>
    public OverviewBoard With(ILookup<string, ChartDraft> charts) =>
        this with
        {
            Categories =
            [
                .. Categories.Select(category =>
                    category.Charts.Count > 0
                        ? category
                        : category with
                        {
                            Charts = new DrawnCharts([.. charts[category.Name]]),
                        }
                ),
            ],
        };

    /// <summary>Those of <paramref name="own"/> that any board shows.</summary>
    public static List<Figure> Shown(IEnumerable<Figure> own, Catalogue catalogue) =>
        [.. own.Where(figure => catalogue.Indicator(figure.Indicator).Tier != Tier.Detail)];

    private static List<Card> CardsOf(List<Figure> shown, Period? asked, Catalogue catalogue)
    {
        var order = catalogue
            .Indicators.Select((indicator, position) => (indicator.Code, position))
            .ToDictionary(pair => pair.Code, pair => pair.position);
        return
        [
            .. shown
                .Where(figure => figure.Kind != FigureKind.Target)
                .GroupBy(figure => figure.Series)
                .SelectMany(series => Card.Of(series, asked, catalogue))
                .OrderBy(card => order[card.Indicator.Code])
                .ThenBy(card => card.Standing.Series.Scope, StringComparer.Ordinal)
                .ThenBy(card => card.Standing.Series.Kind),
        ];
    }

    private static List<PartsOfWhole> WholesOf(List<Card> cards, Catalogue catalogue)
    {
        var standings = cards.ConvertAll(card => card.Standing);
        return
        [
            .. standings
                .Select(whole => PartsOfWhole.Of(whole, standings, catalogue))
                .OfType<PartsOfWhole>(),
        ];
    }

    private static List<ProgressLine> ProgressOf(
        IReadOnlyList<Figure> own,
        Period? asked,
        DateOnly today,
        Catalogue catalogue
    ) =>
        [
            .. ProgressLines
                .Of(own, catalogue, asked, today)
                .Where(line => line.Gap != ProgressGap.NoTarget)
                .OrderBy(line => line.Distance ?? decimal.MaxValue),
        ];

    private static List<Card> StripOf(List<Card> headlines) =>
        [
            .. headlines
                .Where(card => card.IsSure)
                .GroupBy(card => card.Indicator.Code)
                .Take(Indicator.MostHeadlines)
                .SelectMany(cards => cards),
        ];

    private static List<CategoryBoard> CategoriesOf(
        List<Card> cards,
        ILookup<string, ChartDraft> charts,
        IReadOnlyDictionary<string, int>? counts
    ) =>
        [
            .. cards
                .GroupBy(card => card.Indicator.Category)
                .Select(category => new CategoryBoard(
                    category.Key,
                    [.. category],
                    new DrawnCharts([.. charts[category.Key]])
                )
                {
                    Indicators = Math.Max(
                        counts?.GetValueOrDefault(category.Key) ?? 0,
                        category.Count()
                    ),
                }),
        ];
}
