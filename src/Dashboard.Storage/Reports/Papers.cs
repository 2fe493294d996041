using System.Security.Cryptography;
using Dashboard.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Reports;

/// <summary>A page that somebody brings: its picture, how large it is, and its words with their places as a text.</summary>
public sealed record BroughtPage(byte[] Picture, int Width, int Height, string Words);

/// <summary>A page that is kept, without its picture.</summary>
public sealed record KeptPage(int Number, int Width, int Height, string Words);

/// <summary>Keeps the pages that texts were read from: those of a reading that waits for its bringer alone, those of a report for all who see it.</summary>
public sealed class Papers(IDbContextFactory<DashboardContext> factory, TimeProvider clock)
{
    /// <summary>How many papers of an account may wait: as many files as are chosen at once.</summary>
    public const int MostWaiting = 40;

    /// <summary>Keeps the pages; those of the account's papers that wait longest make room.</summary>
    /// <returns>The paper's code.</returns>
    public async Task<string> BringAsync(
        string account,
        IEnumerable<BroughtPage> pages,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(pages);
        var paper = new PaperRow
        {
            Code = "p-" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8)),
            Account = account,
            AtUtc = clock.GetUtcNow().UtcDateTime,
        };
        foreach (var page in pages)
        {
            paper.Pages.Add(
                new()
                {
                    PaperCode = paper.Code,
                    Number = paper.Pages.Count + 1,
                    Width = page.Width,
                    Height = page.Height,
                    Picture = page.Picture,
                    Words = page.Words,
                }
            );
        }

        await using var db = await factory.CreateDbContextAsync(cancellation);
        db.Papers.Add(paper);
        await db.SaveChangesAsync(cancellation);
        var over = await Waiting(db, account)
            .OrderByDescending(row => row.AtUtc)
            .Skip(MostWaiting)
            .Select(row => row.Code)
            .ToListAsync(cancellation);
        await db.Papers.Where(row => over.Contains(row.Code)).ExecuteDeleteAsync(cancellation);
        return paper.Code;
    }

    /// <summary>Throws away those of the account's papers that wait.</summary>
    public async Task DropAsync(
        string account,
        IReadOnlyList<string> papers,
        CancellationToken cancellation
    )
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        await Waiting(db, account)
            .Where(row => papers.Contains(row.Code))
            .ExecuteDeleteAsync(cancellation);
    }

    /// <summary>The pages of a paper that waits, in order; none where it is not the account's.</summary>
    public Task<IReadOnlyList<KeptPage>> OfWaitingAsync(
        string account,
        string paper,
        CancellationToken cancellation
    ) => PagesAsync(row => row.Code == paper && row.Account == account, cancellation);

    /// <summary>The pages of a report, in order; none where it came without paper.</summary>
    public Task<IReadOnlyList<KeptPage>> OfReportAsync(
        string report,
        CancellationToken cancellation
    ) => PagesAsync(row => row.ReportCode == report, cancellation);

    /// <summary>The picture of a page of a paper that waits; null where there is none, or it is not the account's.</summary>
    public Task<byte[]?> WaitingPictureAsync(
        string account,
        string paper,
        int page,
        CancellationToken cancellation
    ) => PictureAsync(row => row.Code == paper && row.Account == account, page, cancellation);

    /// <summary>The picture of a page of a report, or null.</summary>
    public Task<byte[]?> PictureAsync(string report, int page, CancellationToken cancellation) =>
        PictureAsync(row => row.ReportCode == report, page, cancellation);

    /// <summary>Makes a paper that waits the report's, as a part of a deed, and says whether it did: a report that has one keeps it.</summary>
    internal static async Task<bool> GiveAsync(
        Deed deed,
        string paper,
        string report,
        CancellationToken cancellation
    )
    {
        var papers = deed.Db.Papers;
        if (
            paper.Length == 0
            || await papers.AnyAsync(row => row.ReportCode == report, cancellation)
        )
        {
            return false;
        }

        var given = await Waiting(deed.Db, deed.Actor.Account)
            .FirstOrDefaultAsync(row => row.Code == paper, cancellation);
        given?.ReportCode = report;
        return given is not null;
    }

    private static IQueryable<PaperRow> Waiting(DashboardContext db, string account) =>
        db.Papers.Where(row => row.Account == account && row.ReportCode == null);

    private async Task<IReadOnlyList<KeptPage>> PagesAsync(
        System.Linq.Expressions.Expression<Func<PaperRow, bool>> which,
        CancellationToken cancellation
    )
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        return await db
            .Papers.Where(which)
            .SelectMany(row => row.Pages)
            .OrderBy(page => page.Number)
            .Select(page => new KeptPage(page.Number, page.Width, page.Height, page.Words))
            .ToListAsync(cancellation);
    }

    private async Task<byte[]?> PictureAsync(
        System.Linq.Expressions.Expression<Func<PaperRow, bool>> which,
        int page,
        CancellationToken cancellation
    )
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        return await db
            .Papers.Where(which)
            .SelectMany(row => row.Pages)
            .Where(row => row.Number == page)
            .Select(row => row.Picture)
            .FirstOrDefaultAsync(cancellation);
    }
}
