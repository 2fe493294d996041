using System.Globalization;
using Dashboard.Storage.Audit;
using Dashboard.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Maps;

/// <summary>Maps as rows of the tables.</summary>
public static class KeptMaps
{
    /// <summary>Writes maps as a part of a deed; each takes the place of the map of the same district.</summary>
    public static async Task WriteAsync(
        Deed deed,
        string approval,
        IReadOnlyList<DistrictMap> maps,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(deed);
        var codes = maps.Select(map => map.Within).ToList();
        await deed
            .Db.Maps.Where(row => codes.Contains(row.Within))
            .ExecuteDeleteAsync(cancellation);
        foreach (var map in maps)
        {
            var row = new MapRow
            {
                Within = map.Within,
                Approval = approval,
                Width = map.Width,
                Height = map.Height,
            };
            foreach (var shape in map.Shapes)
            {
                row.Shapes.Add(
                    new()
                    {
                        Within = map.Within,
                        DistrictCode = shape.District,
                        Path = shape.Path,
                        NameX = shape.NameX,
                        NameY = shape.NameY,
                    }
                );
            }

            deed.Db.Maps.Add(row);
            deed.Done(
                AuditAct.Catalogue,
                map.Within,
                new(
                    NamedDeed.MapKept,
                    new("approval", approval),
                    new("shapes", map.Shapes.Count.ToString(CultureInfo.InvariantCulture))
                )
            );
        }

        deed.ChangesCatalogue = true;
    }
}
