using System.Globalization;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Catalogues;

/// <content>A place of the country with its towns, taken into the catalogue in one step.</content>
public sealed partial class DistrictCommands
{
    /// <summary>Adds the last place of <paramref name="path"/>, those it lies in and its towns, as far as they are not there; all or none.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="path">The place, after those it lies in from the widest on.</param>
    /// <param name="towns">Its towns.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task<Problem?> TakeOverAsync(
        Actor actor,
        IReadOnlyList<OfficialPlace> path,
        IReadOnlyList<OfficialPlace> towns,
        CancellationToken cancellation
    )
    {
        if (!actor.May(Act.Administer))
        {
            return CatalogueWords.OnlyAdministrators;
        }

        return await deeds.RunAsync(
            actor,
            RevisionAct.Changed,
            async deed =>
            {
                var rows = await deed.Db.Districts.ToListAsync(cancellation);
                var missing = TakeOver
                    .Plan(new(rows.Select(CatalogueQuery.ToDistrict)), path, towns)
                    .Where(taken => !taken.IsThere)
                    .Select(taken => Row(taken.District))
                    .ToList();
                if (missing.Count == 0)
                {
                    return new Problem("“{0}”和它的镇、街道都已在目录中", path[^1].Name);
                }

                deed.Db.Districts.AddRange(missing);
                deed.Done(
                    AuditAct.Catalogue,
                    path[^1].Code,
                    new(
                        NamedDeed.DistrictTakenOver,
                        new("name", path[^1].Name),
                        new("count", missing.Count.ToString(CultureInfo.InvariantCulture))
                    )
                );
                return null;
            },
            cancellation
        );
    }
}
