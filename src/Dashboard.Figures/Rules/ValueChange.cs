using Dashboard.Figures.Catalogues;

namespace Dashboard.Figures.Rules;

/// <summary>How a change is said. Each is named as what it is: a share that rises from 40 % to 50 % rises by 10 percentage points and by a quarter.</summary>
public enum ChangeMeasure
{
    /// <summary>增减量: now minus then, in the unit.</summary>
    Absolute,

    /// <summary>变化率: the change in percent of what it was.</summary>
    Percent,

    /// <summary>百分点: now minus then, of values that are percentages themselves.</summary>
    Points,
}

/// <summary>Changes of a value, and the index of a series.</summary>
public static class ValueChange
{
    /// <summary>The unit of an index whose first period is 100.</summary>
    public const string IndexUnit = "点";

    /// <summary>The unit of a difference of percentages.</summary>
    public const string PointsUnit = "个百分点";

    /// <summary>The change in percent of what it was, to one decimal; null where that is nothing or below, or the values are percentages themselves.</summary>
    public static decimal? Percent(decimal now, decimal then, string unit) =>
        then > 0 && unit != "%" ? decimal.Round((now - then) / then * 100, 1) : null;

    /// <summary>Whether a measure says something true of values in this unit: points of percentages, anything but points of all else.</summary>
    public static bool Fits(ChangeMeasure measure, string unit) =>
        (measure == ChangeMeasure.Points) == (unit == "%");

    /// <summary>The change from <paramref name="then"/>; null where it cannot be said in this measure.</summary>
    public static Standing? Between(Standing now, Standing then, ChangeMeasure measure)
    {
        var (value, before) = (now.Quantity, then.Quantity);
        if (
            !WorkedOut.IsPossible(now)
            || !WorkedOut.IsPossible(then)
            || value.Unit != before.Unit
            || !Fits(measure, value.Unit)
        )
        {
            return null;
        }

        var change =
            measure == ChangeMeasure.Percent
                ? Percent(value.Value, before.Value, value.Unit)
                : value.Value - before.Value;
        var unit = measure switch
        {
            ChangeMeasure.Percent => "%",
            ChangeMeasure.Points => PointsUnit,
            _ => value.Unit,
        };
        return change is { } known ? WorkedOut.Standing(now, known, unit, then) : null;
    }

    /// <summary>Each value against the same time a year before, in order; those without a comparable value a year before are left out.</summary>
    public static IReadOnlyList<Standing> OverTheYear(
        IReadOnlyList<Standing> values,
        ChangeMeasure measure,
        params IReadOnlyList<DatedRemark> remarks
    ) =>
        [
            .. values
                .Select(now =>
                    now.Period.YearEarlier() is { } year
                    && values.FirstOrDefault(one => one.Period.IsSameTimeAs(year)) is { } then
                    && ComparisonBreak.Between(remarks, now.Series, then.Period, now.Period) is null
                        ? Between(now, then, measure)
                        : null
                )
                .OfType<Standing>(),
        ];

    /// <summary>The first time at which every line has a value above zero, on which an index can stand; null where there is none.</summary>
    public static Periods.Period? CommonStart(IReadOnlyList<IReadOnlyList<Standing>> lines) =>
        lines.Count == 0
            ? null
            : lines[0]
                .Where(IsBase)
                .Select(value => value.Period)
                .OrderBy(period => period.Last)
                .FirstOrDefault(period =>
                    lines.All(line =>
                        line.Any(value => value.Period.IsSameTimeAs(period) && IsBase(value))
                    )
                );

    /// <summary>The values of a line as an index: its value at <paramref name="start"/> is 100. It ends where a remark breaks it.</summary>
    public static IReadOnlyList<Standing> Index(
        IReadOnlyList<Standing> values,
        Periods.Period start,
        params IReadOnlyList<DatedRemark> remarks
    )
    {
        if (
            values.FirstOrDefault(value => value.Period.IsSameTimeAs(start) && IsBase(value))
            is not { } first
        )
        {
            return [];
        }

        return
        [
            .. values
                .Where(value =>
                    WorkedOut.IsPossible(value)
                    && ComparisonBreak.Between(remarks, value.Series, start, value.Period) is null
                )
                .Select(value =>
                    WorkedOut.Standing(
                        value,
                        decimal.Round(value.Quantity.Value / first.Quantity.Value * 100, 1),
                        IndexUnit,
                        value == first ? null : first
                    )
                )
                .OfType<Standing>(),
        ];
    }

    private static bool IsBase(Standing value) =>
        WorkedOut.IsPossible(value) && value.Quantity.Value > 0;
}
