using System.ComponentModel;
using System.Threading.RateLimiting;
using Dashboard.Access;
using Dashboard.Serving;
using Dashboard.Storage.Accounts;
using Dashboard.Wording;
using Microsoft.AspNetCore.Authorization;

namespace Dashboard.Api;

/// <summary><c>POST /api/entries</c>: another system enters figures, by its token alone; a person's cookie counts for nothing here.</summary>
internal static class EntriesApi
{
    public static void AddEntriesApi(this IServiceCollection services)
    {
        services.AddSingleton<EntryTurns>();
        services.AddScoped<ReceivedEntries>();
    }

    public static void MapEntriesApi(this IEndpointRouteBuilder api) =>
        api.MapPost("/entries", PostAsync)
            .RequireAuthorization(
                new AuthorizeAttribute { AuthenticationSchemes = SystemTokens.Scheme }
            )
            .RequireRateLimiting(Limits.Entries)
            .WithTags(ApiDocument.Entering)
            .WithName("PostEntries")
            .WithSummary("Enter figures, 1 to 50,000 lines, all or none")
            .WithDescription(
                """
                The lines go the way of an imported file: the same checks, the same review by people. Nothing is saved unless every line is good. A line that is there already with the same value is answered as same and changes nothing; a line for an approved figure of the same source becomes a proposed change.
                With dryRun=true everything is checked and nothing is saved. With an Idempotency-Key a request that is sent again (the answer was lost) gets the first answer and saves nothing twice; what was saved is remembered for seven days.
                csv: UTF-8, UTF-16 with its mark or GB18030; the first line names the columns, as in JSON or as in the workbook that people fill in.
                """
            )
            .Accepts<IReadOnlyList<SentEntry>>(EntriesRequest.Json, EntriesRequest.Csv)
            .Produces<EntriesAnswer>()
            .Produces<EntriesAnswer>(StatusCodes.Status201Created)
            .Produces<EntryProblemDetails>(StatusCodes.Status400BadRequest, Problem)
            .Produces<EntryProblemDetails>(StatusCodes.Status401Unauthorized, Problem)
            .Produces<EntryProblemDetails>(StatusCodes.Status403Forbidden, Problem)
            .Produces<EntryProblemDetails>(StatusCodes.Status413PayloadTooLarge, Problem)
            .Produces<EntryProblemDetails>(StatusCodes.Status415UnsupportedMediaType, Problem)
            .Produces<EntryProblemDetails>(StatusCodes.Status422UnprocessableEntity, Problem)
            .Produces<EntryProblemDetails>(StatusCodes.Status429TooManyRequests, Problem);

    private const string Problem = "application/problem+json";

    private static async Task<IResult> PostAsync(
        [Description("Only looks: everything is checked, nothing is saved.")] string? dryRun,
        [Description("The source of lines that name none.")] string? source,
        HttpContext http,
        EntryTurns turns,
        ReceivedEntries received,
        Words words
    )
    {
        if (http.System() is not { } system || !system.Actor.May(Act.Enter))
        {
            return EntryProblems.Say(
                StatusCodes.Status403Forbidden,
                words["这个令牌只能查看，不能填报。"]
            );
        }

        using var turn = await turns.WaitAsync(system.Actor.Account, http.RequestAborted);
        if (!turn.IsAcquired)
        {
            return EntryProblems.Say(
                StatusCodes.Status429TooManyRequests,
                words[TooManyPage.Sentence]
            );
        }

        var (request, refused) = await EntriesRequest.ReadAsync(http, dryRun, source, words);
        return refused ?? await received.TakeAsync(system, request!, http.RequestAborted);
    }
}

/// <summary>A system's requests are worked on one after another, so that none of them fills memory and a repeated one finds the first one's answer.</summary>
internal sealed class EntryTurns : IDisposable
{
    private const int MostWaiting = 8;

    private readonly PartitionedRateLimiter<string> _limiter = PartitionedRateLimiter.Create<
        string,
        string
    >(account =>
        RateLimitPartition.GetConcurrencyLimiter(
            account,
            _ => new ConcurrencyLimiterOptions { PermitLimit = 1, QueueLimit = MostWaiting }
        )
    );

    /// <summary>Waits for the turn; one that was not acquired says that too many wait.</summary>
    public ValueTask<RateLimitLease> WaitAsync(string account, CancellationToken cancellation) =>
        _limiter.AcquireAsync(account, 1, cancellation);

    public void Dispose() => _limiter.Dispose();
}
