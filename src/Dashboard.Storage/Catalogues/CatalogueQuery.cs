using Dashboard.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Catalogues;

/// <summary>Gives districts, indicators and reports as one <see cref="Catalogue"/>. It changes seldom, so it is read once and kept.</summary>
public sealed class CatalogueQuery
{
    private readonly IDbContextFactory<DashboardContext> _factory;
    private volatile Kept? _kept;
    private int _change;

    /// <summary>Reads through <paramref name="factory"/>, anew after each of the <paramref name="changes"/>.</summary>
    public CatalogueQuery(IDbContextFactory<DashboardContext> factory, CatalogueChanges changes)
    {
        _factory = factory;
        changes.Changed += (_, _) => Forget();
    }

    /// <summary>Raised after <see cref="Forget"/>, on the thread of who called it.</summary>
    public event EventHandler? Forgotten;

    /// <summary>The catalogue as it stands.</summary>
    public async ValueTask<Catalogue> GetAsync(CancellationToken cancellation)
    {
        var change = Volatile.Read(ref _change);
        if (_kept is { } kept && kept.Change == change)
        {
            return kept.Catalogue;
        }

        var catalogue = await ReadAsync(cancellation);
        _kept = new(change, catalogue);
        return catalogue;
    }

    /// <summary>Reads it anew when it is next asked for. Whoever changes it calls this once the change is in the database; a reading that began before is not kept.</summary>
    public void Forget()
    {
        Interlocked.Increment(ref _change);
        Forgotten?.Invoke(this, EventArgs.Empty);
    }

    private async Task<Catalogue> ReadAsync(CancellationToken cancellation)
    {
        await using var db = await _factory.CreateDbContextAsync(cancellation);
        var districts = await db.Districts.AsNoTracking().ToListAsync(cancellation);
        var indicators = await db
            .Indicators.AsNoTracking()
            .OrderBy(row => row.Position)
            .ThenBy(row => row.Code)
            .ToListAsync(cancellation);
        var reports = await db.Reports.AsNoTracking().ToListAsync(cancellation);
        var remarks = await db
            .Remarks.AsNoTracking()
            .OrderBy(row => row.Day)
            .ThenBy(row => row.Id)
            .ToListAsync(cancellation);
        var groups = await db
            .DistrictGroups.AsNoTracking()
            .OrderBy(row => row.Id)
            .ToListAsync(cancellation);
        return new Catalogue(
            new DistrictTree(districts.Select(ToDistrict)),
            indicators.Select(ToIndicator),
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
        )
        {
            Remarks = [.. remarks.Select(row => row.ToRemark())],
            Groups = [.. groups.Select(row => new DistrictGroup(row.Name, row.DistrictCodes))],
        };
    }

    private sealed record Kept(int Change, Catalogue Catalogue);

    internal static District ToDistrict(DistrictRow row) =>
        new(
            row.Code,
            row.Name,
            row.EnglishName,
            row.Level,
            row.ParentCode,
            row.Aliases,
            row.Note,
            row.IsRetired
        );

    internal static Indicator ToIndicator(IndicatorRow row) =>
        new(
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
            row.Definition
        )
        {
            Tier = row.Tier,
            Completes = row.CompletesCode,
            AheadBy = row.AheadBy,
            BehindBy = row.BehindBy,
            Pace = row.Pace,
            IsRetired = row.IsRetired,
        };
}
