using System.Globalization;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Entry;

/// <summary>What an administrator does with the rules of the checks: see them, try them, set them.</summary>
public sealed class CheckRuleCommands(
    IDbContextFactory<DashboardContext> factory,
    CatalogueQuery catalogues,
    Deeds deeds,
    TimeProvider clock
)
{
    private const decimal Scale = 10_000m;

    /// <summary>The rules that were set.</summary>
    public async Task<IReadOnlyList<CheckRule>> ListAsync(CancellationToken cancellation)
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        return (await CheckRuleQuery.GetAsync(db, cancellation)).Set;
    }

    /// <summary>
    /// What the checks would find among the approved figures, were <paramref name="rules"/> set. Nothing is saved.
    /// </summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="indicator">The indicator the rules are for, or null for all.</param>
    /// <param name="rules">Its rules; a check that is not among them falls back to the rule for all.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task<(RuleTrial? Trial, Problem? Problem)> TryAsync(
        Actor actor,
        string? indicator,
        IReadOnlyList<CheckRule> rules,
        CancellationToken cancellation
    )
    {
        var catalogue = await catalogues.GetAsync(cancellation);
        if (Refused(actor, catalogue, indicator, rules) is { } problem)
        {
            return (null, problem);
        }

        await using var db = await factory.CreateDbContextAsync(cancellation);
        var there = (await CheckRuleQuery.GetAsync(db, cancellation)).Set;
        var edited = there.Where(rule => rule.Indicator != indicator).Concat(Of(indicator, rules));
        var today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        var checks = new FigureChecks(catalogue, new CheckRules(edited), today);
        return (await RuleTrial.RunAsync(db, catalogue, checks, indicator, cancellation), null);
    }

    /// <summary>Sets the rules of one indicator, or those for all, in place of what they were. Null where it was done.</summary>
    public async Task<Problem?> SaveAsync(
        Actor actor,
        string? indicator,
        IReadOnlyList<CheckRule> rules,
        CancellationToken cancellation
    )
    {
        var catalogue = await catalogues.GetAsync(cancellation);
        if (Refused(actor, catalogue, indicator, rules) is { } problem)
        {
            return problem;
        }

        var set = Of(indicator, rules).ToList();
        return await deeds.RunAsync(
            actor,
            RevisionAct.Changed,
            async deed =>
            {
                await deed
                    .Db.CheckRules.Where(row => row.IndicatorCode == indicator)
                    .ExecuteDeleteAsync(cancellation);
                deed.Db.CheckRules.AddRange(
                    set.Select(rule => new CheckRuleRow
                    {
                        IndicatorCode = indicator,
                        Check = rule.Check,
                        Grade = rule.Grade,
                        MinScaled = (long?)(rule.Min * Scale),
                        MaxScaled = (long?)(rule.Max * Scale),
                    })
                );
                deed.Done(
                    AuditAct.Catalogue,
                    indicator ?? "*",
                    new(NamedDeed.RulesSet, [.. set.Select(Written)])
                );
                return null;
            },
            cancellation
        );
    }

    private static IEnumerable<CheckRule> Of(string? indicator, IReadOnlyList<CheckRule> rules) =>
        rules.DistinctBy(rule => rule.Check).Select(rule => rule with { Indicator = indicator });

    private static Problem? Refused(
        Actor actor,
        Catalogue catalogue,
        string? indicator,
        IReadOnlyList<CheckRule> rules
    ) =>
        !actor.May(Act.Administer) ? new Problem("只有管理员可以更改核查规则")
        : indicator is not null && catalogue.Indicators.All(one => one.Code != indicator)
            ? new Problem("没有编码为“{0}”的指标", indicator)
        : rules.Any(rule => rule.Check == CheckKind.Unit && rule.Grade != Grade.Refused)
            ? new Problem("单位不符的数据不能入库，这一项只能是强制")
        : indicator is null && rules.Any(rule => rule.Min is not null || rule.Max is not null)
            ? new Problem("各指标单位不同，范围要按指标设")
        : rules.Any(rule => rule.Min > rule.Max) ? new Problem("范围的下限大于上限")
        : rules.Any(rule => !IsKept(rule.Min) || !IsKept(rule.Max))
            ? new Problem("范围的数值太大，或小数超过四位")
        : null;

    private static bool IsKept(decimal? bound) =>
        bound is not { } value
        || (
            Math.Abs(value) <= Quantity.Largest && decimal.Round(value, Quantity.Decimals) == value
        );

    private static AuditPart Written(CheckRule rule) =>
        new(
            EnumCode.Of(rule.Check),
            rule.Min is null && rule.Max is null
                ? EnumCode.Of(rule.Grade)
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"{EnumCode.Of(rule.Grade)}[{rule.Min}..{rule.Max}]"
                )
        );
}
