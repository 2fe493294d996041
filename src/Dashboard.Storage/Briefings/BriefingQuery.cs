using Dashboard.Storage.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Briefings;

/// <summary>Reads saved briefings: one's own, and those that others share.</summary>
/// <param name="factory">Gives the context.</param>
public sealed class BriefingQuery(IDbContextFactory<DashboardContext> factory)
{
    private const int Limit = 200;

    /// <summary>Briefings that <paramref name="actor"/> may see, the last changed first; a visitor sees none.</summary>
    public async Task<IReadOnlyList<BriefingLine>> ListAsync(
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (!actor.IsSignedIn())
        {
            return [];
        }

        await using var db = await factory.CreateDbContextAsync(cancellation);
        return await db
            .Briefings.AsNoTracking()
            .Where(row => row.Owner == actor.Account || row.IsShared)
            .OrderByDescending(row => row.ChangedAtUtc)
            .Take(Limit)
            .Select(row => new BriefingLine(
                row.Code,
                row.Title,
                row.Template,
                row.Owner,
                row.IsShared,
                row.ChangedAtUtc,
                row.Items.Count
            ))
            .ToListAsync(cancellation);
    }

    /// <summary>The briefing with this code, or null where there is none that <paramref name="actor"/> may see.</summary>
    public async Task<SavedBriefing?> FindAsync(
        Actor actor,
        string code,
        CancellationToken cancellation
    )
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var row = await db
            .Briefings.AsNoTracking()
            .Include(row => row.Items)
            .SingleOrDefaultAsync(row => row.Code == code, cancellation);
        return row is null || !actor.MaySee(row) ? null : row.ToBriefing();
    }
}

/// <summary>Who may see and change a briefing, and what its row says.</summary>
internal static class BriefingMapping
{
    public static bool MaySee(this Actor actor, BriefingRow row) =>
        actor.IsSignedIn() && (row.Owner == actor.Account || row.IsShared);

    public static bool Owns(this Actor actor, BriefingRow row) =>
        actor.IsSignedIn() && row.Owner == actor.Account;

    public static SavedBriefing ToBriefing(this BriefingRow row) =>
        new(
            row.Code,
            new BriefingDetails(
                row.Title,
                row.Unit,
                row.Date,
                row.Template,
                row.RedHead,
                row.LeavesOutUnsure,
                row.IsShared
            ),
            row.Language,
            row.Owner,
            row.ChangedAtUtc,
            row.Version,
            [.. row.Items.OrderBy(item => item.Position).Select(ToItem)]
        );

    public static BriefingItemRow ToRow(this NewBriefingItem item, int position) =>
        new()
        {
            Position = position,
            Kind = item.Kind,
            Heading = item.Heading.Trim(),
            Text = item.Text,
            District = item.Origin?.District,
            Period = item.Origin?.Period,
            Indicator = item.Origin?.Indicator,
            Key = item.Origin?.Key,
            Snapshot = item.Snapshot?.ToJson(),
        };

    private static SavedItem ToItem(BriefingItemRow row) =>
        new(
            row.Id,
            row.Kind,
            row.Heading,
            row.Text,
            row.Key is { } key
                ? new BriefingOrigin(row.District, row.Period, row.Indicator, key)
                : null,
            ItemSnapshot.Read(row.Snapshot)
        );
}
