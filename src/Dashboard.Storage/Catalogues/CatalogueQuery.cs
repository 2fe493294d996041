using Dashboard.Figures;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Catalogues;

/// <summary>Gives districts, indicators and reports as one <see cref="Catalogue"/>. It changes seldom, so it is read once and kept.</summary>
/// <param name="factory">Gives the context.</param>
public sealed class CatalogueQuery(IDbContextFactory<DashboardContext> factory)
{
    private volatile Catalogue? _kept;

    /// <summary>The catalogue as it stands.</summary>
    public async ValueTask<Catalogue> GetAsync(CancellationToken cancellation) =>
        _kept ??= await ReadAsync(cancellation);

    /// <summary>Has it read anew at the next question, after a change.</summary>
    public void Forget() => _kept = null;

    private async Task<Catalogue> ReadAsync(CancellationToken cancellation)
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var districts = await db.Districts.AsNoTracking().ToListAsync(cancellation);
        var indicators = await db
            .Indicators.AsNoTracking()
            .OrderBy(row => row.Position)
            .ToListAsync(cancellation);
        var reports = await db.Reports.AsNoTracking().ToListAsync(cancellation);
        return new Catalogue(
            new DistrictTree(
                districts.Select(row => new District(
                    row.Code,
                    row.Name,
                    row.EnglishName,
                    row.Level,
                    row.ParentCode,
                    row.Aliases,
                    row.Note
                ))
            ),
            indicators.Select(row => new Indicator(
                row.Code,
                row.Name,
                row.EnglishName,
                row.Category,
                row.Unit,
                row.Nature,
                row.Direction,
                row.OverDistricts,
                row.WholeCode,
                row.Aliases,
                row.Definition,
                row.Headline
            )),
            reports.Select(row => new Report(
                row.Code,
                row.Title,
                row.Publisher,
                row.Date,
                row.DateCertainty,
                row.Office,
                row.File,
                row.Note
            ))
        );
    }
}
