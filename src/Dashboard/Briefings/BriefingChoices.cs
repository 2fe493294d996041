using Dashboard.Documents.Briefings;
using Dashboard.Overview;
using Dashboard.Storage.Briefings;
using Dashboard.Wording;

namespace Dashboard.Briefings;

/// <summary>Something that can go into a briefing.</summary>
/// <param name="Category">The category it stands under; empty for the key numbers.</param>
/// <param name="Item">What it would be.</param>
/// <param name="IsProposed">Whether the template has it unless somebody says otherwise.</param>
public sealed record BriefingChoice(string Category, NewBriefingItem Item, bool IsProposed)
{
    /// <summary>Which chart or set of cards it is on its page.</summary>
    public string Key => Item.Origin!.Key;
}

/// <summary>选图: all that a district has to show of a period, and what of it a template proposes: what an editor marked as 主要, not everything.</summary>
internal static class BriefingChoices
{
    private const int MostCardsOfPage = 6;
    private const int MostChartsOfPage = 2;
    private const int MostChartsOfMonth = 6;
    private const int MostChartsOfTopic = 12;

    /// <summary>The key numbers, then each category's charts and its table.</summary>
    public static IReadOnlyList<BriefingChoice> Of(
        OverviewBoard board,
        BriefingOrigin page,
        BriefingTemplate template,
        Catalogue catalogue,
        Language language
    )
    {
        var proposed = ProposedCharts(board, template, catalogue);
        return
        [
            new("", Headlines(board, page, template, language), true),
            .. board.Categories.SelectMany(group =>
                group.Charts.Select(chart => new BriefingChoice(
                    group.Name,
                    BriefingParts.Of(chart, page),
                    proposed.Contains(chart.Key)
                ))
            ),
            .. board.Categories.Select(group => new BriefingChoice(
                group.Name,
                BriefingParts.Of(group, page, language),
                template == BriefingTemplate.Topic
                    && group.Cards.Any(card => card.Indicator.Headline)
            )),
        ];
    }

    private static NewBriefingItem Headlines(
        OverviewBoard board,
        BriefingOrigin page,
        BriefingTemplate template,
        Language language
    )
    {
        var cards =
            board.Strip.Count > 0
                ? board.Strip
                : [.. board.Categories.SelectMany(group => group.Cards).Take(MostCardsOfPage)];
        return BriefingParts.Of(
            new Words(language)["主要指标〔标题〕"],
            cards.Take(template == BriefingTemplate.OnePage ? MostCardsOfPage : int.MaxValue),
            page,
            language
        );
    }

    // Those of 主要 indicators first; where there are not enough, the others in their order.
    private static HashSet<string> ProposedCharts(
        OverviewBoard board,
        BriefingTemplate template,
        Catalogue catalogue
    ) =>
        [
            .. board
                .Charts.OrderByDescending(keyed => IsHeadline(keyed.Chart, catalogue))
                .Take(
                    template switch
                    {
                        BriefingTemplate.OnePage => MostChartsOfPage,
                        BriefingTemplate.Monthly => MostChartsOfMonth,
                        _ => MostChartsOfTopic,
                    }
                )
                .Select(keyed => keyed.Key),
        ];

    private static bool IsHeadline(Chart chart, Catalogue catalogue) =>
        chart
            .Points.Append(chart.Whole)
            .OfType<ChartPoint>()
            .Any(point => catalogue.Indicator(point.Basis.Main.Indicator).Headline);
}
