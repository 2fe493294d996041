using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Figures;

/// <summary>
/// Keeps what there is of each district, so that a page need not count a million figures. <see cref="Work.Deeds"/> counts
/// again where a deed changed which figures count, in its transaction.
/// </summary>
public static class DistrictCoverages
{
    /// <summary>Counts again for <paramref name="districts"/>, or for all where it is null.</summary>
    public static async Task RefreshAsync(
        DashboardContext db,
        IReadOnlyCollection<string>? districts,
        CancellationToken cancellation
    )
    {
        var kept = db.DistrictCoverages.Where(row =>
            districts == null || districts.Contains(row.DistrictCode)
        );
        await kept.ExecuteDeleteAsync(cancellation);
        var counted = await db
            .Figures.Where(row => row.State == FigureState.Approved)
            .Where(row => districts == null || districts.Contains(row.DistrictCode))
            .GroupBy(row => row.DistrictCode)
            .Select(group => new DistrictCoverageRow
            {
                DistrictCode = group.Key,
                Figures = group.Count(),
                Earliest = group.Min(row => row.PeriodEnd),
                Latest = group.Max(row => row.PeriodEnd),
            })
            .ToListAsync(cancellation);
        db.DistrictCoverages.AddRange(counted);
        await db.SaveChangesAsync(cancellation);
    }
}
