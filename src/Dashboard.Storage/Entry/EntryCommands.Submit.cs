using System.Globalization;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Storage.Figures;
using Dashboard.Storage.Work;

namespace Dashboard.Storage.Entry;

/// <content>Submitting: a few figures in one deed; a file staged in slices, so that others can write meanwhile, and shown by a deed.</content>
public sealed partial class EntryCommands
{
    private const int AtOnce = 100;
    private const int Named = 20;

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
    ) => SubmitAsync(actor, null, entries, progress, cancellation);

    /// <summary>Submits the lines of a file for review, all or none.</summary>
    /// <param name="actor">Who takes it in.</param>
    /// <param name="file">The file's name.</param>
    /// <param name="entries">What is entered.</param>
    /// <param name="progress">Told how many have been written, or null.</param>
    /// <param name="cancellation">Ends it; nothing is then saved.</param>
    public Task<EntryResult> ImportAsync(
        Actor actor,
        string file,
        IReadOnlyList<FigureEntry> entries,
        IProgress<int>? progress,
        CancellationToken cancellation
    ) => SubmitAsync(actor, file, entries, progress, cancellation);

    /// <summary>Submits figures as a part of a deed.</summary>
    internal Task<EntryResult> SubmitAsync(
        Deed deed,
        IReadOnlyList<FigureEntry> entries,
        CancellationToken cancellation
    ) => SubmitAsync(deed, null, entries, cancellation);

    private async Task<EntryResult> SubmitAsync(
        Deed deed,
        string? file,
        IReadOnlyList<FigureEntry> entries,
        CancellationToken cancellation
    )
    {
        var rows = entries.Select(entry => Row(deed.Actor, entry)).ToList();
        var problems = await AgainstAsync(deed.Db, deed.Actor, entries, rows, null, cancellation);
        if (problems.Count > 0)
        {
            return new([], problems);
        }

        foreach (var row in rows)
        {
            deed.Db.Figures.Add(row);
            deed.Because(row, row.Reason);
        }

        return Submitted(deed, rows, file);
    }

    private async Task<EntryResult> SubmitAsync(
        Actor actor,
        string? file,
        IReadOnlyList<FigureEntry> entries,
        IProgress<int>? progress,
        CancellationToken cancellation
    )
    {
        var result = await StorageFault.SaidAsync(
            () =>
                entries.Count <= AtOnce
                    ? SubmitAtOnceAsync(actor, file, entries, cancellation)
                    : SubmitStagedAsync(actor, file, entries, progress, cancellation),
            Refused
        );
        if (result.IsSaved)
        {
            progress?.Report(entries.Count);
            LogSubmitted(actor.Account, entries.Count);
        }

        return result;
    }

    private Task<EntryResult> SubmitAtOnceAsync(
        Actor actor,
        string? file,
        IReadOnlyList<FigureEntry> entries,
        CancellationToken cancellation
    ) =>
        deeds.RunOrThrowAsync(
            actor,
            RevisionAct.Submitted,
            deed => SubmitAsync(deed, file, entries, cancellation),
            cancellation
        );

    // Judged without holding the file, written in slices that nobody sees, and shown in one short deed, which judges again
    // whatever others changed in the meantime.
    private async Task<EntryResult> SubmitStagedAsync(
        Actor actor,
        string? file,
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
        var result = await deeds.RunOrThrowAsync(
            db,
            actor,
            RevisionAct.Submitted,
            async deed =>
            {
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
                return Submitted(deed, rows, file);
            },
            cancellation
        );
        if (result.IsSaved)
        {
            staged.Keep();
        }

        return result;
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
        var looked = Enumerable
            .Range(0, entries.Count)
            .Where(index => since?.Touches(rows[index].DistrictCode) != false)
            .ToList();
        var judgement = await JudgementAsync(
            db,
            actor,
            looked.ConvertAll(index => entries[index]),
            cancellation
        );
        var problems = new List<EntryProblem>();
        foreach (var index in looked)
        {
            var against = judgement.Against(entries[index]);
            problems.AddRange(
                against.Select(pair => new EntryProblem(index, pair.Problem, pair.Finding))
            );
            judgement.Remember(rows[index].ToFigure());
        }

        return problems;
    }

    private static EntryResult Submitted(Deed deed, List<FigureRow> rows, string? file)
    {
        deed.Done(
            AuditAct.Submit,
            rows.Count == 1 ? rows[0].Code : $"{rows.Count}",
            new AuditDetail(
                null,
                new AuditPart("codes", string.Join(' ', rows.Take(Named).Select(row => row.Code)))
            )
        );
        if (file is not null)
        {
            var figures = rows.Count.ToString(CultureInfo.InvariantCulture);
            deed.Done(
                AuditAct.Import,
                file,
                new AuditDetail(null, new AuditPart("figures", figures))
            );
        }

        return new([.. rows.Select(row => row.Code)], []);
    }
}
