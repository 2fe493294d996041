using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Search;

/// <summary>Puts the sentences of reports where search finds them, a report at a time.</summary>
public sealed class SayingIndex(IDbContextFactory<DashboardContext> factory)
{
    private const int LongestSaying = 400;

    private static readonly char[] Ends = ['。', '！', '？', '!', '?', '；'];

    /// <summary>Takes in the texts on hand that are not there yet.</summary>
    /// <param name="reports">Reports that may have a text.</param>
    /// <param name="textOf">The text of one, or null where it is not on hand.</param>
    /// <param name="cancellation">Ends the work; each report is whole or not there.</param>
    public async Task RememberAsync(
        IEnumerable<Report> reports,
        Func<Report, Task<string?>> textOf,
        CancellationToken cancellation
    )
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var there = await db
            .ReportSayings.Select(row => row.ReportCode)
            .Distinct()
            .ToHashSetAsync(cancellation);
        foreach (var report in reports.Where(one => !there.Contains(one.Code)))
        {
            if (await textOf(report) is { } text)
            {
                Add(db, report.Code, text);
                await db.SaveChangesAsync(cancellation);
                db.ChangeTracker.Clear();
            }
        }
    }

    internal static void Add(DashboardContext db, string code, string text)
    {
        var paragraph = 0;
        foreach (var line in text.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)))
        {
            paragraph++;
            foreach (var saying in Sayings(line))
            {
                var row = new ReportSayingRow
                {
                    ReportCode = code,
                    Paragraph = paragraph,
                    Text = saying,
                };
                db.SayingBigrams.AddRange(
                    Bigrams
                        .Of(saying)
                        .Select(pair => new SayingBigramRow
                        {
                            Bigram = pair,
                            SayingId = 0,
                            Saying = row,
                        })
                );
            }
        }
    }

    // A sentence without an end in sight is cut, so that no answer is as long as a paper.
    private static IEnumerable<string> Sayings(string line)
    {
        var start = 0;
        while (start < line.Length)
        {
            var most = Math.Min(LongestSaying, line.Length - start);
            var end = line.IndexOfAny(Ends, start, most);
            end = end < 0 ? start + most : end + 1;
            if (line[start..end].Trim() is { Length: > 1 } saying)
            {
                yield return saying;
            }

            start = end;
        }
    }
}
