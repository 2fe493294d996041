using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Reports;

/// <summary>A report that a text is, or nearly is.</summary>
/// <param name="Code">The report's code.</param>
/// <param name="Title">Its title.</param>
/// <param name="Shared">The share of the text's sentences that stand in it too, 0 to 1.</param>
/// <param name="IsSame">Whether it is the very same text.</param>
public sealed record KnownReport(string Code, string Title, double Shared, bool IsSame);

/// <summary>Recognises a report that comes again, from another paper or with other line breaks too.</summary>
public sealed class ReportRecognition(IDbContextFactory<DashboardContext> factory)
{
    /// <summary>Half of the sentences: a reprint is shortened, two reports of one event share quotations.</summary>
    private const double Enough = 0.5;

    /// <summary>The report that <paramref name="text"/> is or shares the most sentences with; null where it is new.</summary>
    public async Task<KnownReport?> FindAsync(string text, CancellationToken cancellation)
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var whole = TextFingerprint.Whole(text);
        var same = await db
            .ReportTexts.Where(row => row.Hash == whole)
            .Select(row => row.ReportCode)
            .FirstOrDefaultAsync(cancellation);
        var sentences = TextFingerprint.Sentences(text);
        var best = same is not null
            ? new { Code = same, Count = sentences.Count }
            : await db
                .ReportSentences.Where(row => sentences.Contains(row.Hash))
                .GroupBy(row => row.ReportCode)
                .Select(group => new { Code = group.Key, Count = group.Count() })
                .OrderByDescending(group => group.Count)
                .ThenBy(group => group.Code)
                .FirstOrDefaultAsync(cancellation);
        if (best is null)
        {
            return null;
        }

        var shared = sentences.Count == 0 ? 1 : (double)best.Count / sentences.Count;
        var title = await db
            .Reports.Where(row => row.Code == best.Code)
            .Select(row => row.Title)
            .SingleAsync(cancellation);
        return shared < Enough ? null : new(best.Code, title, shared, same is not null);
    }

    /// <summary>Remembers the texts on hand whose sentences are not remembered yet.</summary>
    /// <param name="reports">Reports whose texts are not kept in the database.</param>
    /// <param name="textOf">The text of such a report, or null where it is not on hand.</param>
    /// <param name="cancellation">Ends the work; each report is whole or not there.</param>
    public async Task RememberAsync(
        IEnumerable<Report> reports,
        Func<Report, Task<string?>> textOf,
        CancellationToken cancellation
    )
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var remembered = await db
            .ReportSentences.Select(row => row.ReportCode)
            .Distinct()
            .ToHashSetAsync(cancellation);
        foreach (var report in reports.Where(one => !remembered.Contains(one.Code)))
        {
            if (await textOf(report) is { } text)
            {
                Add(db, report.Code, text);
                await db.SaveChangesAsync(cancellation);
                db.ChangeTracker.Clear();
            }
        }
    }

    internal static void Add(DashboardContext db, string code, string text) =>
        db.ReportSentences.AddRange(
            TextFingerprint
                .Sentences(text)
                .Select(hash => new ReportSentenceRow { ReportCode = code, Hash = hash })
        );
}
