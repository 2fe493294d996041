using System.Globalization;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Plans;

/// <summary>How often something is asked for, and until when it is in time.</summary>
/// <param name="Frequency">How often.</param>
/// <param name="DueDays">How many days after the end of the period it is due.</param>
/// <param name="From">The first period asked for is the first that starts on this day or later.</param>
public sealed record PlanTerms(Frequency Frequency, int DueDays, DateOnly From);

/// <summary>What an administrator does with the reporting plan. All or none; each answers null where it was done.</summary>
public sealed class PlanCommands(CatalogueQuery catalogues, Deeds deeds)
{
    private const int MostDueDays = 366;
    private static readonly DateOnly Earliest = new(2000, 1, 1);
    private static readonly DateOnly Latest = new(2100, 12, 31);

    /// <summary>Asks one indicator of many districts.</summary>
    public async Task<Problem?> AddAsync(
        Actor actor,
        string indicator,
        IReadOnlyCollection<string> districts,
        PlanTerms terms,
        CancellationToken cancellation
    )
    {
        var catalogue = await catalogues.GetAsync(cancellation);
        if ((Refused(actor, terms) ?? Unknown(catalogue, indicator, districts)) is { } problem)
        {
            return problem;
        }

        return await deeds.RunAsync(
            actor,
            RevisionAct.Changed,
            async deed =>
            {
                var there = await deed
                    .Db.Plans.Where(row =>
                        row.IndicatorCode == indicator && districts.Contains(row.DistrictCode)
                    )
                    .Select(row => row.DistrictCode)
                    .FirstOrDefaultAsync(cancellation);
                if (there is not null)
                {
                    return new Problem(
                        "{0}已有“{1}”的计划，请更改那一条",
                        catalogue.District(there).Name,
                        catalogue.Indicator(indicator).Name
                    );
                }

                foreach (var district in districts.Distinct())
                {
                    deed.Db.Plans.Add(
                        new PlanRow
                        {
                            IndicatorCode = indicator,
                            DistrictCode = district,
                            Frequency = terms.Frequency,
                            DueDays = terms.DueDays,
                            From = terms.From,
                        }
                    );
                }

                Write(deed, NamedDeed.PlanAdded, indicator, string.Join(' ', districts), terms);
                return null;
            },
            cancellation
        );
    }

    /// <summary>Changes how often and until when one line is asked for.</summary>
    public async Task<Problem?> ChangeAsync(
        Actor actor,
        int id,
        PlanTerms terms,
        CancellationToken cancellation
    )
    {
        if (Refused(actor, terms) is { } problem)
        {
            return problem;
        }

        return await deeds.RunAsync(
            actor,
            RevisionAct.Changed,
            async deed =>
            {
                if (await deed.Db.Plans.FindAsync([id], cancellation) is not { } row)
                {
                    return new Problem("没有这条计划");
                }

                (row.Frequency, row.DueDays, row.From) = (
                    terms.Frequency,
                    terms.DueDays,
                    terms.From
                );
                Write(deed, NamedDeed.PlanChanged, row.IndicatorCode, row.DistrictCode, terms);
                return null;
            },
            cancellation
        );
    }

    /// <summary>Asks for it no longer; figures that came stay.</summary>
    public async Task<Problem?> RemoveAsync(Actor actor, int id, CancellationToken cancellation)
    {
        if (!actor.May(Act.Administer))
        {
            return OnlyAdministrators;
        }

        return await deeds.RunAsync(
            actor,
            RevisionAct.Changed,
            async deed =>
            {
                if (await deed.Db.Plans.FindAsync([id], cancellation) is not { } row)
                {
                    return new Problem("没有这条计划");
                }

                deed.Db.Plans.Remove(row);
                Write(
                    deed,
                    NamedDeed.PlanRemoved,
                    row.IndicatorCode,
                    row.DistrictCode,
                    new(row.Frequency, row.DueDays, row.From)
                );
                return null;
            },
            cancellation
        );
    }

    private static Problem OnlyAdministrators { get; } = new Problem("只有管理员可以更改填报计划");

    private static Problem? Refused(Actor actor, PlanTerms terms) =>
        !actor.May(Act.Administer) ? OnlyAdministrators
        : terms.DueDays is < 0 or > MostDueDays
            ? new Problem("期限应当是期末后0至{0}天", $"{MostDueDays}")
        : terms.From < Earliest || terms.From > Latest
            ? new Problem("起始日应当在2000年至2100年之间")
        : null;

    private static Problem? Unknown(
        Catalogue catalogue,
        string indicator,
        IReadOnlyCollection<string> districts
    ) =>
        catalogue.Indicators.All(one => one.Code != indicator) ? new Problem("请选择指标")
        : districts.Count == 0 ? new Problem("请至少选择一个区划")
        : districts.FirstOrDefault(code => catalogue.Districts.Find(code) is null) is { } unknown
            ? new Problem("没有编码为“{0}”的区划", unknown)
        : null;

    private static void Write(
        Deed deed,
        NamedDeed what,
        string indicator,
        string districts,
        PlanTerms terms
    ) =>
        deed.Done(
            AuditAct.Catalogue,
            indicator,
            new(
                what,
                new("frequency", EnumCode.Of(terms.Frequency)),
                new("due_days", terms.DueDays.ToString("+0", CultureInfo.InvariantCulture)),
                new("from", terms.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                new("districts", districts)
            )
        );
}
