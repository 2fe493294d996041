using System.Net.Mime;
using System.Text;
using Dashboard.Storage;
using Dashboard.Storage.Connections;

namespace Dashboard.Administration.Connections;

/// <summary>
/// Sends what waits in the outbox: to each address one after another, to several at once, so that one that does not answer
/// keeps none of the others. After a failure the address is left alone until the next round.
/// </summary>
internal sealed partial class WebhookSender(
    Outbox outbox,
    WebhookSecret secrets,
    WebhookClient client,
    TimeProvider clock,
    ILogger<WebhookSender> log
) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);
    private const int InRound = 20;

    /// <summary>Sends what is due now; the answer is how many attempts were made.</summary>
    public async Task<int> SendDueAsync(CancellationToken cancellation)
    {
        var due = await outbox.DueAsync(cancellation);
        var made = await Task.WhenAll(
            due.GroupBy(delivery => delivery.Webhook)
                .Select(address => SendAllAsync([.. address.Take(InRound)], cancellation))
        );
        return made.Sum();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await TrySendAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The app stops; what waits is sent after the next start.
        }
    }

    private async Task TrySendAsync(CancellationToken cancellation)
    {
        try
        {
            while (await SendDueAsync(cancellation) > 0) { }
        }
        catch (Exception exception) when (StorageFault.Explain(exception) is { } problem)
        {
            LogWaiting(problem.ToString());
        }
    }

    private async Task<int> SendAllAsync(
        IReadOnlyList<DueDelivery> due,
        CancellationToken cancellation
    )
    {
        var attempts = 0;
        foreach (var delivery in due)
        {
            if (await outbox.TakeAsync(delivery, cancellation) is not { } taken)
            {
                continue;
            }

            attempts++;
            var (outcome, status) = await SendAsync(taken, cancellation);
            await outbox.SettleAsync(taken, outcome, status, cancellation);
            if (outcome != DeliveryOutcome.Taken)
            {
                // Without the query, in which some systems want a key of theirs.
                var address = new Uri(taken.Address).GetLeftPart(UriPartial.Path);
                LogFailed(taken.Message, address, taken.Attempts, outcome, status);
                break;
            }
        }

        return attempts;
    }

    private async Task<(DeliveryOutcome Outcome, int? Status)> SendAsync(
        TakenDelivery taken,
        CancellationToken cancellation
    )
    {
        if (secrets.Key(taken.ProtectedSecret) is not { } key)
        {
            return (DeliveryOutcome.SecretLost, null);
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, taken.Address)
        {
            Content = new StringContent(taken.Body, Encoding.UTF8, MediaTypeNames.Application.Json),
        };
        WebhookSignature.Sign(request, taken.Message, clock.GetUtcNow(), taken.Body, key);
        try
        {
            var status = (int)await client.SendAsync(request, cancellation);
            return (
                status is >= 200 and < 300 ? DeliveryOutcome.Taken : DeliveryOutcome.Refused,
                status
            );
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return (DeliveryOutcome.TooSlow, null);
        }
        catch (WebhookForbiddenException)
        {
            return (DeliveryOutcome.Forbidden, null);
        }
        catch (HttpRequestException fault)
        {
            return (
                fault.GetBaseException() is WebhookForbiddenException
                    ? DeliveryOutcome.Forbidden
                    : DeliveryOutcome.Unreachable,
                null
            );
        }
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Message {Message} to {Address} was not taken at attempt {Attempt}: {Outcome} {Status}"
    )]
    private partial void LogFailed(
        string message,
        string address,
        int attempt,
        DeliveryOutcome outcome,
        int? status
    );

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "What other systems are to be told waits: {Problem}"
    )]
    private partial void LogWaiting(string problem);
}
