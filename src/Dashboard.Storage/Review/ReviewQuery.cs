using Dashboard.Storage.Accounts;
using Dashboard.Storage.Entry;
using Dashboard.Storage.Figures;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Review;

/// <summary>Asks for what somebody entered, and what became of it.</summary>
public sealed class ReviewQuery(IDbContextFactory<DashboardContext> factory)
{
    /// <summary>The most figures one page is given.</summary>
    public const int Limit = 2_000;

    private const int Piece = 500;

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

    /// <summary>What became of figures that waited and do no longer.</summary>
    public async Task<IReadOnlyList<Decision>> DecisionsAsync(
        IReadOnlyCollection<EnteredFigure> gone,
        CancellationToken cancellation
    )
    {
        // An approved change is written down with the figure whose place it took.
        var codes = gone.Select(one => one.Replaces ?? one.Figure.Code).Distinct().ToList();
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var steps = await db
            .Revisions.AsNoTracking()
            .Where(step => codes.Contains(step.FigureCode) && step.Act != RevisionAct.Submitted)
            .Select(step => new
            {
                step.Id,
                step.FigureCode,
                step.Act,
                step.By,
            })
            .ToListAsync(cancellation);
        var last = steps
            .GroupBy(step => step.FigureCode)
            .ToDictionary(group => group.Key, group => group.MaxBy(step => step.Id)!);
        return
        [
            .. gone.Select(one =>
                last.TryGetValue(one.Replaces ?? one.Figure.Code, out var step)
                    ? new Decision(one.Figure.Code, step.Act, step.By)
                    : new Decision(one.Figure.Code, null, "")
            ),
        ];
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
