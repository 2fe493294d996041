using System.Globalization;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Work;

namespace Dashboard.Storage.Remarks;

/// <summary>
/// What people do with dated remarks: administrators on every district and on all at once, reviewers on their own
/// districts. Each answers null where it was done.
/// </summary>
public sealed class RemarkCommands(CatalogueQuery catalogues, Deeds deeds)
{
    private static readonly DateOnly Earliest = new(1949, 10, 1);
    private static readonly DateOnly Latest = new(2100, 12, 31);

    private static Problem NotAllowed { get; } =
        new("只有管理员可以写各地的备注，审核员只写自己区划的备注");

    private static Problem Gone { get; } = new("没有这条备注");

    /// <summary>Adds a remark.</summary>
    public async Task<Problem?> AddAsync(
        Actor actor,
        DatedRemark remark,
        CancellationToken cancellation
    )
    {
        var catalogue = await catalogues.GetAsync(cancellation);
        var said = remark with { Text = remark.Text.Trim() };
        if (Refused(actor, said, catalogue) is { } problem)
        {
            return problem;
        }

        return await deeds.RunAsync(
            actor,
            RevisionAct.Changed,
            deed =>
            {
                deed.Db.Remarks.Add(
                    new RemarkRow
                    {
                        IndicatorCode = said.Indicator,
                        DistrictCode = said.District,
                        Day = said.Day,
                        Text = said.Text,
                        BreaksComparison = said.BreaksComparison,
                        By = actor.Account,
                        AtUtc = deed.AtUtc,
                    }
                );
                Write(deed, NamedDeed.RemarkAdded, said);
                return Task.FromResult<Problem?>(null);
            },
            cancellation
        );
    }

    /// <summary>Changes a remark, whatever it is on.</summary>
    public async Task<Problem?> ChangeAsync(
        Actor actor,
        int id,
        DatedRemark remark,
        CancellationToken cancellation
    )
    {
        var catalogue = await catalogues.GetAsync(cancellation);
        var said = remark with { Text = remark.Text.Trim() };
        if (Refused(actor, said, catalogue) is { } problem)
        {
            return problem;
        }

        return await deeds.RunAsync(
            actor,
            RevisionAct.Changed,
            async deed =>
            {
                if (await deed.Db.Remarks.FindAsync([id], cancellation) is not { } row)
                {
                    return Gone;
                }

                if (!MayWrite(actor, row.DistrictCode, catalogue))
                {
                    return NotAllowed;
                }

                (row.IndicatorCode, row.DistrictCode) = (said.Indicator, said.District);
                (row.Day, row.Text) = (said.Day, said.Text);
                row.BreaksComparison = said.BreaksComparison;
                (row.By, row.AtUtc) = (actor.Account, deed.AtUtc);
                Write(deed, NamedDeed.RemarkChanged, said);
                return null;
            },
            cancellation
        );
    }

    /// <summary>Removes a remark; what it said stays in the audit log.</summary>
    public async Task<Problem?> RemoveAsync(Actor actor, int id, CancellationToken cancellation)
    {
        if (!actor.May(Act.Remark))
        {
            return NotAllowed;
        }

        var catalogue = await catalogues.GetAsync(cancellation);
        return await deeds.RunAsync(
            actor,
            RevisionAct.Changed,
            async deed =>
            {
                if (await deed.Db.Remarks.FindAsync([id], cancellation) is not { } row)
                {
                    return Gone;
                }

                if (!MayWrite(actor, row.DistrictCode, catalogue))
                {
                    return NotAllowed;
                }

                deed.Db.Remarks.Remove(row);
                Write(deed, NamedDeed.RemarkRemoved, row.ToRemark());
                return null;
            },
            cancellation
        );
    }

    /// <summary>Whether a remark on this district, or on all where it is null, is <paramref name="actor"/>'s to write.</summary>
    public static bool MayWrite(Actor actor, string? district, Catalogue catalogue) =>
        actor.May(Act.Administer)
        || (district is not null && actor.May(Act.Remark, district, catalogue.Districts));

    private static Problem? Refused(Actor actor, DatedRemark remark, Catalogue catalogue) =>
        !actor.May(Act.Remark) ? NotAllowed
        : catalogue.FindIndicator(remark.Indicator) is null ? new Problem("请选择指标")
        : remark.District is { } code && catalogue.Districts.Find(code) is null
            ? new Problem("没有编码为“{0}”的区划", code)
        : !MayWrite(actor, remark.District, catalogue) ? NotAllowed
        : remark.Day < Earliest || remark.Day > Latest
            ? new Problem("日期应当在1949年10月1日至2100年之间")
        : remark.Text.Length == 0 ? new Problem("请写明备注的内容")
        : remark.Text.Length > DatedRemark.LongestText
            ? new Problem("备注最多{0}字", $"{DatedRemark.LongestText}")
        : null;

    private static void Write(Deed deed, NamedDeed what, DatedRemark remark) =>
        deed.Done(
            AuditAct.Catalogue,
            remark.Indicator,
            new(
                what,
                new("day", remark.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                new("districts", remark.District ?? "*"),
                new("text", remark.Text),
                new("breaks", remark.BreaksComparison ? "+" : "-")
            )
        );
}
