using Dashboard.Charts;

namespace Dashboard.Overview;

/// <summary>One card: how a series stands, against what.</summary>
/// <param name="Indicator">What is measured.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="Comparison">Against a comparable earlier value, or null where there is no base.</param>
public sealed record Card(Indicator Indicator, Standing Standing, Comparison? Comparison);

/// <summary>The cards of one category.</summary>
internal sealed record CardGroup(string Category, IReadOnlyList<Card> Cards);

/// <summary>All that Overview shows of one district in one period.</summary>
/// <param name="Headlines">The few cards shown first.</param>
/// <param name="Groups">The other cards by category, in the catalogue's order.</param>
/// <param name="Charts">The charts that fit what is there.</param>
internal sealed record OverviewBoard(
    IReadOnlyList<Card> Headlines,
    IReadOnlyList<CardGroup> Groups,
    IReadOnlyList<KeyedChart> Charts
)
{
    private const int MostHeadlines = 8;

    public bool IsEmpty => Headlines.Count == 0 && Groups.Count == 0;

    /// <summary>Builds the board.</summary>
    /// <param name="catalogue">Names and natures.</param>
    /// <param name="language">The language of the charts.</param>
    /// <param name="asked">The period, or null for all time.</param>
    /// <param name="own">The district's figures up to the period's end, the year before included.</param>
    /// <param name="peers">Figures of the headline indicators for districts of the same level, itself included.</param>
    public static OverviewBoard Build(
        Catalogue catalogue,
        Language language,
        Period? asked,
        IReadOnlyList<Figure> own,
        IReadOnlyList<Figure> peers
    )
    {
        var cards = new List<Card>();
        foreach (var series in own.GroupBy(figure => figure.Series))
        {
            if (Standings.Of(series, asked, catalogue) is { } standing)
            {
                cards.Add(
                    new(
                        catalogue.Indicator(series.Key.Indicator),
                        standing,
                        Comparison.Of(standing, series, catalogue)
                    )
                );
            }
        }

        var order = catalogue
            .Indicators.Select((indicator, position) => (indicator.Code, position))
            .ToDictionary(pair => pair.Code, pair => pair.position);
        cards =
        [
            .. cards
                .OrderBy(card => order[card.Indicator.Code])
                .ThenBy(card => card.Standing.Series.Scope, StringComparer.Ordinal)
                .ThenBy(card => card.Standing.Series.Kind),
        ];
        var headlines = cards
            .Where(card =>
                card.Indicator.Headline
                && card.Standing.Series is { Kind: FigureKind.Actual, Scope: "" }
            )
            .Take(MostHeadlines)
            .ToList();
        var groups = cards
            .Except(headlines)
            .GroupBy(card => card.Indicator.Category)
            .Select(group => new CardGroup(group.Key, [.. group]))
            .ToList();
        return new(
            headlines,
            groups,
            Draw(new ChartCalculator(catalogue, language), catalogue, asked, cards, own, peers)
        );
    }

    private static List<KeyedChart> Draw(
        ChartCalculator calculator,
        Catalogue catalogue,
        Period? asked,
        List<Card> cards,
        IReadOnlyList<Figure> own,
        IReadOnlyList<Figure> peers
    )
    {
        var charts = new List<KeyedChart>();
        var standings = cards.ConvertAll(card => card.Standing);
        charts.AddRange(
            standings
                .Select(whole => PartsOfWhole.Of(whole, standings, catalogue))
                .OfType<PartsOfWhole>()
                .Select(calculator.Parts)
        );

        var inside = own.Where(figure => asked is null || asked.Covers(figure.Period));
        charts.AddRange(SeriesOverTime.Of(inside, catalogue).Select(calculator.OverTime));
        charts.AddRange(
            SeriesOverDistricts
                .Of(own.Concat(peers).DistinctBy(figure => figure.Code), asked, catalogue)
                .Select(calculator.OverDistricts)
        );
        return charts;
    }
}
