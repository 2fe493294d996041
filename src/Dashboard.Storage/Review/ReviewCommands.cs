using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Entry;
using Dashboard.Storage.Figures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Dashboard.Storage.Review;

/// <summary>A figure and the version of it that somebody looked at.</summary>
public sealed record Looked(string Code, int Version);

/// <summary>What a reviewer does: approve, return, choose between sources. Nobody decides on what they entered.</summary>
public sealed partial class ReviewCommands(
    IDbContextFactory<DashboardContext> factory,
    CatalogueQuery catalogues,
    AuditLog audit,
    FigureChanges changes,
    TimeProvider clock,
    ILogger<ReviewCommands> log
)
{
    /// <summary>Approves figures, all or none; from then on they count. Null where it was done.</summary>
    public Task<Problem?> ApproveAsync(
        Actor actor,
        IReadOnlyList<Looked> figures,
        CancellationToken cancellation
    ) =>
        StorageFault.SaidAsync(async () =>
        {
            await using var db = await factory.CreateDbContextAsync(cancellation);
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            var districts = new HashSet<string>();
            foreach (var looked in figures)
            {
                var row = await FindAsync(db, looked.Code, cancellation);
                if (await UndecidableAsync(actor, row, looked, cancellation) is { } problem)
                {
                    return problem;
                }

                districts.Add(row!.DistrictCode);
                if (await ApproveAsync(db, actor, row, cancellation) is { } changed)
                {
                    return changed;
                }
            }

            await db.SaveChangesAsync(cancellation);
            await DistrictCoverages.RefreshAsync(db, districts, cancellation);
            await transaction.CommitAsync(cancellation);
            LogApproved(actor.Account, figures.Count);
            changes.Publish();
            return null;
        });

    /// <summary>Returns a figure to who entered it, with a reason that they see. Null where it was done.</summary>
    public Task<Problem?> ReturnAsync(
        Actor actor,
        Looked looked,
        string reason,
        CancellationToken cancellation
    ) =>
        StorageFault.SaidAsync(async () =>
        {
            if (string.IsNullOrWhiteSpace(reason))
            {
                return new Problem("请写明退回的理由");
            }

            await using var db = await factory.CreateDbContextAsync(cancellation);
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            var row = await FindAsync(db, looked.Code, cancellation);
            if (await UndecidableAsync(actor, row, looked, cancellation) is { } problem)
            {
                return problem;
            }

            row!.State = FigureState.Returned;
            row.Reason = reason.Trim();
            row.Version++;
            FigureHistory.Add(db, row, RevisionAct.Returned, actor.Account, Now, row.Reason);
            audit.Add(db, actor, AuditAct.Return, row.Code, row.Reason);
            await db.SaveChangesAsync(cancellation);
            await transaction.CommitAsync(cancellation);
            return null;
        });

    /// <summary>Chooses one figure where sources disagree, with a reason; the others stay and are shown beside it. Null where it was done.</summary>
    public Task<Problem?> PreferAsync(
        Actor actor,
        string code,
        string reason,
        CancellationToken cancellation
    ) =>
        StorageFault.SaidAsync(async () =>
        {
            if (string.IsNullOrWhiteSpace(reason))
            {
                return new Problem("请写明采用这一来源的理由");
            }

            await using var db = await factory.CreateDbContextAsync(cancellation);
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            var row = await FindAsync(db, code, cancellation);
            var catalogue = await catalogues.GetAsync(cancellation);
            if (row is not { State: FigureState.Approved })
            {
                return new Problem("没有这条数据");
            }

            if (!actor.May(Act.Decide, row.DistrictCode, catalogue.Districts))
            {
                return new Problem(
                    "您的账号不能审核{0}的数据",
                    catalogue.District(row.DistrictCode).Name
                );
            }

            var rivals = await db
                .Figures.Include(other => other.Citations)
                .Where(other =>
                    other.State == FigureState.Approved
                    && other.IndicatorCode == row.IndicatorCode
                    && other.DistrictCode == row.DistrictCode
                    && other.Scope == row.Scope
                    && other.Kind == row.Kind
                    && other.PeriodStart == row.PeriodStart
                    && other.PeriodEnd == row.PeriodEnd
                )
                .ToListAsync(cancellation);
            foreach (var rival in rivals.Where(rival => rival.Preferred != (rival.Id == row.Id)))
            {
                await FigureHistory.EndAsync(db, rival, Now, cancellation);
                rival.Preferred = rival.Id == row.Id;
                rival.Version++;
                FigureHistory.Add(
                    db,
                    rival,
                    RevisionAct.Preferred,
                    actor.Account,
                    Now,
                    reason.Trim()
                );
                rival.KnownFromUtc = Now;
            }

            audit.Add(db, actor, AuditAct.Prefer, code, reason.Trim());
            await db.SaveChangesAsync(cancellation);
            await transaction.CommitAsync(cancellation);
            changes.Publish();
            return null;
        });

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private static Task<FigureRow?> FindAsync(
        DashboardContext db,
        string code,
        CancellationToken cancellation
    ) =>
        db
            .Figures.Include(row => row.Citations)
            .SingleOrDefaultAsync(row => row.Code == code, cancellation);

    private async Task<Problem?> UndecidableAsync(
        Actor actor,
        FigureRow? row,
        Looked looked,
        CancellationToken cancellation
    )
    {
        if (row is not { State: FigureState.Submitted } || row.Version != looked.Version)
        {
            return new Problem("数据{0}刚被撤回、更正或审过，请看过最新内容再定", looked.Code);
        }

        var catalogue = await catalogues.GetAsync(cancellation);
        return !actor.May(Act.Decide, row.DistrictCode, catalogue.Districts)
                ? new Problem(
                    "您的账号不能审核{0}的数据",
                    catalogue.District(row.DistrictCode).Name
                )
            : row.EnteredBy == actor.Account ? new Problem("不能审核自己填报的数据")
            : null;
    }

    private async Task<Problem?> ApproveAsync(
        DashboardContext db,
        Actor actor,
        FigureRow row,
        CancellationToken cancellation
    )
    {
        audit.Add(db, actor, AuditAct.Approve, row.Replaces ?? row.Code, row.Reason);
        if (row.Replaces is not { } code)
        {
            row.State = FigureState.Approved;
            row.KnownFromUtc = Now;
            row.Version++;
            FigureHistory.Add(db, row, RevisionAct.Approved, actor.Account, Now);
            return null;
        }

        var target = await FindAsync(db, code, cancellation);
        if (target is null || target.Version != row.ReplacesVersion)
        {
            return new Problem("要修订的数据{0}在此期间已被改动，请退回重提", code);
        }

        await FigureHistory.EndAsync(db, target, Now, cancellation);
        target.Take(row);
        target.EnteredBy = row.EnteredBy;
        target.EnteredAtUtc = row.EnteredAtUtc;
        target.Explanation = row.Explanation;
        target.KnownFromUtc = Now;
        target.FromCatalogue = false;
        target.Version++;
        FigureHistory.Add(db, target, RevisionAct.Changed, actor.Account, Now, row.Reason);
        db.Figures.Remove(row);
        return null;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Account} approved {Count} figures")]
    private partial void LogApproved(string account, int count);
}
