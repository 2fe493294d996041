using Dashboard.Boards;
using Dashboard.Comparing;
using Dashboard.Explore;
using Dashboard.Overview;
using Dashboard.Shared;
using Dashboard.Storage.Briefings;
using Dashboard.Wording;

namespace Dashboard.Briefings;

/// <summary>A part of a page, made with today's figures.</summary>
/// <param name="Heading">What it is called.</param>
/// <param name="Origin">Where it stands, its district and period as they came out.</param>
public abstract record PagePart(string Heading, BriefingOrigin Origin);

/// <summary>A chart.</summary>
public sealed record ChartPart(Chart Chart, BriefingOrigin Origin) : PagePart(Chart.Title, Origin);

/// <summary>The strip of Overview.</summary>
public sealed record StripPart(string Heading, IReadOnlyList<Card> Cards, BriefingOrigin Origin)
    : PagePart(Heading, Origin);

/// <summary>The lines of a category of Overview.</summary>
public sealed record LinesPart(string Heading, IReadOnlyList<Card> Cards, BriefingOrigin Origin)
    : PagePart(Heading, Origin);

/// <summary>下辖区划: the table of the districts below.</summary>
public sealed record DistrictsPart(string Heading, DistrictGrid Grid, BriefingOrigin Origin)
    : PagePart(Heading, Origin);

/// <summary>Finds parts of pages again from where they stand: what goes into a briefing and what a view shows.</summary>
internal sealed class PageParts(
    OverviewBoards overviews,
    IndicatorBoards indicators,
    ComparedCharts comparisons
)
{
    /// <summary>The part; null where it is not, or no longer, on its page.</summary>
    public async Task<PagePart?> FindAsync(
        BriefingOrigin origin,
        Language language,
        CancellationToken cancellation
    ) => (await FindAsync([origin], language, cancellation))[0];

    /// <summary>The parts in their order; a page of Overview is read once for all that stand on it.</summary>
    public async Task<IReadOnlyList<PagePart?>> FindAsync(
        IReadOnlyList<BriefingOrigin> origins,
        Language language,
        CancellationToken cancellation
    )
    {
        var read = new Dictionary<OverviewState, OverviewAnswer>();
        var found = new List<PagePart?>();
        foreach (var origin in origins)
        {
            if (origin.Indicator is not null || ComparedCharts.IsCompared(origin.Key))
            {
                found.Add(await ChartAsync(origin, language, cancellation));
                continue;
            }

            var state = OverviewState.Of(origin);
            if (!read.TryGetValue(state, out var answer))
            {
                read[state] = answer = await overviews.GetAsync(state, language, cancellation);
            }

            found.Add(OfOverview(answer, origin, new Words(language)));
        }

        return found;
    }

    private async Task<PagePart?> ChartAsync(
        BriefingOrigin origin,
        Language language,
        CancellationToken cancellation
    )
    {
        if (ComparedCharts.IsCompared(origin.Key))
        {
            var compared = await comparisons.FindAsync(origin.Key, language, cancellation);
            return compared is null ? null : new ChartPart(compared.Chart, origin);
        }

        var page = await indicators.GetAsync(IndicatorState.Of(origin), language, cancellation);
        return page?.Charts.FirstOrDefault(chart => chart.Key == origin.Key) is { } keyed
            ? new ChartPart(keyed.Chart, origin with { Period = page.Period?.ToString() })
            : null;
    }

    private static PagePart? OfOverview(OverviewAnswer answer, BriefingOrigin asked, Words words)
    {
        var board = answer.Board;
        var origin = asked with
        {
            District = answer.District?.Code,
            Period = answer.Period?.ToString(),
        };
        if (origin.Key == BriefingAddress.Strip)
        {
            return board.Strip.Count == 0
                ? null
                : new StripPart(words["主要指标〔标题〕"], board.Strip, origin);
        }

        if (origin.Key == BriefingAddress.Below)
        {
            return board.Below.Indicators.Count == 0
                ? null
                : new DistrictsPart(words["下辖区划"], board.Below, origin);
        }

        if (board.Charts.FirstOrDefault(chart => chart.Key == origin.Key) is { } keyed)
        {
            return new ChartPart(keyed.Chart, origin);
        }

        return
            board.Categories.FirstOrDefault(group =>
                BriefingAddress.OfCategory(group.Name, origin).Key == origin.Key
            )
                is { } category
            ? new LinesPart(words[category.Name], category.Cards, origin)
            : null;
    }
}
