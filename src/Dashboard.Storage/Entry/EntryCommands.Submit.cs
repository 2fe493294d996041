using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Storage.Figures;

namespace Dashboard.Storage.Entry;

/// <content>Submitting: a few figures in one transaction; a file staged in slices, so that others can write meanwhile.</content>
public sealed partial class EntryCommands
{
    private const int AtOnce = 100;

    /// <summary>Submits figures for review, all or none.</summary>
    /// <param name="actor">Who enters them.</param>
    /// <param name="entries">What is entered.</param>
    /// <param name="progress">Told how many have been written, or null.</param>
    /// <param name="cancellation">Ends it; nothing is then saved.</param>
    public Task<EntryResult> SubmitAsync(
        Actor actor,
        IReadOnlyList<FigureEntry> entries,
        IProgress<int>? progress,
        CancellationToken cancellation
    ) =>
        StorageFault.SaidAsync(
            () =>
                entries.Count <= AtOnce
                    ? SubmitAtOnceAsync(actor, entries, progress, cancellation)
                    : SubmitStagedAsync(actor, entries, progress, cancellation),
            problem => new EntryResult([], [new(0, problem)])
        );

    private async Task<EntryResult> SubmitAtOnceAsync(
        Actor actor,
        IReadOnlyList<FigureEntry> entries,
        IProgress<int>? progress,
        CancellationToken cancellation
    )
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var rows = entries.Select(entry => Row(actor, entry)).ToList();
        var problems = await AgainstAsync(db, actor, entries, rows, null, cancellation);
        if (problems.Count > 0)
        {
            return new([], problems);
        }

        foreach (var row in rows)
        {
            db.Figures.Add(row);
            db.Revisions.Add(FigureHistory.Submitted(row));
        }

        AddAudit(db, actor, rows);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        progress?.Report(rows.Count);
        LogSubmitted(actor.Account, rows.Count);
        return new([.. rows.Select(row => row.Code)], []);
    }

    // Judged without holding the file, written in slices that nobody sees, and shown in one short transaction, which judges
    // again whatever others changed in the meantime.
    private async Task<EntryResult> SubmitStagedAsync(
        Actor actor,
        IReadOnlyList<FigureEntry> entries,
        IProgress<int>? progress,
        CancellationToken cancellation
    )
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var mark = await ChangeMark.NowAsync(db, cancellation);
        var rows = entries.Select(entry => Row(actor, entry)).ToList();
        var problems = await AgainstAsync(db, actor, entries, rows, null, cancellation);
        if (problems.Count > 0)
        {
            return new([], problems);
        }

        await using var staged = new StagedFigures(db, log);
        await staged.WriteAsync(rows, progress, cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        if (
            await mark.SinceAsync(db, staged.Code, rows.Count, cancellation) is
            { IsNothing: false } since
        )
        {
            catalogues.Forget();
            problems = await AgainstAsync(db, actor, entries, rows, since, cancellation);
            if (problems.Count > 0)
            {
                return new([], problems);
            }
        }

        await staged.ShowAsync(cancellation);
        AddAudit(db, actor, rows);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        staged.Keep();
        LogSubmitted(actor.Account, rows.Count);
        return new([.. rows.Select(row => row.Code)], []);
    }

    // What stands against the entries; only against those that a change may have touched, where one is given.
    private async Task<List<EntryProblem>> AgainstAsync(
        DashboardContext db,
        Actor actor,
        IReadOnlyList<FigureEntry> entries,
        List<FigureRow> rows,
        ChangedSince? since,
        CancellationToken cancellation
    )
    {
        var judgement = await JudgementAsync(db, actor, cancellation);
        var problems = new List<EntryProblem>();
        for (var index = 0; index < entries.Count; index++)
        {
            if (since?.Touches(rows[index].DistrictCode) == false)
            {
                continue;
            }

            var against = await judgement.AgainstAsync(entries[index], cancellation);
            problems.AddRange(
                against.Select(pair => new EntryProblem(index, pair.Problem, pair.Finding))
            );
            judgement.Remember(rows[index].ToFigure());
        }

        return problems;
    }

    private void AddAudit(DashboardContext db, Actor actor, List<FigureRow> rows) =>
        audit.Add(
            db,
            actor,
            AuditAct.Submit,
            rows.Count == 1 ? rows[0].Code : $"{rows.Count}",
            string.Join(' ', rows.Take(20).Select(row => row.Code))
        );
}
