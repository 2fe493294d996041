using System.Globalization;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Catalogues;

/// <summary>
/// Makes one indicator of two that mean the same: its figures move, each with a revision, its names and plans go over,
/// and it is retired. All or nothing.
/// </summary>
public sealed class IndicatorMerge(Deeds deeds)
{
    /// <summary>Merges <paramref name="from"/> into <paramref name="into"/>. Null where it was done.</summary>
    /// <param name="actor">Who merges.</param>
    /// <param name="from">The code of the one that goes.</param>
    /// <param name="into">The code of the one that stays.</param>
    /// <param name="reason">Why; it stands in the history of each figure.</param>
    /// <param name="cancellation">Ends it; nothing is then merged.</param>
    public async Task<Problem?> RunAsync(
        Actor actor,
        string from,
        string into,
        string reason,
        CancellationToken cancellation
    )
    {
        if (!actor.May(Act.Administer))
        {
            return CatalogueWords.OnlyAdministrators;
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return new Problem("请写明合并的理由");
        }

        return await deeds.RunAsync(
            actor,
            RevisionAct.Merged,
            deed => RunAsync(deed, from, into, reason.Trim(), cancellation),
            cancellation
        );
    }

    private static async Task<Problem?> RunAsync(
        Deed deed,
        string from,
        string into,
        string reason,
        CancellationToken cancellation
    )
    {
        var db = deed.Db;
        var rows = await db.Indicators.ToListAsync(cancellation);
        var goes = rows.Find(row => row.Code == from);
        var stays = rows.Find(row => row.Code == into);
        if (Against(goes, stays, rows) is { } problem)
        {
            return problem;
        }

        var moved = await MoveFiguresAsync(deed, from, into, reason, cancellation);
        await MovePlansAsync(db, from, into, cancellation);
        foreach (var remark in db.Remarks.Where(row => row.IndicatorCode == from))
        {
            remark.IndicatorCode = into;
        }

        db.CheckRules.RemoveRange(db.CheckRules.Where(row => row.IndicatorCode == from));
        foreach (var part in rows.Where(row => row.WholeCode == from))
        {
            (part.WholeCode, part.IsEdited) = (into, true);
        }

        foreach (var completing in rows.Where(row => row.CompletesCode == from))
        {
            (completing.CompletesCode, completing.IsEdited) = (into, true);
        }

        stays!.Aliases = CatalogueWords.Aliases(
            [.. stays.Aliases, goes!.Name, .. goes.Aliases],
            stays.Name
        );
        (stays.IsEdited, goes.IsEdited, goes.IsRetired) = (true, true, true);
        deed.Done(
            AuditAct.Catalogue,
            from,
            new(
                NamedDeed.IndicatorMerged,
                new("indicator", into),
                new("figures", moved.ToString(CultureInfo.InvariantCulture)),
                new("reason", reason)
            )
        );
        return null;
    }

    private static Problem? Against(
        IndicatorRow? goes,
        IndicatorRow? stays,
        List<IndicatorRow> rows
    )
    {
        return goes is null || stays is null ? new Problem("请选择要合并的两项指标")
            : goes == stays ? new Problem("不能把指标并入自己")
            : goes.Unit != stays.Unit
                ? new Problem("单位不同，不能合并：{0}和{1}", goes.Unit, stays.Unit)
            : goes.Nature != stays.Nature ? new Problem("一项是存量，一项是流量，不能合并")
            : stays.IsRetired ? new Problem("“{0}”已停用，不能并入", stays.Name)
            : CatalogueWords.IsCircle(goes.Code, stays.WholeCode, Whole)
            || CatalogueWords.IsCircle(stays.Code, goes.WholeCode, Whole)
                ? new Problem("总数和它的构成不能合并")
            : goes.CompletesCode == stays.Code || stays.CompletesCode == goes.Code
                ? new Problem("应完成数和完成数不能合并")
            : null;

        string? Whole(string code) => rows.Find(row => row.Code == code)?.WholeCode;
    }

    // A proposed change moves with the figure it would change, and still fits it.
    private static async Task<int> MoveFiguresAsync(
        Deed deed,
        string from,
        string into,
        string reason,
        CancellationToken cancellation
    )
    {
        var figures = await deed
            .Db.Figures.Include(row => row.Citations)
            .Where(row => row.IndicatorCode == from)
            .ToListAsync(cancellation);
        var versions = figures.ToDictionary(row => row.Code, row => row.Version);
        foreach (var row in figures)
        {
            if (
                row.Replaces is { } replaced
                && versions.TryGetValue(replaced, out var version)
                && row.ReplacesVersion == version
            )
            {
                row.ReplacesVersion++;
            }

            row.IndicatorCode = into;
            row.FromCatalogue = false;
            deed.Because(row, reason);
        }

        return figures.Count;
    }

    private static async Task MovePlansAsync(
        DashboardContext db,
        string from,
        string into,
        CancellationToken cancellation
    )
    {
        var plans = await db
            .Plans.Where(row => row.IndicatorCode == from || row.IndicatorCode == into)
            .ToListAsync(cancellation);
        var there = plans
            .Where(row => row.IndicatorCode == into)
            .Select(row => row.DistrictCode)
            .ToHashSet();
        foreach (var plan in plans.Where(row => row.IndicatorCode == from))
        {
            if (there.Contains(plan.DistrictCode))
            {
                db.Plans.Remove(plan);
            }
            else
            {
                plan.IndicatorCode = into;
            }
        }
    }
}
