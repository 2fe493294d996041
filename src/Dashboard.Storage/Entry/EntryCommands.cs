using System.Security.Cryptography;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Figures;
using Dashboard.Storage.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Dashboard.Storage.Entry;

/// <summary>What a member of staff does with figures: try, submit, correct, take back. All checks are made here again, whatever the page made of them.</summary>
public sealed partial class EntryCommands(
    IDbContextFactory<DashboardContext> factory,
    CatalogueQuery catalogues,
    Deeds deeds,
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
        var judgement = await JudgementAsync(db, Actor.Visitor, entries, cancellation);
        var found = new List<IReadOnlyList<Finding>>(entries.Count);
        foreach (var entry in entries)
        {
            found.Add(judgement.Findings(entry));
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
        var judgement = await JudgementAsync(db, actor, entries, cancellation);
        var plans = new List<EntryPlan>(entries.Count);
        foreach (var entry in entries)
        {
            plans.Add(judgement.Plan(entry, reason));
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
        deeds.RunAsync(
            actor,
            RevisionAct.Corrected,
            deed => CorrectAsync(deed, code, version, entry, cancellation),
            Refused,
            cancellation
        );

    private async Task<EntryResult> CorrectAsync(
        Deed deed,
        string code,
        int version,
        FigureEntry entry,
        CancellationToken cancellation
    )
    {
        var (db, actor) = (deed.Db, deed.Actor);
        var row = await db
            .Figures.Include(one => one.Citations)
            .SingleOrDefaultAsync(one => one.Code == code, cancellation);
        if (Undecided(row, actor, version) is { } problem)
        {
            return new([], [new(0, problem)]);
        }

        entry = entry with
        {
            Figure = entry.Figure with { Code = code },
            Replaces = row!.Replaces,
            ReplacesVersion = row.ReplacesVersion,
        };
        var judgement = await JudgementAsync(db, actor, [entry], cancellation);
        var against = judgement.Against(entry);
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
        deed.Because(row, entry.Reason);
        deed.Done(AuditAct.Submit, code);
        return new([code], []);
    }

    /// <summary>Takes back a figure that is not yet decided. Null where it was done.</summary>
    public Task<Problem?> WithdrawAsync(
        Actor actor,
        string code,
        int version,
        CancellationToken cancellation
    ) =>
        deeds.RunAsync(
            actor,
            RevisionAct.Withdrawn,
            async deed =>
            {
                var row = await deed
                    .Db.Figures.Include(one => one.Citations)
                    .SingleOrDefaultAsync(one => one.Code == code, cancellation);
                if (Undecided(row, actor, version) is { } problem)
                {
                    return problem;
                }

                row!.State = FigureState.Draft;
                deed.Done(AuditAct.Withdraw, code);
                return null;
            },
            cancellation
        );

    private static EntryResult Refused(Problem problem) => new([], [new(0, problem)]);

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
        IReadOnlyList<FigureEntry> entries,
        CancellationToken cancellation
    )
    {
        var catalogue = await catalogues.GetAsync(cancellation);
        var rules = await CheckRuleQuery.GetAsync(db, cancellation);
        var today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        var known = await EntryChecks.ReadAsync(
            db,
            catalogue,
            new FigureChecks(catalogue, rules, today),
            entries,
            cancellation
        );
        return new(actor, catalogue, known);
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
