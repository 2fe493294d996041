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
        var order = catalogue
            .Indicators.Select((indicator, position) => (indicator.Code, position))
            .ToDictionary(pair => pair.Code, pair => pair.position);
        var shown = figures
            .Own.Where(figure => catalogue.Indicator(figure.Indicator).Tier != Tier.Detail)
            .ToList();
        var cards = shown
            .Where(figure => figure.Kind != FigureKind.Target)
            .GroupBy(figure => figure.Series)
            .SelectMany(series => Card.Of(series, asked, catalogue))
            .OrderBy(card => order[card.Indicator.Code])
            .ThenBy(card => card.Standing.Series.Scope, StringComparer.Ordinal)
            .ThenBy(card => card.Standing.Series.Kind)
            .ToList();
        var headlines = cards
            .Where(card =>
                card.Indicator.Headline
                && card.Standing.Series is { Kind: FigureKind.Actual, Scope: "" }
            )
            .ToList();
        var standings = cards.ConvertAll(card => card.Standing);
        var wholes = standings
            .Select(whole => PartsOfWhole.Of(whole, standings, catalogue))
            .OfType<PartsOfWhole>()
            .ToList();
        var progress = ProgressLines
            .Of(figures.Own, catalogue, asked, today)
            .Where(line => line.Gap != ProgressGap.NoTarget)
            .OrderBy(line => line.Distance ?? decimal.MaxValue)
            .ToList();
        var below = DistrictGrid.Of(figures.Below, figures.OfBelow, asked, catalogue, language);
        var charts = Drafts(
                new ChartCalculator(catalogue, language),
                catalogue,
                asked,
                wholes,
                shown,
                figures.Peers
            )
            .ToLookup(draft => catalogue.Indicator(draft.Standings[0].Series.Indicator).Category);
        return new()
        {
            Strip =
            [
                .. headlines
                    .Where(card => card.IsSure)
                    .GroupBy(card => card.Indicator.Code)
                    .Take(Indicator.MostHeadlines)
                    .SelectMany(cards => cards),
            ],
            Unsure = headlines.Count(card => !card.IsSure),
            Progress = progress,
            Attention = Boards.Attention.Of(cards, wholes, progress),
            Below = below,
            Silent = below.Indicators.Count == 0 ? figures.Below : [],
            Categories =
            [
                .. cards
                    .GroupBy(card => card.Indicator.Category)
                    .Select(category => new CategoryBoard(
                        category.Key,
                        [.. category],
                        new DrawnCharts([.. TellingCharts.Of(charts[category.Key])])
                    )
                    {
                        Indicators = Math.Max(
                            figures.Counts?.GetValueOrDefault(category.Key) ?? 0,
                            category.Count()
                        ),
                    }),
            ],
        };
    }

    private static IEnumerable<ChartDraft> Drafts(
        ChartCalculator calculator,
        Catalogue catalogue,
        Period? asked,
        List<PartsOfWhole> wholes,
        List<Figure> own,
        IReadOnlyList<Figure> peers
    )
    {
        var inside = own.Where(figure => asked is null || asked.Covers(figure.Period));
        return
        [
            .. wholes.Select(whole => new ChartDraft(
                ChartForm.Parts,
                [.. whole.Parts.Select(part => part.Standing)],
                () => calculator.Parts(whole)
            )),
            .. SeriesOverTime
                .Of(inside, catalogue)
                .Select(values => new ChartDraft(
                    ChartForm.OverTime,
                    values,
                    () => calculator.OverTime(values)
                )),
            .. SeriesOverDistricts
                .Of(own.Concat(peers).DistinctBy(figure => figure.Code), asked, catalogue)
                .Select(values => new ChartDraft(
                    ChartForm.OverDistricts,
                    values,
                    () => calculator.OverDistricts(values)
                )),
        ];
    }
}
