using Dashboard.Storage.Figures;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Entry;

/// <summary>Asks for what somebody entered themselves, which nobody else sees before it is approved.</summary>
public sealed class OwnEntries(IDbContextFactory<DashboardContext> factory)
{
    private const int Limit = 20;

    /// <summary>What <paramref name="account"/> entered for one indicator in one district and still waits, the latest time first.</summary>
    public async Task<IReadOnlyList<Figure>> WaitingAsync(
        string account,
        string indicator,
        string district,
        CancellationToken cancellation
    )
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var rows = await db
            .Figures.AsNoTracking()
            .Where(row =>
                row.State == FigureState.Submitted
                && row.EnteredBy == account
                && row.IndicatorCode == indicator
                && row.DistrictCode == district
            )
            .OrderByDescending(row => row.PeriodLast)
            .ThenBy(row => row.Id)
            .Take(Limit)
            .Include(row => row.Citations)
            .ToListAsync(cancellation);
        return rows.ConvertAll(row => row.ToFigure());
    }
}
