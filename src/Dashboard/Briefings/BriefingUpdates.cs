using Dashboard.Charts;
using Dashboard.Comparing;
using Dashboard.Explore;
using Dashboard.Overview;
using Dashboard.Storage.Briefings;

namespace Dashboard.Briefings;

/// <summary>What one part of a saved briefing would become with today's figures.</summary>
/// <param name="Item">The part.</param>
/// <param name="Today">What it would show; null where it can no longer be made.</param>
/// <param name="Changes">Number by number what would change.</param>
public sealed record ItemUpdate(
    SavedItem Item,
    ItemSnapshot? Today,
    IReadOnlyList<SnapshotChange> Changes
);

/// <summary>Makes the parts of a saved briefing again from where they were taken.</summary>
internal sealed class BriefingUpdates(
    OverviewBoards overviews,
    IndicatorBoards indicators,
    ComparedCharts comparisons
)
{
    /// <summary>The parts that would change, and those that can no longer be made.</summary>
    public async Task<IReadOnlyList<ItemUpdate>> GetAsync(
        SavedBriefing briefing,
        CancellationToken cancellation
    )
    {
        var updates = new List<ItemUpdate>();
        // Which line an indicator's page draws, and all of a comparison, is said by the chart's key.
        var pages = briefing
            .Items.Where(item => item.Origin is not null)
            .GroupBy(item =>
                item.Origin!.Indicator is null && !ComparedCharts.IsCompared(item.Origin.Key)
                    ? item.Origin with
                    {
                        Key = "",
                    }
                    : item.Origin
            );
        foreach (var page in pages)
        {
            var shown = await PageAsync(page.Key, briefing.Language, cancellation);
            foreach (var item in page)
            {
                var today = Today(item, shown);
                updates.Add(
                    new(
                        item,
                        today,
                        today is null ? [] : SnapshotChange.Between(item.Snapshot, today)
                    )
                );
            }
        }

        return [.. updates.Where(update => update.Today is null || update.Changes.Count > 0)];
    }

    private static ItemSnapshot? Today(SavedItem item, Page page)
    {
        if (item.Kind == BriefingItemKind.Chart)
        {
            return page.Charts.FirstOrDefault(chart => chart.Key == item.Origin!.Key) is { } keyed
                ? new(keyed.Chart)
                : null;
        }

        if (item.Kind == BriefingItemKind.Table)
        {
            return page.Below is { } table ? new(Table: table) : null;
        }

        // The same numbers again: what is new on the page was not chosen.
        return item.Snapshot.Cards is { } cards
            ? new(
                Cards:
                [
                    .. cards
                        .Select(card =>
                            Now(page.Cards[card.Standing.Series], card.Standing.Period) is { } now
                                ? now with
                                {
                                    Label = card.Label,
                                }
                                : null
                        )
                        .OfType<ShownCard>(),
                ]
            )
            : null;
    }

    // A year to date is renewed by a longer one or by the year, never by a month.
    private static ShownCard? Now(IEnumerable<ShownCard> lines, Period chosen) =>
        lines.FirstOrDefault(line => line.Standing.Period.Stretch == chosen.Stretch)
        ?? lines.FirstOrDefault(line => line.Standing.Period.Covers(chosen));

    private async Task<Page> PageAsync(
        BriefingOrigin origin,
        Language language,
        CancellationToken cancellation
    )
    {
        if (ComparedCharts.IsCompared(origin.Key))
        {
            var compared = await comparisons.FindAsync(origin.Key, language, cancellation);
            return new(
                compared is null ? [] : [compared],
                Array.Empty<ShownCard>().ToLookup(card => card.Standing.Series)
            );
        }

        if (origin.Indicator is not null)
        {
            var found = await indicators.GetAsync(
                IndicatorState.Of(origin),
                language,
                cancellation
            );
            return new(
                found?.Charts ?? [],
                Array.Empty<ShownCard>().ToLookup(card => card.Standing.Series)
            );
        }

        var board = (
            await overviews.GetAsync(OverviewState.Of(origin), language, cancellation)
        ).Board;
        var cards = board.Cards;
        return new(
            board.Charts,
            cards
                .Select(card => BriefingParts.Shown(card, language))
                .ToLookup(card => card.Standing.Series),
            board.Below.Indicators.Count > 0 ? BriefingParts.Shown(board.Below, language) : null
        );
    }

    private sealed record Page(
        IReadOnlyList<KeyedChart> Charts,
        ILookup<SeriesKey, ShownCard> Cards,
        ShownTable? Below = null
    );
}
