using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Connections;
using Dashboard.Storage.Figures;
using Dashboard.Storage.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Dashboard.Storage.Review;

/// <summary>A figure and the version of it that somebody looked at.</summary>
public sealed record Looked(string Code, int Version);

/// <summary>What a reviewer does: approve, return, choose between sources. Nobody decides on what they entered.</summary>
public sealed partial class ReviewCommands(
    CatalogueQuery catalogues,
    Deeds deeds,
    ApprovalNotices notices,
    ILogger<ReviewCommands> log
)
{
    private const int Piece = 500;

    /// <summary>Approves figures, all or none; from then on they count. Null where it was done.</summary>
    public async Task<Problem?> ApproveAsync(
        Actor actor,
        IReadOnlyList<Looked> figures,
        CancellationToken cancellation
    )
    {
        var problem = await deeds.RunAsync(
            actor,
            RevisionAct.Approved,
            deed => ApproveAsync(deed, figures, cancellation),
            cancellation
        );
        if (problem is null)
        {
            LogApproved(actor.Account, figures.Count);
        }

        return problem;
    }

    /// <summary>Returns a figure to who entered it, with a reason that they see. Null where it was done.</summary>
    public async Task<Problem?> ReturnAsync(
        Actor actor,
        Looked looked,
        string reason,
        CancellationToken cancellation
    )
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            return new Problem("请写明退回的理由");
        }

        return await deeds.RunAsync(
            actor,
            RevisionAct.Returned,
            async deed =>
            {
                var row = await FindAsync(deed.Db, looked.Code, cancellation);
                var catalogue = await catalogues.GetAsync(cancellation);
                if (Undecidable(actor, row, looked, catalogue) is { } problem)
                {
                    return problem;
                }

                row!.State = FigureState.Returned;
                row.Reason = reason.Trim();
                deed.Because(row, row.Reason);
                deed.Done(AuditAct.Return, row.Code, AuditDetail.Because(row.Reason));
                return null;
            },
            cancellation
        );
    }

    /// <summary>Chooses one figure where sources disagree, with a reason; the others stay and are shown beside it. Null where it was done.</summary>
    public async Task<Problem?> PreferAsync(
        Actor actor,
        string code,
        string reason,
        CancellationToken cancellation
    )
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            return new Problem("请写明采用这一来源的理由");
        }

        return await deeds.RunAsync(
            actor,
            RevisionAct.Preferred,
            deed => PreferAsync(deed, code, reason.Trim(), cancellation),
            cancellation
        );
    }

    private async Task<Problem?> PreferAsync(
        Deed deed,
        string code,
        string reason,
        CancellationToken cancellation
    )
    {
        var (db, actor) = (deed.Db, deed.Actor);
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
            rival.Preferred = rival.Id == row.Id;
            deed.Because(rival, reason);
        }

        deed.Done(AuditAct.Prefer, code, AuditDetail.Because(reason));
        return null;
    }

    private static Task<FigureRow?> FindAsync(
        DashboardContext db,
        string code,
        CancellationToken cancellation
    ) =>
        db
            .Figures.Include(row => row.Citations)
            .SingleOrDefaultAsync(row => row.Code == code, cancellation);

    private static Problem? Undecidable(
        Actor actor,
        FigureRow? row,
        Looked looked,
        Catalogue catalogue
    ) =>
        row is not { State: FigureState.Submitted } || row.Version != looked.Version
            ? new Problem("数据{0}刚被撤回、更正或审过，请看过最新内容再定", looked.Code)
        : !actor.May(Act.Decide, row.DistrictCode, catalogue.Districts)
            ? new Problem("您的账号不能审核{0}的数据", catalogue.District(row.DistrictCode).Name)
        : row.EnteredBy == actor.Account ? new Problem("不能审核自己填报的数据")
        : null;

    private async Task<Problem?> ApproveAsync(
        Deed deed,
        IReadOnlyList<Looked> figures,
        CancellationToken cancellation
    )
    {
        var catalogue = await catalogues.GetAsync(cancellation);
        var rows = await FindAsync(deed.Db, figures.Select(looked => looked.Code), cancellation);
        var targets = await FindAsync(
            deed.Db,
            rows.Values.Select(row => row.Replaces).OfType<string>(),
            cancellation
        );
        var approved = new List<FigureRow>(figures.Count);
        foreach (var looked in figures)
        {
            var row = rows.GetValueOrDefault(looked.Code);
            if (
                (
                    Undecidable(deed.Actor, row, looked, catalogue)
                    ?? Approve(deed, row!, targets, approved)
                ) is
                { } problem
            )
            {
                deed.Refuse();
                return problem;
            }
        }

        await notices.WriteAsync(deed, approved, cancellation);
        return null;
    }

    private static Problem? Approve(
        Deed deed,
        FigureRow row,
        Dictionary<string, FigureRow> targets,
        List<FigureRow> approved
    )
    {
        deed.Done(AuditAct.Approve, row.Replaces ?? row.Code, AuditDetail.Because(row.Reason));
        if (row.Replaces is not { } code)
        {
            row.State = FigureState.Approved;
            approved.Add(row);
            return null;
        }

        // A target is changed once: the version it was made from is then gone.
        if (!targets.Remove(code, out var target) || target.Version != row.ReplacesVersion)
        {
            return new Problem("要修订的数据{0}在此期间已被改动，请退回重提", code);
        }

        target.Take(row);
        target.EnteredBy = row.EnteredBy;
        target.EnteredAtUtc = row.EnteredAtUtc;
        target.Explanation = row.Explanation;
        target.FromCatalogue = false;
        deed.Because(target, row.Reason);
        deed.Db.Figures.Remove(row);
        approved.Add(target);
        return null;
    }

    private static async Task<Dictionary<string, FigureRow>> FindAsync(
        DashboardContext db,
        IEnumerable<string> codes,
        CancellationToken cancellation
    )
    {
        var found = new Dictionary<string, FigureRow>();
        foreach (var piece in codes.Distinct().Chunk(Piece))
        {
            await foreach (
                var row in db
                    .Figures.Include(row => row.Citations)
                    .Where(row => piece.Contains(row.Code))
                    .AsAsyncEnumerable()
                    .WithCancellation(cancellation)
            )
            {
                found.Add(row.Code, row);
            }
        }

        return found;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Account} approved {Count} figures")]
    private partial void LogApproved(string account, int count);
}
