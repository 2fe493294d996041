using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Entry;

/// <summary>Something typed and kept.</summary>
/// <param name="Place">Which form or grid: its address.</param>
/// <param name="Content">What was typed, as JSON.</param>
/// <param name="SavedAtUtc">When it was last kept.</param>
public sealed record Draft(string Place, string Content, DateTime SavedAtUtc);

/// <summary>Keeps what people type until they submit it, so that neither a lost connection nor a restart loses it.</summary>
public sealed class Drafts(IDbContextFactory<DashboardContext> factory, TimeProvider clock)
{
    private const int Listed = 200;

    /// <summary>Keeps <paramref name="content"/> in place of what was there.</summary>
    public async Task SaveAsync(
        string account,
        string place,
        string content,
        CancellationToken cancellation
    )
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO Drafts (Account, Place, Content, SavedAtUtc)
            VALUES ({account}, {place}, {content}, {clock.GetUtcNow().UtcDateTime})
            ON CONFLICT (Account, Place) DO UPDATE SET Content = excluded.Content, SavedAtUtc = excluded.SavedAtUtc
            """,
            cancellation
        );
    }

    /// <summary>What was kept for this place, or null.</summary>
    public async Task<Draft?> FindAsync(
        string account,
        string place,
        CancellationToken cancellation
    )
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var row = await db.Drafts.FindAsync([account, place], cancellation);
        return row is null ? null : new(row.Place, row.Content, row.SavedAtUtc);
    }

    /// <summary>What was kept last for an account, the latest first.</summary>
    public async Task<IReadOnlyList<Draft>> OfAsync(string account, CancellationToken cancellation)
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        return await db
            .Drafts.AsNoTracking()
            .Where(row => row.Account == account)
            .OrderByDescending(row => row.SavedAtUtc)
            .Take(Listed)
            .Select(row => new Draft(row.Place, row.Content, row.SavedAtUtc))
            .ToListAsync(cancellation);
    }

    /// <summary>Throws away what was kept for this place.</summary>
    public async Task RemoveAsync(string account, string place, CancellationToken cancellation)
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        await db
            .Drafts.Where(row => row.Account == account && row.Place == place)
            .ExecuteDeleteAsync(cancellation);
    }
}
