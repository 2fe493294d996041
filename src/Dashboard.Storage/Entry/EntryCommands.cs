using System.Security.Cryptography;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Figures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Dashboard.Storage.Entry;

/// <summary>What a member of staff does with figures: try, submit, correct, take back. All checks are made here again, whatever the page made of them.</summary>
public sealed partial class EntryCommands(
    IDbContextFactory<DashboardContext> factory,
    CatalogueQuery catalogues,
    AuditLog audit,
    TimeProvider clock,
    ILogger<EntryCommands> log
)
{
    /// <summary>What would stand against <paramref name="entries"/>, without saving: findings for each, in their order.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<Finding>>> TryAsync(
        IReadOnlyList<FigureEntry> entries,
        CancellationToken cancellation
    )
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var judgement = await JudgementAsync(db, Actor.Visitor, cancellation);
        var found = new List<IReadOnlyList<Finding>>(entries.Count);
        foreach (var entry in entries)
        {
            found.Add(await judgement.FindingsAsync(entry, cancellation));
            judgement.Remember(entry.Figure with { Code = $"#{found.Count}" });
        }

        return found;
    }

    /// <summary>What each line of a block would do, without saving.</summary>
    /// <param name="actor">Who would enter them.</param>
    /// <param name="entries">The lines; one whose source and time is there already becomes a change of that figure.</param>
    /// <param name="reason">The reason written to changes that give none.</param>
    /// <param name="progress">Told how many have been looked at, or null.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task<IReadOnlyList<EntryPlan>> PlanAsync(
        Actor actor,
        IReadOnlyList<FigureEntry> entries,
        string reason,
        IProgress<int>? progress,
        CancellationToken cancellation
    )
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var judgement = await JudgementAsync(db, actor, cancellation);
        var plans = new List<EntryPlan>(entries.Count);
        foreach (var entry in entries)
        {
            plans.Add(await judgement.PlanAsync(entry, reason, cancellation));
            judgement.Remember(entry.Figure with { Code = $"#{plans.Count}" });
            progress?.Report(plans.Count);
        }

        return plans;
    }

    /// <summary>Corrects a figure that is submitted or was returned, and submits it again.</summary>
    /// <param name="actor">Who entered it.</param>
    /// <param name="code">Which.</param>
    /// <param name="version">The version the correction was made from.</param>
    /// <param name="entry">What it shall be.</param>
    /// <param name="cancellation">Ends it.</param>
    public Task<EntryResult> CorrectAsync(
        Actor actor,
        string code,
        int version,
        FigureEntry entry,
        CancellationToken cancellation
    ) =>
        StorageFault.SaidAsync(
            async () =>
            {
                await using var db = await factory.CreateDbContextAsync(cancellation);
                await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
                var row = await db
                    .Figures.Include(one => one.Citations)
                    .SingleOrDefaultAsync(one => one.Code == code, cancellation);
                if (Undecided(row, actor, version) is { } problem)
                {
                    return new([], [new(0, problem)]);
                }

                var judgement = await JudgementAsync(db, actor, cancellation);
                entry = entry with
                {
                    Figure = entry.Figure with { Code = code },
                    Replaces = row!.Replaces,
                    ReplacesVersion = row.ReplacesVersion,
                };
                var against = await judgement.AgainstAsync(entry, cancellation);
                if (against.Count > 0)
                {
                    return new(
                        [],
                        [.. against.Select(pair => new EntryProblem(0, pair.Problem, pair.Finding))]
                    );
                }

                var corrected = Row(actor, entry);
                row.Take(corrected);
                row.State = FigureState.Submitted;
                row.Explanation = corrected.Explanation;
                row.Reason = corrected.Reason;
                row.Version++;
                FigureHistory.Add(db, row, RevisionAct.Corrected, actor.Account, Now, entry.Reason);
                audit.Add(db, actor, AuditAct.Submit, code);
                await db.SaveChangesAsync(cancellation);
                await transaction.CommitAsync(cancellation);
                return new([code], []);
            },
            problem => new EntryResult([], [new(0, problem)])
        );

    /// <summary>Takes back a figure that is not yet decided. Null where it was done.</summary>
    public Task<Problem?> WithdrawAsync(
        Actor actor,
        string code,
        int version,
        CancellationToken cancellation
    ) =>
        StorageFault.SaidAsync(async () =>
        {
            await using var db = await factory.CreateDbContextAsync(cancellation);
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            var row = await db
                .Figures.Include(one => one.Citations)
                .SingleOrDefaultAsync(one => one.Code == code, cancellation);
            if (Undecided(row, actor, version) is { } problem)
            {
                return problem;
            }

            row!.State = FigureState.Draft;
            row.Version++;
            FigureHistory.Add(db, row, RevisionAct.Withdrawn, actor.Account, Now);
            audit.Add(db, actor, AuditAct.Withdraw, code);
            await db.SaveChangesAsync(cancellation);
            await transaction.CommitAsync(cancellation);
            return null;
        });

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private static Problem? Undecided(FigureRow? row, Actor actor, int version) =>
        row is null ? new Problem("没有这条数据")
        : row.EnteredBy != actor.Account || !actor.May(Act.Withdraw)
            ? new Problem("只有填报人可以更正或撤回自己填报的数据")
        : row.State == FigureState.Approved ? new Problem("这条数据已经审核通过；要更改请提出修订")
        : row.Version != version ? new Problem("这条数据刚被他人改动，请看过最新内容再定")
        : null;

    private async Task<EntryJudgement> JudgementAsync(
        DashboardContext db,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var catalogue = await catalogues.GetAsync(cancellation);
        var rules = await CheckRuleQuery.GetAsync(db, cancellation);
        var today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        return new(db, actor, catalogue, new FigureChecks(catalogue, rules, today));
    }

    private FigureRow Row(Actor actor, FigureEntry entry)
    {
        var code =
            entry.Figure.Code.Length > 0
                ? entry.Figure.Code
                : "e-" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(5));
        var row = (
            entry.Figure with
            {
                Code = code,
                State = FigureState.Submitted,
                Preferred = false,
            }
        ).ToRow();
        row.EnteredBy = actor.Account;
        row.EnteredAtUtc = Now;
        row.Explanation = entry.Explanation.Trim();
        row.Replaces = entry.Replaces;
        row.ReplacesVersion = entry.ReplacesVersion;
        row.Reason = entry.Reason.Trim();
        return row;
    }

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "{Account} submitted {Count} figures for review"
    )]
    private partial void LogSubmitted(string account, int count);
}
