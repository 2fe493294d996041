using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Connections;

/// <summary>An address that is told, as the list shows it. Its secret is not shown.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Address">Where to.</param>
/// <param name="MadeBy">The account that set it.</param>
/// <param name="MadeAtUtc">When.</param>
/// <param name="Waiting">How many messages wait.</param>
/// <param name="GivenUp">How many were given up.</param>
public sealed record Webhook(
    int Id,
    string Address,
    string MadeBy,
    DateTime MadeAtUtc,
    int Waiting,
    int GivenUp
);

/// <summary>A message, as the list shows it.</summary>
/// <param name="Id">The number of the delivery.</param>
/// <param name="Address">Where to.</param>
/// <param name="Message">The message's name.</param>
/// <param name="MadeAtUtc">When it was written.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="NextAtUtc">When it is tried next.</param>
/// <param name="Outcome">What became of the last attempt; null where it was not tried yet.</param>
/// <param name="Status">The HTTP status of the last answer.</param>
public sealed record Delivery(
    long Id,
    string Address,
    string Message,
    DateTime MadeAtUtc,
    int Attempts,
    DateTime? NextAtUtc,
    DeliveryOutcome? Outcome,
    int? Status
);

/// <summary>Who is told, and how that goes.</summary>
public sealed class WebhookQuery(IDbContextFactory<DashboardContext> factory)
{
    private const int Listed = 20;

    /// <summary>The addresses, as they were set.</summary>
    public async Task<IReadOnlyList<Webhook>> AllAsync(CancellationToken cancellation)
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        return await db
            .Webhooks.AsNoTracking()
            .OrderBy(hook => hook.Id)
            .Select(hook => new Webhook(
                hook.Id,
                hook.Address,
                hook.MadeBy,
                hook.MadeAtUtc,
                db.Deliveries.Count(row => row.WebhookId == hook.Id && row.NextAtUtc != null),
                db.Deliveries.Count(row =>
                    row.WebhookId == hook.Id
                    && row.NextAtUtc == null
                    && row.Outcome != DeliveryOutcome.Taken
                )
            ))
            .ToListAsync(cancellation);
    }

    /// <summary>The last messages, the latest first.</summary>
    public async Task<IReadOnlyList<Delivery>> LatestAsync(CancellationToken cancellation)
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        return await (
            from row in db.Deliveries.AsNoTracking()
            join hook in db.Webhooks.AsNoTracking() on row.WebhookId equals hook.Id
            orderby row.Id descending
            select new Delivery(
                row.Id,
                hook.Address,
                row.Message,
                row.MadeAtUtc,
                row.Attempts,
                row.NextAtUtc,
                row.Outcome,
                row.Status
            )
        )
            .Take(Listed)
            .ToListAsync(cancellation);
    }
}
