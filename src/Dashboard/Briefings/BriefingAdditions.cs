using Dashboard.Access;
using Dashboard.Documents.Briefings;
using Dashboard.Shared;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Briefings;
using Dashboard.Wording;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Dashboard.Briefings;

/// <summary>Takes a chart or a set of cards of a page into a briefing: made again here from where it stands, never from what a browser sends.</summary>
internal sealed class BriefingAdditions(
    PageParts parts,
    BriefingItemCommands items,
    BriefingCommands briefings,
    BriefingQuery saved,
    TimeProvider clock
)
{
    /// <summary>What the question 加到哪份 answers for a briefing that is yet to be made.</summary>
    public const string New = "new";

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
                    [FromForm] string? to,
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
                    var actor = await http.ActorAsync();
                    return Given(to) is null && await additions.IsUnclearAsync(actor, cancellation)
                        ? TypedResults.LocalRedirect(BriefingAddress.Which(origin, at))
                        : Back(
                            at,
                            await additions.AddAsync(actor, origin, Given(to), cancellation)
                        );
                }
            )
            .RequireAuthorization()
            .ExcludeFromDescription();

    // More than one of one's own: only a person knows which is meant.
    private async Task<bool> IsUnclearAsync(Actor actor, CancellationToken cancellation) =>
        (await saved.ListAsync(actor, cancellation)).Count(line => line.Owner == actor.Account) > 1;

    private async Task<BriefingMade?> AddAsync(
        Actor actor,
        BriefingOrigin origin,
        string? to,
        CancellationToken cancellation
    )
    {
        // A part is worded as the briefing is that it goes into.
        var chosen = to is null or New ? null : await saved.FindAsync(actor, to, cancellation);
        var language = chosen?.Language ?? Languages.Current;
        if (await parts.FindAsync(origin, language, cancellation) is not { } part)
        {
            return null;
        }

        var item = BriefingParts.Of(part, language);

        var details = new BriefingDetails(
            new Words(language)["指标情况简报"],
            "",
            DateOnly.FromDateTime(clock.GetLocalNow().DateTime),
            EnumCode.Of(BriefingTemplate.Topic)
        );
        return to switch
        {
            null => await items.AddToLastAsync(actor, item, details, language, cancellation),
            New => await briefings.CreateAsync(actor, details, language, [item], cancellation),
            _ => await items.AddToAsync(actor, to, item, cancellation),
        };
    }

    private static RedirectHttpResult Back(string? at, BriefingMade? made)
    {
        var page = Address.Local(at);
        var answer = made is { Code: { } code } ? code : "none";
        return TypedResults.LocalRedirect(Address.Local(Address.With(page, "added", answer)));
    }

    private static string? Given(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
