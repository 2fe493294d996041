using Dashboard.Storage.Accounts;
using Dashboard.Storage.Entry;
using Dashboard.Storage.Work;

namespace Dashboard.Storage.Reports;

/// <summary>Takes a report in together with what was read in it: both, or neither.</summary>
public sealed class ReadingCommands(ReportCommands reports, EntryCommands entry, Deeds deeds)
{
    /// <summary>Adds the report and submits its figures for review.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="report">The report; one whose text is there already keeps its code.</param>
    /// <param name="entries">The figures, given the report's code to cite.</param>
    /// <param name="cancellation">Ends it; nothing is then saved.</param>
    /// <returns>What came of the figures, or why the report was not taken.</returns>
    public Task<(EntryResult Result, Problem? Problem)> SubmitAsync(
        Actor actor,
        BroughtReport report,
        Func<string, IReadOnlyList<FigureEntry>> entries,
        CancellationToken cancellation
    ) =>
        deeds.RunAsync<(EntryResult, Problem?)>(
            actor,
            RevisionAct.Submitted,
            async deed =>
            {
                var (code, problem) = await reports.AddAsync(deed, report, cancellation);
                if (problem is not null)
                {
                    return (new EntryResult([], []), problem);
                }

                // The figures cite the report: it is there first.
                await deed.Db.SaveChangesAsync(cancellation);
                var result = await entry.SubmitAsync(deed, entries(code), cancellation);
                if (!result.IsSaved)
                {
                    deed.Refuse();
                }

                return (result, null);
            },
            problem => (new EntryResult([], []), problem),
            cancellation
        );
}
