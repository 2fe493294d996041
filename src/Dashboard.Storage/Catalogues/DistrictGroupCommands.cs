using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Catalogues;

/// <summary>What an administrator does with named groups of districts. Each answers null where it was done.</summary>
public sealed class DistrictGroupCommands(CatalogueQuery catalogues, Deeds deeds)
{
    private const int Fewest = 2;

    /// <summary>Saves a group under its name: the one called <paramref name="before"/> is changed, null adds one.</summary>
    public async Task<Problem?> SaveAsync(
        Actor actor,
        string? before,
        DistrictGroup group,
        CancellationToken cancellation
    )
    {
        var catalogue = await catalogues.GetAsync(cancellation);
        var codes = group.Districts.Distinct().ToList();
        var name = group.Name.Trim();
        if (
            (NameProblem(actor, name, catalogue) ?? DistrictProblem(codes, catalogue)) is
            { } problem
        )
        {
            return problem;
        }

        return await deeds.RunAsync(
            actor,
            RevisionAct.Changed,
            async deed =>
            {
                var rows = await deed
                    .Db.DistrictGroups.Where(row => row.Name == name || row.Name == before)
                    .ToListAsync(cancellation);
                if (name != before && rows.Exists(row => row.Name == name))
                {
                    return new Problem("已有名为“{0}”的区划组", name);
                }

                if (before is null)
                {
                    deed.Db.DistrictGroups.Add(new() { Name = name, DistrictCodes = codes });
                }
                else if (rows.Find(row => row.Name == before) is { } row)
                {
                    (row.Name, row.DistrictCodes) = (name, codes);
                }
                else
                {
                    return new Problem("没有这个区划组");
                }

                Write(deed, NamedDeed.GroupSaved, name, codes);
                return null;
            },
            cancellation
        );
    }

    /// <summary>Removes the group; its districts stay.</summary>
    public async Task<Problem?> RemoveAsync(
        Actor actor,
        string name,
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
                var row = await deed.Db.DistrictGroups.SingleOrDefaultAsync(
                    row => row.Name == name,
                    cancellation
                );
                if (row is null)
                {
                    return new Problem("没有这个区划组");
                }

                deed.Db.DistrictGroups.Remove(row);
                Write(deed, NamedDeed.GroupRemoved, name, row.DistrictCodes);
                return null;
            },
            cancellation
        );
    }

    // An address names groups and districts in one list with commas between.
    private static Problem? NameProblem(Actor actor, string name, Catalogue catalogue) =>
        !actor.May(Act.Administer) ? CatalogueWords.OnlyAdministrators
        : name.Length == 0 ? new Problem("请写区划组的名称")
        : name.Length > DistrictGroup.LongestName
            ? new Problem("区划组的名称最多{0}字", $"{DistrictGroup.LongestName}")
        : name.AsSpan().ContainsAny(",，") ? new Problem("区划组的名称里不能有逗号")
        : catalogue.Districts.Named(name) is { } district
            ? new Problem("“{0}”是一个区划的名称，请换一个", district.Name)
        : null;

    private static Problem? DistrictProblem(List<string> codes, Catalogue catalogue) =>
        codes.Count is < Fewest or > DistrictGroup.MostDistricts
            ? new Problem("一组应有{0}至{1}个区划", $"{Fewest}", $"{DistrictGroup.MostDistricts}")
        : codes.Find(code => catalogue.Districts.Find(code) is null) is { } unknown
            ? new Problem("没有编码为“{0}”的区划", unknown)
        : null;

    private static void Write(
        Deed deed,
        NamedDeed what,
        string name,
        IReadOnlyList<string> codes
    ) =>
        deed.Done(
            AuditAct.Catalogue,
            name,
            new(what, new AuditPart("districts", string.Join(' ', codes)))
        );
}
