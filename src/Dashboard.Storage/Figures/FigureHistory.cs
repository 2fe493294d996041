using Dashboard.Storage.Figures;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Figures;

/// <summary>One step of a figure's history.</summary>
/// <param name="Act">What happened.</param>
/// <param name="By">Who did it.</param>
/// <param name="AtUtc">When.</param>
/// <param name="Reason">Why, or empty.</param>
/// <param name="Figure">The figure after it; null where what was kept cannot be read.</param>
public sealed record Revision(
    RevisionAct Act,
    string By,
    DateTime AtUtc,
    string Reason,
    Figure? Figure
);

/// <summary>Keeps and reads what figures were.</summary>
/// <param name="factory">Gives the context.</param>
public sealed class FigureHistory(IDbContextFactory<DashboardContext> factory)
{
    private const int Limit = 500;

    /// <summary>The history of one figure, the first step first; of a very long one its last steps.</summary>
    public async Task<IReadOnlyList<Revision>> OfAsync(string code, CancellationToken cancellation)
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var rows = await db
            .Revisions.AsNoTracking()
            .Where(row => row.FigureCode == code)
            .OrderByDescending(row => row.Id)
            .Take(Limit)
            .ToListAsync(cancellation);
        rows.Reverse();
        return
        [
            .. rows.Select(row => new Revision(
                row.Act,
                row.By,
                row.AtUtc,
                row.Reason,
                FigureSnapshot.Read(row.Snapshot)?.ToFigure()
            )),
        ];
    }

    /// <summary>Writes down a step, with the figure as it is after it. Asked by FigureSteps alone.</summary>
    internal static RevisionRow Add(
        DashboardContext db,
        FigureRow row,
        RevisionAct act,
        string by,
        DateTime atUtc,
        string reason = ""
    )
    {
        var step = Step(row, act, by, atUtc, reason);
        db.Revisions.Add(step);
        return step;
    }

    /// <summary>The first step of a figure that was entered.</summary>
    internal static RevisionRow Submitted(FigureRow row) =>
        Step(row, RevisionAct.Submitted, row.EnteredBy, row.EnteredAtUtc!.Value, row.Reason);

    private static RevisionRow Step(
        FigureRow row,
        RevisionAct act,
        string by,
        DateTime atUtc,
        string reason
    ) =>
        new()
        {
            FigureCode = row.Code,
            IndicatorCode = row.IndicatorCode,
            DistrictCode = row.DistrictCode,
            Act = act,
            By = by,
            AtUtc = atUtc,
            Reason = reason,
            PeriodLast = row.PeriodLast,
            Snapshot = FigureSnapshot.Of(row).ToJson(),
            KnownFromUtc = row.State == FigureState.Approved ? atUtc : null,
        };
}
