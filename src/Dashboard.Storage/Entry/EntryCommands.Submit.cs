using System.Globalization;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Storage.Connections;
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
    ) => SubmitAsync(actor, FromFile(file), entries, progress, cancellation);

    /// <summary>Submits what another system sent for review, all or none, and keeps the answer it is given with it. What the database refuses is thrown.</summary>
    /// <param name="actor">The system.</param>
    /// <param name="receipt">Its token and its key, and what it will be answered.</param>
    /// <param name="entries">What is entered.</param>
    /// <param name="cancellation">Ends it; nothing is then saved.</param>
    public Task<EntryResult> ReceiveAsync(
        Actor actor,
        Receipt receipt,
        IReadOnlyList<FigureEntry> entries,
        CancellationToken cancellation
    ) => SubmitOrThrowAsync(actor, FromSystem(receipt), entries, null, cancellation);

    /// <summary>Submits figures as a part of a deed.</summary>
    internal Task<EntryResult> SubmitAsync(
        Deed deed,
        IReadOnlyList<FigureEntry> entries,
        CancellationToken cancellation
    ) => SubmitAsync(deed, null, entries, cancellation);

    private async Task<EntryResult> SubmitAsync(
        Deed deed,
        Arrival? arrival,
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

        return await SubmittedAsync(deed, rows, arrival, cancellation);
    }

    private Task<EntryResult> SubmitAsync(
        Actor actor,
        Arrival? arrival,
        IReadOnlyList<FigureEntry> entries,
        IProgress<int>? progress,
        CancellationToken cancellation
    ) =>
        StorageFault.SaidAsync(
            () => SubmitOrThrowAsync(actor, arrival, entries, progress, cancellation),
            Refused
        );

    private async Task<EntryResult> SubmitOrThrowAsync(
        Actor actor,
        Arrival? arrival,
        IReadOnlyList<FigureEntry> entries,
        IProgress<int>? progress,
        CancellationToken cancellation
    )
    {
        var result =
            entries.Count <= AtOnce
                ? await SubmitAtOnceAsync(actor, arrival, entries, progress, cancellation)
                : await SubmitStagedAsync(actor, arrival, entries, progress, cancellation);
        if (result.IsSaved)
        {
            LogSubmitted(actor.Account, entries.Count);
        }

        return result;
    }

    private async Task<EntryResult> SubmitAtOnceAsync(
        Actor actor,
        Arrival? arrival,
        IReadOnlyList<FigureEntry> entries,
        IProgress<int>? progress,
        CancellationToken cancellation
    )
    {
        var result = await deeds.RunOrThrowAsync(
            actor,
            RevisionAct.Submitted,
            deed => SubmitAsync(deed, arrival, entries, cancellation),
            cancellation
        );
        progress?.Report(result.Codes.Count);
        return result;
    }

    // Judged without holding the file, written in slices that nobody sees, and shown in one short deed, which judges again
    // whatever others changed in the meantime.
    private async Task<EntryResult> SubmitStagedAsync(
        Actor actor,
        Arrival? arrival,
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
                return await SubmittedAsync(deed, rows, arrival, cancellation);
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

    // What is written beside the figures, because of how they came; or why they may not.
    private delegate Task<Problem?> Arrival(
        Deed deed,
        IReadOnlyList<string> codes,
        CancellationToken cancellation
    );

    private static Arrival FromFile(string file) =>
        (deed, codes, _) =>
        {
            Imported(deed, file, codes);
            return Task.FromResult<Problem?>(null);
        };

    private static Arrival FromSystem(Receipt receipt) =>
        (deed, codes, cancellation) =>
        {
            Imported(deed, "POST /api/entries", codes);
            return KeptAnswers.KeepAsync(deed, receipt, codes, cancellation);
        };

    private static void Imported(Deed deed, string subject, IReadOnlyList<string> codes) =>
        deed.Done(
            AuditAct.Import,
            subject,
            new AuditDetail(
                null,
                new AuditPart("figures", codes.Count.ToString(CultureInfo.InvariantCulture))
            )
        );

    private static async Task<EntryResult> SubmittedAsync(
        Deed deed,
        List<FigureRow> rows,
        Arrival? arrival,
        CancellationToken cancellation
    )
    {
        var codes = rows.ConvertAll(row => row.Code);
        deed.Done(
            AuditAct.Submit,
            codes.Count == 1 ? codes[0] : $"{codes.Count}",
            new AuditDetail(null, new AuditPart("codes", string.Join(' ', codes.Take(Named))))
        );
        if (arrival is not null && await arrival(deed, codes, cancellation) is { } problem)
        {
            deed.Refuse();
            return Refused(problem);
        }

        return new(codes, []);
    }
}
