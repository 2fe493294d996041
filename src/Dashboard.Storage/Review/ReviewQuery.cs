using Dashboard.Storage.Accounts;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Entry;
using Dashboard.Storage.Figures;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Review;

/// <summary>Asks for what waits, and for what somebody entered.</summary>
public sealed class ReviewQuery(
    IDbContextFactory<DashboardContext> factory,
    CatalogueQuery catalogues
)
{
    /// <summary>The most figures one page is given.</summary>
    public const int Limit = 2_000;

    private const int Piece = 500;

    /// <summary>What waits to be decided in the districts of <paramref name="actor"/> and those below, the oldest first.</summary>
    public async Task<IReadOnlyList<EnteredFigure>> WaitingAsync(
        Actor actor,
        CancellationToken cancellation
    )
    {
        var catalogue = await catalogues.GetAsync(cancellation);
        var districts = catalogue
            .Districts.All.Where(district =>
                actor.May(Act.Decide, district.Code, catalogue.Districts)
            )
            .Select(district => district.Code)
            .ToList();
        return await ReadAsync(
            rows =>
                rows.Where(row =>
                    row.State == FigureState.Submitted && districts.Contains(row.DistrictCode)
                ),
            cancellation
        );
    }

    /// <summary>
    /// The same page by page: <paramref name="size"/> of it from the one after the code <paramref name="after"/> on (null:
    /// from the oldest), and how many wait in all.
    /// </summary>
    public async Task<(IReadOnlyList<EnteredFigure> Page, int All)> WaitingAsync(
        Actor actor,
        string? after,
        int size,
        CancellationToken cancellation
    )
    {
        var catalogue = await catalogues.GetAsync(cancellation);
        var districts = catalogue
            .Districts.All.Where(district =>
                actor.May(Act.Decide, district.Code, catalogue.Districts)
            )
            .Select(district => district.Code)
            .ToList();
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var waiting = db
            .Figures.AsNoTracking()
            .Where(row =>
                row.State == FigureState.Submitted && districts.Contains(row.DistrictCode)
            );
        var all = await waiting.CountAsync(cancellation);
        var last = await db
            .Figures.Where(row => row.Code == after)
            .Select(row => new { row.EnteredAtUtc, row.Id })
            .FirstOrDefaultAsync(cancellation);
        if (last is not null)
        {
            waiting = waiting.Where(row =>
                row.EnteredAtUtc > last.EnteredAtUtc
                || (row.EnteredAtUtc == last.EnteredAtUtc && row.Id > last.Id)
            );
        }

        var rows = await waiting
            .OrderBy(row => row.EnteredAtUtc)
            .ThenBy(row => row.Id)
            .Take(size)
            .Include(row => row.Citations)
            .ToListAsync(cancellation);
        return (rows.ConvertAll(EnteredFigure.Of), all);
    }

    /// <summary>What <paramref name="actor"/> entered and is not approved yet, the latest first.</summary>
    public async Task<IReadOnlyList<EnteredFigure>> OfAsync(
        Actor actor,
        CancellationToken cancellation
    ) =>
        [
            .. (
                await ReadAsync(
                    rows =>
                        rows.Where(row =>
                            row.EnteredBy == actor.Account && row.State != FigureState.Approved
                        ),
                    cancellation
                )
            ).Reverse(),
        ];

    /// <summary>What was taken from the report with this code and is approved or waits, the oldest first.</summary>
    public Task<IReadOnlyList<EnteredFigure>> OfReportAsync(
        string report,
        CancellationToken cancellation
    ) =>
        ReadAsync(
            rows =>
                rows.Where(row =>
                    (row.State == FigureState.Approved || row.State == FigureState.Submitted)
                    && row.Replaces == null
                    && row.Citations.Any(citation => citation.ReportCode == report)
                ),
            cancellation
        );

    /// <summary>One figure with what is known of its entry, or null.</summary>
    public async Task<EnteredFigure?> FindAsync(string code, CancellationToken cancellation)
    {
        var found = await ReadAsync(rows => rows.Where(row => row.Code == code), cancellation);
        return found.Count == 0 ? null : found[0];
    }

    /// <summary>The figures with these codes, whatever their state, as far as there are any.</summary>
    public async Task<IReadOnlyDictionary<string, EnteredFigure>> FindAsync(
        IEnumerable<string> codes,
        CancellationToken cancellation
    )
    {
        var found = new Dictionary<string, EnteredFigure>();
        foreach (var piece in codes.Distinct().Chunk(Piece))
        {
            foreach (
                var one in await ReadAsync(
                    rows => rows.Where(row => piece.Contains(row.Code)),
                    cancellation
                )
            )
            {
                found[one.Figure.Code] = one;
            }
        }

        return found;
    }

    private async Task<IReadOnlyList<EnteredFigure>> ReadAsync(
        Func<IQueryable<FigureRow>, IQueryable<FigureRow>> which,
        CancellationToken cancellation
    )
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var rows = await which(db.Figures.AsNoTracking())
            .OrderBy(row => row.EnteredAtUtc)
            .ThenBy(row => row.Id)
            .Take(Limit)
            .Include(row => row.Citations)
            .ToListAsync(cancellation);
        return rows.ConvertAll(EnteredFigure.Of);
    }
}
