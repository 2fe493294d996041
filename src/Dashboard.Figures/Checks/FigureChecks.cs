using Dashboard.Figures.Catalogues;
using Dashboard.Figures.Periods;
using Dashboard.Figures.Quantities;
using Dashboard.Figures.Rules;

namespace Dashboard.Figures.Checks;

/// <summary>
/// Looks a figure over before it is saved, against what is already there. Form, grid, import and review ask the same
/// questions here.
/// </summary>
/// <param name="catalogue">Tells units, natures and parts.</param>
/// <param name="rules">How findings are taken.</param>
/// <param name="today">The day a period is compared with.</param>
public sealed class FigureChecks(Catalogue catalogue, CheckRules rules, DateOnly today)
{
    /// <summary>What is found, the gravest first.</summary>
    /// <param name="proposed">The figure to be saved.</param>
    /// <param name="known">Figures of the same district and scope: of its indicator, of the parts and the whole of it; others are not looked at.</param>
    public IReadOnlyList<Finding> FindingsOn(Figure proposed, IEnumerable<Figure> known)
    {
        var others = known.Where(figure => figure.Code != proposed.Code).ToList();
        var series = others.Where(figure => figure.Series == proposed.Series).ToList();
        return
        [
            .. new[]
            {
                Unit(proposed),
                Negative(proposed),
                Range(proposed),
                Against(proposed, series),
                Falling(proposed, series),
                Parts(proposed, others),
                Already(proposed, series),
                Future(proposed),
            }
                .OfType<Finding>()
                .Where(finding => finding.Grade != Grade.Off)
                .OrderBy(finding => finding.Grade),
        ];
    }

    private Finding? Unit(Figure proposed)
    {
        var indicator = catalogue.Indicator(proposed.Indicator);
        var isRatio = proposed.Kind is FigureKind.Growth or FigureKind.Rate;
        var right =
            proposed.Quantity.Unit == indicator.Unit
            || (isRatio && proposed.Quantity.Unit is "%" or "个百分点" or "倍");
        return right
            ? null
            : Found(
                proposed,
                CheckKind.Unit,
                "单位是“{0}”，该指标的单位是“{1}”",
                [proposed.Quantity.Unit, indicator.Unit]
            );
    }

    // People and things are not fewer than none; money, changes and what is net may be, and what a range allows.
    private Finding? Negative(Figure proposed)
    {
        var indicator = catalogue.Indicator(proposed.Indicator);
        var mayBe =
            proposed.Quantity.Value >= 0
            || proposed.Kind is FigureKind.Growth or FigureKind.Rate
            || !UnitName.Counts(proposed.Quantity.Unit)
            || indicator.Name.Contains('净', StringComparison.Ordinal)
            || rules.For(proposed.Indicator, CheckKind.Range).Min < 0;
        return mayBe
            ? null
            : new(
                CheckKind.Range,
                Grade.Refused,
                "{0}不能为负：以“{1}”计的数最少是零",
                [indicator.Name, proposed.Quantity.Unit]
            );
    }

    private Finding? Range(Figure proposed)
    {
        var rule = rules.For(proposed.Indicator, CheckKind.Range);
        var (low, high) = (
            proposed.Quantity.Value,
            proposed.Quantity.Max ?? proposed.Quantity.Value
        );
        return low < rule.Min || high > rule.Max
            ? Found(
                proposed,
                CheckKind.Range,
                "超出该指标的范围：{0}至{1}",
                [Bound(rule.Min), Bound(rule.Max)]
            )
            : null;

        static string Bound(decimal? bound) =>
            bound is { } value ? QuantityText.Grouped(value) : "不限";
    }

    // The one before of the like length; only where there is none before, the next after.
    private Finding? Against(Figure proposed, List<Figure> series)
    {
        var last = series
            .Where(figure =>
                figure.Quantity.Unit == proposed.Quantity.Unit
                && figure.Quantity.Value > 0
                && figure.Period.IsMoment == proposed.Period.IsMoment
            )
            .OrderBy(figure => figure.Period.Last > proposed.Period.Last)
            .ThenBy(figure => ChangeSinceLast.DaysUnlike(figure.Period, proposed.Period))
            .ThenBy(figure =>
                Math.Abs(figure.Period.Last.DayNumber - proposed.Period.Last.DayNumber)
            )
            .FirstOrDefault();
        if (last is null || proposed.Quantity.Value <= 0)
        {
            return null;
        }

        var times = proposed.Quantity.Value / last.Quantity.Value;
        var factor = times >= 1 ? times : 1 / times;
        if (factor < 10 * 0.8m)
        {
            return null;
        }

        if (Slip(factor) is { } slip)
        {
            return Found(
                proposed,
                CheckKind.UnitSlip,
                times > 1
                    ? "约为上一数值{1}的{0}倍，单位可能选错了"
                    : "约为上一数值{1}的{0}分之一，单位可能选错了",
                [slip, last.Quantity],
                last
            );
        }

        return factor < 10
            ? null
            : Found(proposed, CheckKind.Jump, "与上一数值{0}相差十倍以上", [last.Quantity], last);
    }

    // 万 for nothing, 亿 for 万, a digit more: near enough to a power that people slip by.
    private static string? Slip(decimal factor) =>
        factor is >= 8 and <= 12.5m ? "10"
        : factor is >= 8_000 and <= 12_500 ? "10000"
        : null;

    private Finding? Falling(Figure proposed, List<Figure> series)
    {
        if (
            proposed.Kind != FigureKind.Actual
            || catalogue.Indicator(proposed.Indicator).Nature != Nature.Flow
            || proposed.Period.IsMoment
            || proposed.Period.Start is not { } start
        )
        {
            return null;
        }

        var higher = series
            .Where(figure =>
                !figure.Period.IsMoment
                && figure.Period.Start == start
                && figure.Period.Last < proposed.Period.Last
                && figure.Quantity.Value > proposed.Quantity.Value
            )
            .MaxBy(figure => figure.Period.Last);
        return higher is null
            ? null
            : Found(
                proposed,
                CheckKind.Falling,
                "累计数低于{0}的{1}",
                [higher.Period, higher.Quantity],
                higher
            );
    }

    private Finding? Parts(Figure proposed, List<Figure> others)
    {
        var indicator = catalogue.Indicator(proposed.Indicator);
        var whole = indicator.Whole is { } code ? catalogue.Indicator(code) : indicator;
        var there = SourcePreference
            .Order(
                others.Where(figure =>
                    figure.Scope == proposed.Scope
                    && figure.District == proposed.District
                    && figure.Kind == proposed.Kind
                    && figure.Period.IsSameTimeAs(proposed.Period)
                ),
                catalogue
            )
            .Prepend(proposed)
            .DistinctBy(figure => figure.Indicator)
            .ToDictionary(figure => figure.Indicator);
        if (!there.TryGetValue(whole.Code, out var total))
        {
            return null;
        }

        var reported = catalogue
            .Parts(whole)
            .Where(part => there.ContainsKey(part.Code))
            .Select(part => there[part.Code].Quantity.Value)
            .ToList();
        var sum = reported.Sum();
        return reported.Count == 0 || sum <= total.Quantity.Value
            ? null
            : Found(
                proposed,
                CheckKind.Parts,
                "各分项之和{0}超过总数{1}",
                [QuantityText.Grouped(sum), total.Quantity],
                total == proposed ? null : total
            );
    }

    private Finding? Already(Figure proposed, List<Figure> series)
    {
        var there = series
            .Where(figure => figure.Period.IsSameTimeAs(proposed.Period))
            .OrderByDescending(figure => figure.Quantity.Value == proposed.Quantity.Value)
            .FirstOrDefault();
        if (there is null)
        {
            return null;
        }

        var isSame =
            there.Quantity.Value == proposed.Quantity.Value
            && there.Quantity.Max == proposed.Quantity.Max
            && there.Document == proposed.Document
            && there
                .Citations.Select(citation => citation.Report)
                .SequenceEqual(proposed.Citations.Select(citation => citation.Report));
        return isSame
            ? Found(
                proposed,
                CheckKind.Same,
                "同一来源的同一数据已在系统中：{0}",
                [there.Quantity],
                there
            )
            : Found(
                proposed,
                CheckKind.Other,
                "同一区划、同一期间已有数据：{0}",
                [there.Quantity],
                there
            );
    }

    private Finding? Future(Figure proposed) =>
        proposed.Kind is not FigureKind.Target && proposed.Period.End is { } end && end > today
            ? Found(proposed, CheckKind.Future, "期间到{0}才结束", [Period.Moment(end)]) with
            {
                // What was reached cannot lie ahead, whatever the rules say.
                Grade =
                    proposed.Kind == FigureKind.Actual
                        ? Grade.Refused
                        : rules.For(proposed.Indicator, CheckKind.Future).Grade,
            }
            : null;

    private Finding Found(
        Figure proposed,
        CheckKind check,
        string text,
        IReadOnlyList<Said> values,
        Figure? beside = null
    ) => new(check, rules.For(proposed.Indicator, check).Grade, text, values, beside);
}
