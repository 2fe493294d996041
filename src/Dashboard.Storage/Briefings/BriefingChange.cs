using Dashboard.Storage.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Briefings;

/// <summary>One change of a saved briefing: only by its owner, and only of the version that was looked at.</summary>
internal sealed class BriefingChange(
    IDbContextFactory<DashboardContext> factory,
    TimeProvider clock
)
{
    /// <summary>Changes the briefing. Null where it was done.</summary>
    public Task<Problem?> RunAsync(
        Actor actor,
        string code,
        int version,
        Func<BriefingRow, Problem?> change,
        CancellationToken cancellation
    ) =>
        StorageFault.SaidAsync(async () =>
        {
            await using var db = await factory.CreateDbContextAsync(cancellation);
            var row = await db
                .Briefings.Include(row => row.Items)
                .SingleOrDefaultAsync(row => row.Code == code, cancellation);
            if (Against(actor, row) is { } problem)
            {
                return problem;
            }

            if (row!.Version != version)
            {
                return Elsewhere();
            }

            if (change(row) is { } wrong)
            {
                return wrong;
            }

            (row.Version, row.ChangedAtUtc) = (row.Version + 1, clock.GetUtcNow().UtcDateTime);
            try
            {
                await db.SaveChangesAsync(cancellation);
                return null;
            }
            catch (DbUpdateConcurrencyException)
            {
                return Elsewhere();
            }
        });

    /// <summary>Why <paramref name="actor"/> may not change it, or null.</summary>
    public static Problem? Against(Actor actor, BriefingRow? row) =>
        row is null || !actor.MaySee(row) ? new Problem("没有这份简报")
        : !actor.Owns(row) ? new Problem("只有编制人可以改这份简报；可以复制一份再改")
        : null;

    private static Problem Elsewhere() => new("这份简报刚在别处改过，已载入最新的，请再改一次");
}
