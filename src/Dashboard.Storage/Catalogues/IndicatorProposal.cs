using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Catalogues;

/// <summary>
/// Takes an indicator that staff met in a report and the catalogue lacks. It stands in the category
/// <see cref="Category"/> until an administrator sorts it in or merges it; its figures wait for review like all others.
/// </summary>
public sealed class IndicatorProposal(Deeds deeds)
{
    /// <summary>Where proposed indicators stand until they are sorted in.</summary>
    public const string Category = "待归类";

    /// <summary>Adds an indicator of this name, unit and nature.</summary>
    /// <returns>Its code, or why it was not added.</returns>
    public async Task<(string Code, Problem? Problem)> AddAsync(
        Actor actor,
        string name,
        string unit,
        Nature nature,
        CancellationToken cancellation
    )
    {
        (name, unit) = (name.Trim(), unit.Trim());
        if (!actor.May(Act.Enter))
        {
            return ("", new Problem("您的账号不能填报数据；请用填报或审核账号登录。"));
        }

        if (
            (
                CatalogueWords.AgainstName(name)
                ?? CatalogueWords.AgainstLength(unit)
                ?? (unit.Length == 0 ? new Problem("单位不能为空") : null)
            ) is
            { } problem
        )
        {
            return ("", problem);
        }

        return await deeds.RunAsync(
            actor,
            RevisionAct.Changed,
            deed => AddAsync(deed, name, unit, nature, cancellation),
            problem => ("", problem),
            cancellation
        );
    }

    private static async Task<(string Code, Problem? Problem)> AddAsync(
        Deed deed,
        string name,
        string unit,
        Nature nature,
        CancellationToken cancellation
    )
    {
        var db = deed.Db;
        if (await db.Indicators.AnyAsync(row => !row.IsRetired && row.Name == name, cancellation))
        {
            return ("", new Problem("已有名为“{0}”的指标", name));
        }

        var last = await db.Indicators.MaxAsync(row => (int?)row.Position, cancellation) ?? 0;
        var code = CodeProposal.Of(
            name,
            await db.Indicators.Select(row => row.Code).ToListAsync(cancellation)
        );
        db.Indicators.Add(
            new IndicatorRow
            {
                Code = code,
                Position = Math.Max(last + 1, IndicatorCommands.FirstOwnPosition),
                Name = name,
                EnglishName = "",
                Category = Category,
                Unit = unit,
                Nature = nature,
                Direction = Direction.Neither,
                OverDistricts = unit.Contains('%', StringComparison.Ordinal)
                    ? OverDistricts.None
                    : OverDistricts.Sum,
                Aliases = [],
                Definition = "",
                IsEdited = true,
            }
        );
        deed.Done(
            AuditAct.Catalogue,
            code,
            new(NamedDeed.IndicatorProposed, new("name", name), new("unit", unit))
        );
        return (code, null);
    }
}
