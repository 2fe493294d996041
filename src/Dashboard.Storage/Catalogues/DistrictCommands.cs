using System.Text.Json;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Catalogues;

/// <summary>What an administrator does with districts. What was made or changed here is left alone by a load of <c>data/</c>. Each answers null where it was done.</summary>
public sealed partial class DistrictCommands(Deeds deeds)
{
    /// <summary>Adds a district.</summary>
    public Task<Problem?> AddAsync(
        Actor actor,
        District district,
        CancellationToken cancellation
    ) => SaveAsync(actor, district, isNew: true, null, cancellation);

    /// <summary>Changes what the district of this code is.</summary>
    /// <param name="actor">Who changes it.</param>
    /// <param name="district">What it shall be.</param>
    /// <param name="seen">What it was when the change was begun; where somebody changed it since, nothing is done. Null: whatever it is now.</param>
    /// <param name="cancellation">Ends it.</param>
    public Task<Problem?> ChangeAsync(
        Actor actor,
        District district,
        District? seen,
        CancellationToken cancellation
    ) => SaveAsync(actor, district, isNew: false, seen, cancellation);

    /// <summary>Takes a district out of use, or back into it; its figures stay either way.</summary>
    public async Task<Problem?> RetireAsync(
        Actor actor,
        string code,
        bool isRetired,
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
                if (await deed.Db.Districts.FindAsync([code], cancellation) is not { } row)
                {
                    return new Problem("没有编码为“{0}”的区划", code);
                }

                (row.IsRetired, row.IsEdited) = (isRetired, true);
                deed.Done(
                    AuditAct.Catalogue,
                    code,
                    new(isRetired ? NamedDeed.DistrictRetired : NamedDeed.DistrictUnretired)
                );
                return null;
            },
            cancellation
        );
    }

    private async Task<Problem?> SaveAsync(
        Actor actor,
        District district,
        bool isNew,
        District? seen,
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
            deed => SaveAsync(deed, district, isNew, seen, cancellation),
            cancellation
        );
    }

    private static async Task<Problem?> SaveAsync(
        Deed deed,
        District district,
        bool isNew,
        District? seen,
        CancellationToken cancellation
    )
    {
        var db = deed.Db;
        var rows = await db.Districts.ToListAsync(cancellation);
        var row = rows.Find(one => one.Code == district.Code);
        if (isNew != row is null)
        {
            return isNew
                ? new Problem("已有编码为“{0}”的区划", district.Code)
                : new Problem("没有编码为“{0}”的区划", district.Code);
        }

        if (row is not null && seen is not null && !IsSame(seen, CatalogueQuery.ToDistrict(row)))
        {
            return CatalogueWords.ChangedMeanwhile(row.Name);
        }

        if (Against(district, rows) is { } problem)
        {
            return problem;
        }

        var saved = Row(district);
        if (row is null)
        {
            db.Districts.Add(saved);
        }
        else
        {
            (saved.IsRetired, saved.Note) = (row.IsRetired, row.Note);
            db.Entry(row).CurrentValues.SetValues(saved);
        }

        deed.Done(
            AuditAct.Catalogue,
            district.Code,
            new(
                isNew ? NamedDeed.DistrictAdded : NamedDeed.DistrictChanged,
                new("name", saved.Name),
                new("level", EnumCode.Of(saved.Level)),
                new("parent", saved.ParentCode ?? "")
            )
        );
        return null;
    }

    // What is wrong with a district among the others.
    private static Problem? Against(District district, List<DistrictRow> rows)
    {
        var others = rows.Where(row => row.Code != district.Code).ToList();
        var parent = others.Find(row => row.Code == district.Parent);
        var name = district.Name.Trim();
        return CatalogueWords.AgainstCode(district.Code)
            ?? CatalogueWords.AgainstName(district.Name)
            ?? (
                CatalogueWords.IsCircle(
                    district.Code,
                    district.Parent,
                    code => others.Find(row => row.Code == code)?.ParentCode
                )
                    ? new Problem("“{0}”不能放在自己或自己的下级之下", name)
                : district.Parent is not null && parent is null
                    ? new Problem("没有编码为“{0}”的区划", district.Parent)
                : others.Exists(row =>
                    !row.IsRetired && row.ParentCode == district.Parent && row.Name == name
                )
                    ? new Problem("同一上级下已有名为“{0}”的区划", name)
                : parent is not null && district.Level < parent.Level
                    ? new Problem("“{0}”的级别不能高于上级“{1}”", name, parent.Name)
                : others.Find(row => row.ParentCode == district.Code && row.Level < district.Level)
                    is { } below
                    ? new Problem("“{0}”的级别不能高于上级“{1}”", below.Name, name)
                : null
            );
    }

    private static bool IsSame(District one, District other) =>
        JsonSerializer.Serialize(Row(one)) == JsonSerializer.Serialize(Row(other));

    private static DistrictRow Row(District district) =>
        new()
        {
            Code = district.Code,
            Name = district.Name.Trim(),
            EnglishName = district.EnglishName.Trim(),
            Level = district.Level,
            ParentCode = district.Parent,
            Aliases = CatalogueWords.Aliases(district.Aliases, district.Name),
            IsEdited = true,
        };
}
