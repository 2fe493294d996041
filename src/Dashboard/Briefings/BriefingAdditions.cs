using Dashboard.Access;
using Dashboard.Comparing;
using Dashboard.Documents.Briefings;
using Dashboard.Explore;
using Dashboard.Overview;
using Dashboard.Shared;
using Dashboard.Storage.Briefings;
using Dashboard.Wording;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Dashboard.Briefings;

/// <summary>Takes a chart or a set of cards of a page into a briefing: made again here from where it stands, never from what a browser sends.</summary>
internal sealed class BriefingAdditions(
    OverviewBoards overviews,
    IndicatorBoards indicators,
    ComparedCharts comparisons,
    BriefingItemCommands items,
    TimeProvider clock
)
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapPost(
                BriefingAddress.Parts,
                async (
                    [FromForm] string? district,
                    [FromForm] string? period,
                    [FromForm] string? indicator,
                    [FromForm] string? key,
                    [FromForm] string? at,
                    HttpContext http,
                    BriefingAdditions additions,
                    CancellationToken cancellation
                ) =>
                {
                    var origin = new BriefingOrigin(
                        Given(district),
                        Given(period),
                        Given(indicator),
                        key ?? ""
                    );
                    var made = await additions.AddAsync(
                        await http.ActorAsync(),
                        origin,
                        Languages.Current,
                        cancellation
                    );
                    return Back(at, made);
                }
            )
            .RequireAuthorization()
            .ExcludeFromDescription();

    private async Task<BriefingMade?> AddAsync(
        Storage.Accounts.Actor actor,
        BriefingOrigin origin,
        Language language,
        CancellationToken cancellation
    )
    {
        if (await FindAsync(origin, language, cancellation) is not { } item)
        {
            return null;
        }

        var details = new BriefingDetails(
            new Words(language)["指标情况简报"],
            "",
            DateOnly.FromDateTime(clock.GetLocalNow().DateTime),
            EnumCode.Of(BriefingTemplate.Topic)
        );
        return await items.AddToLastAsync(actor, item, details, language, cancellation);
    }

    private async Task<NewBriefingItem?> FindAsync(
        BriefingOrigin origin,
        Language language,
        CancellationToken cancellation
    )
    {
        var page = origin with { Key = "" };
        if (ComparedCharts.IsCompared(origin.Key))
        {
            var compared = await comparisons.FindAsync(origin.Key, language, cancellation);
            return compared is null ? null : BriefingParts.Of(compared, page);
        }

        if (origin.Indicator is not null)
        {
            var found = await indicators.GetAsync(
                IndicatorState.Of(origin),
                language,
                cancellation
            );
            var drawn = found?.Charts.FirstOrDefault(chart => chart.Key == origin.Key);
            return drawn is null ? null : BriefingParts.Of(drawn, page);
        }

        var board = (
            await overviews.GetAsync(OverviewState.Of(origin), language, cancellation)
        ).Board;
        if (board.Charts.FirstOrDefault(chart => chart.Key == origin.Key) is { } keyed)
        {
            return BriefingParts.Of(keyed, page);
        }

        return board
            .Categories.Select(group => BriefingParts.Of(group, page, language))
            .FirstOrDefault(item => item.Origin?.Key == origin.Key);
    }

    private static RedirectHttpResult Back(string? at, BriefingMade? made)
    {
        var page = Address.Local(at);
        var answer = made is { Code: { } code } ? code : "none";
        return TypedResults.LocalRedirect(Address.Local(Address.With(page, "added", answer)));
    }

    private static string? Given(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
