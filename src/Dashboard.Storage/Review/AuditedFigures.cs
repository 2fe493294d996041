using Dashboard.Storage.Audit;
using Dashboard.Storage.Figures;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Review;

/// <summary>The figures that lines of the audit log speak of, as they were then: the log itself keeps their codes.</summary>
public sealed class AuditedFigures(IDbContextFactory<DashboardContext> factory)
{
    private const int Piece = 500;

    /// <summary>The figure of each line that speaks of one, by the number of the line; what is gone without a trace is left out.</summary>
    public async Task<IReadOnlyDictionary<long, Figure>> FindAsync(
        IReadOnlyList<AuditRow> lines,
        CancellationToken cancellation
    )
    {
        var found = new Dictionary<long, Figure>();
        await using var db = await factory.CreateDbContextAsync(cancellation);
        foreach (var piece in lines.Where(line => IsOfFigure(line.Act)).Chunk(Piece))
        {
            var codes = piece.Select(line => line.Subject).Distinct().ToList();
            var steps = (
                await db
                    .Revisions.AsNoTracking()
                    .Where(step => codes.Contains(step.FigureCode))
                    .OrderBy(step => step.Id)
                    .Select(step => new
                    {
                        step.FigureCode,
                        step.AtUtc,
                        step.Snapshot,
                    })
                    .ToListAsync(cancellation)
            ).ToLookup(step => step.FigureCode);
            var untold = codes.Where(code => !steps.Contains(code)).ToList();
            var rows = await db
                .Figures.AsNoTracking()
                .Where(row => untold.Contains(row.Code))
                .Include(row => row.Citations)
                .ToDictionaryAsync(row => row.Code, row => row.ToFigure(), cancellation);
            foreach (var line in piece)
            {
                // A deed's line is written after its steps.
                var then =
                    steps[line.Subject].LastOrDefault(step => step.AtUtc <= line.AtUtc)
                    ?? steps[line.Subject].FirstOrDefault();
                var figure = then is null
                    ? rows.GetValueOrDefault(line.Subject)
                    : FigureSnapshot.Read(then.Snapshot)?.ToFigure();
                if (figure is not null)
                {
                    found[line.Id] = figure;
                }
            }
        }

        return found;
    }

    private static bool IsOfFigure(AuditAct act) =>
        act
            is AuditAct.Submit
                or AuditAct.Withdraw
                or AuditAct.Approve
                or AuditAct.Return
                or AuditAct.Prefer;
}
