using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Figures;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Review;

/// <summary>A stored figure whose time does not fit its indicator.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Version">The version looked at.</param>
/// <param name="Meant">For a stock the moment it would mean; null where only people can tell.</param>
/// <param name="Beside">A figure of just that moment that is there already, or null.</param>
public sealed record UnsettledTime(Figure Figure, int Version, Period? Meant, Figure? Beside);

/// <summary>Approved figures that were stored before <see cref="SpokenTime"/> was asked, for an administrator to settle one by one.</summary>
public sealed class UnsettledTimes(
    IDbContextFactory<DashboardContext> factory,
    CatalogueQuery catalogues
)
{
    /// <summary>The most that are listed.</summary>
    public const int Limit = 500;

    /// <summary>The figures, by indicator and district.</summary>
    public async Task<IReadOnlyList<UnsettledTime>> GetAsync(CancellationToken cancellation)
    {
        var catalogue = await catalogues.GetAsync(cancellation);
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var rows = await db
            .Figures.AsNoTracking()
            .Where(row => row.State == FigureState.Approved && row.Kind == FigureKind.Actual)
            .Join(
                db.Indicators,
                row => row.IndicatorCode,
                indicator => indicator.Code,
                (row, indicator) => new { row, indicator.Nature }
            )
            .Where(pair =>
                (pair.Nature == Nature.Stock && pair.row.PeriodKind != PeriodKind.Moment)
                || (pair.Nature == Nature.Flow && pair.row.PeriodKind == PeriodKind.Moment)
            )
            .OrderBy(pair => pair.row.IndicatorCode)
            .ThenBy(pair => pair.row.DistrictCode)
            .ThenBy(pair => pair.row.Id)
            .Select(pair => pair.row)
            .Take(Limit)
            .Include(row => row.Citations)
            .ToListAsync(cancellation);
        var beside = await BesideAsync(db, rows, cancellation);
        return rows.ConvertAll(row =>
        {
            var figure = row.ToFigure();
            var nature = catalogue.Indicator(figure.Indicator).Nature;
            var meant = SpokenTime.Of(nature, figure.Kind, figure.Period, out _);
            return new UnsettledTime(
                figure,
                row.Version,
                meant,
                beside.FirstOrDefault(other =>
                    meant is not null
                    && other.Series == figure.Series
                    && other.Period.IsSameTimeAs(meant)
                )
            );
        });
    }

    private static async Task<List<Figure>> BesideAsync(
        DashboardContext db,
        List<FigureRow> rows,
        CancellationToken cancellation
    )
    {
        var indicators = rows.Select(row => row.IndicatorCode).Distinct().ToList();
        var districts = rows.Select(row => row.DistrictCode).Distinct().ToList();
        var ends = rows.Select(row => row.PeriodLast).Distinct().ToList();
        var near = await db
            .Figures.AsNoTracking()
            .Where(row =>
                row.State == FigureState.Approved
                && row.PeriodKind == PeriodKind.Moment
                && indicators.Contains(row.IndicatorCode)
                && districts.Contains(row.DistrictCode)
                && ends.Contains(row.PeriodLast)
            )
            .OrderBy(row => row.Id)
            .Take(Limit)
            .ToListAsync(cancellation);
        return near.ConvertAll(row => row.ToFigure());
    }
}
