using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Maps;

/// <summary>A map with what is printed on it.</summary>
/// <param name="Map">The drawing.</param>
/// <param name="Approval">审图号.</param>
public sealed record ApprovedMap(DistrictMap Map, string Approval);

/// <summary>A map in a list: where, under which 审图号, with how many areas.</summary>
public sealed record ListedMap(string Within, string Approval, int Shapes);

/// <summary>Asks for maps.</summary>
public sealed class MapQuery(IDbContextFactory<DashboardContext> factory)
{
    /// <summary>The map of what lies in a district; null where there is none.</summary>
    public async Task<ApprovedMap?> GetAsync(string within, CancellationToken cancellation)
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var row = await db
            .Maps.AsNoTracking()
            .Include(one => one.Shapes)
            .FirstOrDefaultAsync(one => one.Within == within, cancellation);
        return row is null
            ? null
            : new(
                new(
                    row.Within,
                    row.Width,
                    row.Height,
                    [
                        .. row
                            .Shapes.OrderBy(shape => shape.DistrictCode, StringComparer.Ordinal)
                            .Select(shape => new DistrictShape(
                                shape.DistrictCode,
                                shape.Path,
                                shape.NameX,
                                shape.NameY
                            )),
                    ]
                ),
                row.Approval
            );
    }

    /// <summary>Which districts have one.</summary>
    public async Task<IReadOnlyList<ListedMap>> ListAsync(CancellationToken cancellation)
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        return await db
            .Maps.OrderBy(row => row.Within)
            .Select(row => new ListedMap(row.Within, row.Approval, row.Shapes.Count))
            .ToListAsync(cancellation);
    }

    /// <summary>The codes of the districts that have one.</summary>
    public async Task<IReadOnlySet<string>> WithinAsync(CancellationToken cancellation)
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        return await db.Maps.Select(row => row.Within).ToHashSetAsync(cancellation);
    }
}
