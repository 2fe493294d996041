using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Search;

/// <summary>A sentence that was found.</summary>
/// <param name="Report">The report's code.</param>
/// <param name="Paragraph">The paragraph, from 1.</param>
/// <param name="Text">The sentence.</param>
public sealed record FoundSaying(string Report, int Paragraph, string Text);

/// <summary>Finds the sentences of reports on hand that hold some words.</summary>
public sealed class SayingSearch(IDbContextFactory<DashboardContext> factory)
{
    // More pairs tell no more.
    private const int MostPairs = 12;

    // So many are looked at closely; they hold the most of the words.
    private const int MostWeighed = 60;

    // A word may be missing where there are several.
    private const double Enough = 0.7;

    /// <summary>The sentences that hold the words, those with the very words and the newest reports first.</summary>
    /// <param name="words">Words in any order; two letters are enough.</param>
    /// <param name="limit">How many at the most.</param>
    /// <param name="cancellation">Ends the question.</param>
    public async Task<IReadOnlyList<FoundSaying>> FindAsync(
        IReadOnlyCollection<string> words,
        int limit,
        CancellationToken cancellation
    )
    {
        var pairs = Spread([.. words.SelectMany(Bigrams.Of).Distinct()]);
        if (pairs.Count == 0)
        {
            return [];
        }

        await using var db = await factory.CreateDbContextAsync(cancellation);
        var least = (int)Math.Ceiling(pairs.Count * (pairs.Count > 3 ? Enough : 1));
        var holding = db.SayingBigrams.AsNoTracking().Where(row => pairs.Contains(row.Bigram));
        var best =
            pairs.Count == 1
                ? holding.OrderByDescending(row => row.SayingId).Select(row => row.SayingId)
                : holding
                    .GroupBy(row => row.SayingId)
                    .Where(saying => saying.Count() >= least)
                    .OrderByDescending(saying => saying.Count())
                    .ThenByDescending(saying => saying.Key)
                    .Select(saying => saying.Key);
        var numbers = await best.Take(MostWeighed).ToListAsync(cancellation);
        var found = await db
            .ReportSayings.AsNoTracking()
            .Where(row => numbers.Contains(row.Id))
            .Join(
                db.Reports,
                row => row.ReportCode,
                report => report.Code,
                (row, report) => new { row, report.Date }
            )
            .ToListAsync(cancellation);
        var folded = words.Select(Bigrams.Folded).ToList();
        return
        [
            .. found
                .OrderByDescending(one => Held(Bigrams.Folded(one.row.Text), folded))
                .ThenByDescending(one => one.Date)
                .ThenBy(one => one.row.Id)
                .Take(limit)
                .Select(one => new FoundSaying(
                    one.row.ReportCode,
                    one.row.Paragraph,
                    one.row.Text
                )),
        ];
    }

    private static int Held(string text, List<string> words) =>
        words.Count(word => text.Contains(word, StringComparison.Ordinal));

    private static List<int> Spread(List<int> pairs) =>
        pairs.Count <= MostPairs
            ? pairs
            :
            [
                .. Enumerable
                    .Range(0, MostPairs)
                    .Select(at => pairs[at * (pairs.Count - 1) / (MostPairs - 1)]),
            ];
}
