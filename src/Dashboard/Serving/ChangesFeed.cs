using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;

namespace Dashboard.Serving;

/// <summary><c>/changes</c>: tells open pages each new version of the data, one line a change, until they leave or the server stops.</summary>
internal static class ChangesFeed
{
    // Often enough that a proxy does not think the connection dead.
    private static readonly TimeSpan Pulse = TimeSpan.FromSeconds(25);

    public static IEndpointConventionBuilder MapChanges(this IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/changes",
                (
                    DataVersion version,
                    OpenPageCount open,
                    TimeProvider clock,
                    IHostApplicationLifetime app,
                    HttpContext http
                ) =>
                {
                    // Nginx holds answers back unless told not to.
                    http.Response.Headers["X-Accel-Buffering"] = "no";
                    return TypedResults.ServerSentEvents(
                        LinesAsync(
                            version,
                            open,
                            clock,
                            app.ApplicationStopping,
                            http.RequestAborted
                        )
                    );
                }
            )
            .ExcludeFromDescription();

    private static async IAsyncEnumerable<SseItem<string>> LinesAsync(
        DataVersion version,
        OpenPageCount open,
        TimeProvider clock,
        CancellationToken stopping,
        [EnumeratorCancellation] CancellationToken gone
    )
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stopping, gone);
        using var listening = open.Listen();
        var known = version.Current;
        yield return new(known, "version");
        while (!end.IsCancellationRequested)
        {
            using var pulse = new CancellationTokenSource(Pulse, clock);
            using var wait = CancellationTokenSource.CreateLinkedTokenSource(
                end.Token,
                pulse.Token
            );
            string? next = null;
            try
            {
                next = await version.AfterAsync(known, wait.Token);
            }
            catch (OperationCanceledException) when (wait.IsCancellationRequested)
            {
                if (end.IsCancellationRequested)
                {
                    yield break;
                }
            }

            known = next ?? known;
            yield return next is null ? new(known, "pulse") : new(known, "version");
        }
    }
}
