using System.Text.Json;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Catalogues;

/// <summary>What an administrator does with indicators. What was made or changed here is left alone by a load of <c>data/</c>. Each answers null where it was done.</summary>
public sealed class IndicatorCommands(IDbContextFactory<DashboardContext> factory, Deeds deeds)
{
    // Behind everything that data/ may come to hold.
    internal const int FirstOwnPosition = 1_000_000;

    /// <summary>How many figures each indicator has, in whatever state, for those that have any.</summary>
    public async Task<IReadOnlyDictionary<string, int>> FigureCountsAsync(
        CancellationToken cancellation
    )
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        return await db
            .Figures.GroupBy(row => row.IndicatorCode)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(row => row.Key, row => row.Count, cancellation);
    }

    /// <summary>Adds an indicator.</summary>
    public Task<Problem?> AddAsync(
        Actor actor,
        Indicator indicator,
        CancellationToken cancellation
    ) => SaveAsync(actor, indicator, isNew: true, null, cancellation);

    /// <summary>Changes what the indicator of this code is; the unit stays once there are figures.</summary>
    /// <param name="actor">Who changes it.</param>
    /// <param name="indicator">What it shall be.</param>
    /// <param name="seen">What it was when the change was begun; where somebody changed it since, nothing is done. Null: whatever it is now.</param>
    /// <param name="cancellation">Ends it.</param>
    public Task<Problem?> ChangeAsync(
        Actor actor,
        Indicator indicator,
        Indicator? seen,
        CancellationToken cancellation
    ) => SaveAsync(actor, indicator, isNew: false, seen, cancellation);

    /// <summary>Takes an indicator out of use, or back into it; its figures stay either way.</summary>
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
                if (await deed.Db.Indicators.FindAsync([code], cancellation) is not { } row)
                {
                    return new Problem("没有编码为“{0}”的指标", code);
                }

                (row.IsRetired, row.IsEdited) = (isRetired, true);
                deed.Done(
                    AuditAct.Catalogue,
                    code,
                    new(isRetired ? NamedDeed.IndicatorRetired : NamedDeed.IndicatorUnretired)
                );
                return null;
            },
            cancellation
        );
    }

    private async Task<Problem?> SaveAsync(
        Actor actor,
        Indicator indicator,
        bool isNew,
        Indicator? seen,
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
            deed => SaveAsync(deed, indicator, isNew, seen, cancellation),
            cancellation
        );
    }

    private static async Task<Problem?> SaveAsync(
        Deed deed,
        Indicator indicator,
        bool isNew,
        Indicator? seen,
        CancellationToken cancellation
    )
    {
        var db = deed.Db;
        var rows = await db.Indicators.ToListAsync(cancellation);
        var row = rows.Find(known => known.Code == indicator.Code);
        if (isNew != row is null)
        {
            return isNew
                ? new Problem("已有编码为“{0}”的指标", indicator.Code)
                : new Problem("没有编码为“{0}”的指标", indicator.Code);
        }

        var problem =
            (row is null ? null : await AgainstKeptAsync(db, row, indicator, seen, cancellation))
            ?? Against(indicator, rows);
        if (problem is not null)
        {
            return problem;
        }

        var last = rows.Select(other => other.Position).DefaultIfEmpty().Max();
        var saved = Row(indicator, row?.Position ?? Math.Max(last + 1, FirstOwnPosition));
        if (row is null)
        {
            db.Indicators.Add(saved);
        }
        else
        {
            saved.IsRetired = row.IsRetired;
            db.Entry(row).CurrentValues.SetValues(saved);
        }

        deed.Done(
            AuditAct.Catalogue,
            indicator.Code,
            new(
                isNew ? NamedDeed.IndicatorAdded : NamedDeed.IndicatorChanged,
                new("name", saved.Name),
                new("unit", saved.Unit),
                new("nature", EnumCode.Of(saved.Nature))
            )
        );
        return null;
    }

    // What somebody else changed meanwhile is not written over; what has figures keeps its unit.
    private static async Task<Problem?> AgainstKeptAsync(
        DashboardContext db,
        IndicatorRow row,
        Indicator indicator,
        Indicator? seen,
        CancellationToken cancellation
    )
    {
        if (seen is not null && !IsSame(seen, CatalogueQuery.ToIndicator(row)))
        {
            return CatalogueWords.ChangedMeanwhile(row.Name);
        }

        return
            row.Unit != indicator.Unit.Trim()
            && await db.Figures.AnyAsync(figure => figure.IndicatorCode == row.Code, cancellation)
            ? new Problem("“{0}”已有数据，单位不能再改", row.Name)
            : null;
    }

    // What is wrong with an indicator among the others.
    private static Problem? Against(Indicator indicator, List<IndicatorRow> rows)
    {
        var others = rows.Where(row => row.Code != indicator.Code).ToList();
        var whole = others.Find(row => row.Code == indicator.Whole);
        var part = others.Find(row => row.WholeCode == indicator.Code);
        return CatalogueWords.AgainstCode(indicator.Code)
            ?? CatalogueWords.AgainstName(indicator.Name)
            ?? CatalogueWords.AgainstLength(indicator.Category)
            ?? CatalogueWords.AgainstLength(indicator.Unit)
            ?? (
                string.IsNullOrWhiteSpace(indicator.Category) ? new Problem("类别不能为空")
                : string.IsNullOrWhiteSpace(indicator.Unit) ? new Problem("单位不能为空")
                : others.Exists(row => !row.IsRetired && row.Name == indicator.Name.Trim())
                    ? new Problem("已有名为“{0}”的指标", indicator.Name.Trim())
                : indicator.Whole is null ? null
                : whole is null && indicator.Whole != indicator.Code
                    ? new Problem("没有编码为“{0}”的指标", indicator.Whole)
                : CatalogueWords.IsCircle(
                    indicator.Code,
                    indicator.Whole,
                    code => others.Find(row => row.Code == code)?.WholeCode
                )
                    ? new Problem("“{0}”不能是自己的构成部分", indicator.Name)
                : null
            )
            ?? AgainstProgress(indicator, others)
            ?? (
                new[] { whole, part }
                    .OfType<IndicatorRow>()
                    .FirstOrDefault(row => row.Unit != indicator.Unit.Trim())
                    is { } other
                    ? new Problem(
                        "总数和构成要用同一单位，“{0}”的单位是{1}",
                        other.Name,
                        other.Unit
                    )
                    : null
            );
    }

    // What is wrong with how its completion is measured.
    private static Problem? AgainstProgress(Indicator indicator, List<IndicatorRow> others)
    {
        if (indicator is { AheadBy: < 0 or > 100 } or { BehindBy: < 0 or > 100 })
        {
            return new Problem("领先和滞后的界限是0到100个百分点");
        }

        var whole = others.Find(row => row.Code == indicator.Completes);
        var completing = others.Find(row => row.CompletesCode == indicator.Code);
        return indicator.Completes == indicator.Code
            || (
                indicator.Completes is not null
                && CatalogueWords.IsCircle(
                    indicator.Code,
                    indicator.Completes,
                    code => others.Find(row => row.Code == code)?.CompletesCode
                )
            )
                ? new Problem("“{0}”不能是自己的完成数", indicator.Name)
            : indicator.Completes is { } code && whole is null
                ? new Problem("没有编码为“{0}”的指标", code)
            : new[] { whole, completing }
                .OfType<IndicatorRow>()
                .FirstOrDefault(row => row.Unit != indicator.Unit.Trim())
                is { } other
                ? new Problem(
                    "应完成数和完成数要用同一单位，“{0}”的单位是{1}",
                    other.Name,
                    other.Unit
                )
            : null;
    }

    private static bool IsSame(Indicator one, Indicator other) =>
        one.Pace == other.Pace
        && JsonSerializer.Serialize(Row(one, 0)) == JsonSerializer.Serialize(Row(other, 0));

    private static IndicatorRow Row(Indicator indicator, int position) =>
        new()
        {
            Code = indicator.Code,
            Position = position,
            Name = indicator.Name.Trim(),
            EnglishName = indicator.EnglishName.Trim(),
            Category = indicator.Category.Trim(),
            Unit = indicator.Unit.Trim(),
            Nature = indicator.Nature,
            Direction = indicator.Direction,
            OverDistricts = indicator.OverDistricts,
            WholeCode = indicator.Whole,
            Aliases = CatalogueWords.Aliases(indicator.Aliases, indicator.Name),
            Definition = indicator.Definition.Trim(),
            Tier = indicator.Tier,
            CompletesCode = indicator.Completes,
            AheadBy = indicator.AheadBy,
            BehindBy = indicator.BehindBy,
            Pace = indicator.Pace,
            IsEdited = true,
        };
}
