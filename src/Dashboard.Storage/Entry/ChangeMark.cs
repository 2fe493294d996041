using Dashboard.Storage.Audit;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Entry;

/// <summary>
/// How far the history had come when something was judged: every change of a figure is a step of it, and every change of
/// catalogue or rules a line of the audit log.
/// </summary>
internal sealed record ChangeMark(long Step, long Line)
{
    public static async Task<ChangeMark> NowAsync(
        DashboardContext db,
        CancellationToken cancellation
    ) =>
        new(
            await db.Revisions.MaxAsync(row => (long?)row.Id, cancellation) ?? 0,
            await db.Audit.MaxAsync(row => (long?)row.Id, cancellation) ?? 0
        );

    /// <summary>What others have changed since.</summary>
    /// <param name="db">Whose transaction it is.</param>
    /// <param name="import">The import that asks; its own steps are no change.</param>
    /// <param name="own">How many steps are its own.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task<ChangedSince> SinceAsync(
        DashboardContext db,
        string import,
        int own,
        CancellationToken cancellation
    )
    {
        var isAll = await db.Audit.AnyAsync(
            row => row.Id > Line && row.Act == AuditAct.Catalogue,
            cancellation
        );
        var steps = db.Revisions.Where(row => row.Id > Step);
        if (await steps.CountAsync(cancellation) == own)
        {
            return new(isAll, []);
        }

        var districts = await steps
            .Where(step =>
                !db
                    .Figures.IgnoreQueryFilters()
                    .Any(row => row.Code == step.FigureCode && row.StagedBy == import)
            )
            .Select(step => step.DistrictCode)
            .Distinct()
            .ToListAsync(cancellation);
        return new(isAll, [.. districts]);
    }
}

/// <summary>What others have changed.</summary>
/// <param name="IsAll">Whether it may concern every figure: catalogue or rules.</param>
/// <param name="Districts">The districts whose figures changed; no check looks beyond one.</param>
internal sealed record ChangedSince(bool IsAll, HashSet<string> Districts)
{
    public bool IsNothing => !IsAll && Districts.Count == 0;

    public bool Touches(string district) => IsAll || Districts.Contains(district);
}
