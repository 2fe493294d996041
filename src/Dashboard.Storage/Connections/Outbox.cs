using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Connections;

/// <summary>A message whose turn it is.</summary>
/// <param name="Id">The number of the delivery.</param>
/// <param name="Webhook">The number of the address.</param>
/// <param name="DueAtUtc">Since when it is its turn; who takes it changes this.</param>
public sealed record DueDelivery(long Id, int Webhook, DateTime DueAtUtc);

/// <summary>A message that was taken, to be sent now.</summary>
/// <param name="Id">The number of the delivery.</param>
/// <param name="Address">Where to.</param>
/// <param name="ProtectedSecret">The secret to sign with, encrypted.</param>
/// <param name="Message">The message's name.</param>
/// <param name="Body">What is sent.</param>
/// <param name="Attempts">How often it was tried, with this time.</param>
public sealed record TakenDelivery(
    long Id,
    string Address,
    string ProtectedSecret,
    string Message,
    string Body,
    int Attempts
);

/// <summary>
/// The messages that wait. One is taken before it is sent, for so long as sending may last: of several instances one sends
/// it, and what was being sent when the machine went down is sent again. So a message can come twice, and its name says so.
/// </summary>
public sealed class Outbox(IDbContextFactory<DashboardContext> factory, TimeProvider clock)
{
    private const int AtOnce = 100;

    // Growing pauses; after the last one it is given up, two days after the approval.
    private static readonly TimeSpan[] Pauses =
    [
        TimeSpan.FromSeconds(10),
        TimeSpan.FromMinutes(1),
        TimeSpan.FromMinutes(5),
        TimeSpan.FromMinutes(30),
        TimeSpan.FromHours(2),
        TimeSpan.FromHours(6),
        TimeSpan.FromHours(12),
        TimeSpan.FromHours(24),
    ];

    /// <summary>How often a message is tried.</summary>
    public static int MostAttempts => Pauses.Length + 1;

    /// <summary>For how long a message that was taken is nobody else's: longer than an attempt may last.</summary>
    public static TimeSpan Taken { get; } = TimeSpan.FromMinutes(1);

    /// <summary>What is due now, the oldest first.</summary>
    public async Task<IReadOnlyList<DueDelivery>> DueAsync(CancellationToken cancellation)
    {
        var now = Now;
        await using var db = await factory.CreateDbContextAsync(cancellation);
        return await db
            .Deliveries.Where(row => row.NextAtUtc <= now)
            .OrderBy(row => row.NextAtUtc)
            .ThenBy(row => row.Id)
            .Take(AtOnce)
            .Select(row => new DueDelivery(row.Id, row.WebhookId, row.NextAtUtc!.Value))
            .ToListAsync(cancellation);
    }

    /// <summary>Takes a message to send it; null where another was quicker, or its address is gone.</summary>
    public async Task<TakenDelivery?> TakeAsync(DueDelivery due, CancellationToken cancellation)
    {
        var until = Now + Taken;
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var taken = await db
            .Deliveries.Where(row => row.Id == due.Id && row.NextAtUtc == due.DueAtUtc)
            .ExecuteUpdateAsync(
                row =>
                    row.SetProperty(one => one.NextAtUtc, until)
                        .SetProperty(one => one.Attempts, one => one.Attempts + 1),
                cancellation
            );
        return taken == 0
            ? null
            : await (
                from row in db.Deliveries.AsNoTracking()
                join hook in db.Webhooks.AsNoTracking() on row.WebhookId equals hook.Id
                where row.Id == due.Id
                select new TakenDelivery(
                    row.Id,
                    hook.Address,
                    hook.ProtectedSecret,
                    row.Message,
                    row.Body,
                    row.Attempts
                )
            ).SingleOrDefaultAsync(cancellation);
    }

    /// <summary>Writes down what became of it, and when it is tried again.</summary>
    public async Task SettleAsync(
        TakenDelivery taken,
        DeliveryOutcome outcome,
        int? status,
        CancellationToken cancellation
    )
    {
        DateTime? next =
            outcome == DeliveryOutcome.Taken || taken.Attempts > Pauses.Length
                ? null
                : Now + Pauses[taken.Attempts - 1];
        await using var db = await factory.CreateDbContextAsync(cancellation);
        await db
            .Deliveries.Where(row => row.Id == taken.Id)
            .ExecuteUpdateAsync(
                row =>
                    row.SetProperty(one => one.NextAtUtc, next)
                        .SetProperty(one => one.Outcome, outcome)
                        .SetProperty(one => one.Status, status),
                cancellation
            );
    }

    /// <summary>What is not tried any more and was never taken.</summary>
    internal static IQueryable<DeliveryRow> GivenUp(DashboardContext db, int webhook) =>
        db.Deliveries.Where(row =>
            row.WebhookId == webhook
            && row.NextAtUtc == null
            && row.Outcome != DeliveryOutcome.Taken
        );

    private DateTime Now => clock.GetUtcNow().UtcDateTime;
}
