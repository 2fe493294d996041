using Dashboard.Storage.Accounts;
using Dashboard.Storage.Briefings;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Views;

/// <summary>Reads views: one's own, those that are published, and those whose link one has.</summary>
/// <param name="factory">Gives the context.</param>
public sealed class ViewQuery(IDbContextFactory<DashboardContext> factory)
{
    private const int Limit = 200;

    /// <summary>One's own and the published ones, the last changed first.</summary>
    public async Task<IReadOnlyList<ViewLine>> ListAsync(
        Actor actor,
        CancellationToken cancellation
    )
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        // A visitor has no account: an empty name owns nothing.
        return await db
            .Views.AsNoTracking()
            .Where(row => row.IsPublished || row.Owner == actor.Account)
            .OrderByDescending(row => row.ChangedAtUtc)
            .Take(Limit)
            .Select(row => new ViewLine(
                row.Code,
                row.Name,
                row.Owner,
                row.IsPublished,
                row.ChangedAtUtc,
                row.Items.Count
            ))
            .ToListAsync(cancellation);
    }

    /// <summary>The view with this code, or null where there is none that <paramref name="actor"/> may see.</summary>
    public async Task<SavedView?> FindAsync(
        Actor actor,
        string code,
        CancellationToken cancellation
    )
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var row = await db
            .Views.AsNoTracking()
            .Include(row => row.Items)
            .SingleOrDefaultAsync(row => row.Code == code, cancellation);
        return row is null || !actor.MaySee(row)
            ? null
            : new(
                row.Code,
                row.Name,
                row.Owner,
                row.IsPublished,
                row.Version,
                [.. row.Items.OrderBy(item => item.Position).Select(ToItem)]
            );
    }

    private static SavedViewItem ToItem(ViewItemRow row) =>
        new(
            row.Id,
            row.Heading,
            new BriefingOrigin(row.District, row.Period, row.Indicator, row.Key)
        );
}
