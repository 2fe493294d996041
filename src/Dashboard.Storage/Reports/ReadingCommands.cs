using Dashboard.Storage.Accounts;
using Dashboard.Storage.Entry;
using Dashboard.Storage.Work;

namespace Dashboard.Storage.Reports;

/// <summary>Takes reports in together with what was read in them: both, or neither.</summary>
public sealed class ReadingCommands(ReportCommands reports, EntryCommands entry, Deeds deeds)
{
    /// <summary>Adds the reports and submits their figures for review.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="brought">The reports; one whose text is there already keeps its code.</param>
    /// <param name="entries">The figures, given the reports' codes to cite, in their order.</param>
    /// <param name="cancellation">Ends it; nothing is then saved.</param>
    /// <returns>What came of the figures, or why the reports were not taken.</returns>
    public Task<(EntryResult Result, Problem? Problem)> SubmitAsync(
        Actor actor,
        IReadOnlyList<BroughtReport> brought,
        Func<IReadOnlyList<string>, IReadOnlyList<FigureEntry>> entries,
        CancellationToken cancellation
    ) =>
        deeds.RunAsync<(EntryResult, Problem?)>(
            actor,
            RevisionAct.Submitted,
            async deed =>
            {
                var (codes, problem) = await AddAsync(deed, brought, cancellation);
                if (problem is not null)
                {
                    deed.Refuse();
                    return (new EntryResult([], []), problem);
                }

                // The figures cite the reports: they are there first.
                await deed.Db.SaveChangesAsync(cancellation);
                var result = await entry.SubmitAsync(deed, entries(codes), cancellation);
                if (!result.IsSaved)
                {
                    deed.Refuse();
                }

                return (result, null);
            },
            problem => (new EntryResult([], []), problem),
            cancellation
        );

    // A text that is brought twice at once is one report.
    private async Task<(IReadOnlyList<string> Codes, Problem? Problem)> AddAsync(
        Deed deed,
        IReadOnlyList<BroughtReport> brought,
        CancellationToken cancellation
    )
    {
        var codes = new List<string>(brought.Count);
        var byText = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var report in brought)
        {
            var text = TextFingerprint.Whole(report.Text);
            if (!byText.TryGetValue(text, out var code))
            {
                (code, var problem) = await reports.AddAsync(deed, report, cancellation);
                if (problem is not null)
                {
                    return ([], problem);
                }

                byText[text] = code;
            }

            codes.Add(code);
        }

        return (codes, null);
    }
}
