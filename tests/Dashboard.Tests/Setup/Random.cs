using FsCheck;
using FsCheck.Fluent;

namespace Dashboard.Tests.Setup;

/// <summary>Random periods and histories for property tests.</summary>
internal static class Random
{
    /// <summary>Periods of every kind, 2021 to 2025.</summary>
    public static Gen<Period> Periods { get; } = PeriodsOf(2021, 2025);

    /// <summary>Up to thirty figures of one flow from two years, dense enough to tile now and then, and a period to ask for.</summary>
    public static Gen<History> Histories { get; } =
        from count in Gen.Choose(0, 30)
        from periods in PeriodsOf(2023, 2024).ListOf(count)
        from values in Gen.Choose(0, 1000).ListOf(count)
        from asked in Gen.OneOf(CalendarPeriods(2023, 2024), RangesOfMonths(2023, 2024))
        select new History(
            asked,
            [.. periods.Zip(values, (period, value) => Given.Figure(period.ToString(), value))]
        );

    private static Gen<Period> PeriodsOf(int firstYear, int lastYear) =>
        Gen.OneOf(
            CalendarPeriods(firstYear, lastYear),
            CalendarPeriods(firstYear, lastYear),
            OtherPeriods(firstYear, lastYear),
            RangesOfMonths(firstYear, lastYear)
        );

    private static Gen<Period> CalendarPeriods(int firstYear, int lastYear) =>
        from year in Gen.Choose(firstYear, lastYear)
        from month in Gen.Choose(1, 12)
        from kind in Gen.Choose(0, 3)
        select kind switch
        {
            0 => Period.Year(year),
            1 => Period.Half(year, (month + 5) / 6),
            2 => Period.Quarter(year, (month + 2) / 3),
            _ => Period.Month(year, month),
        };

    private static Gen<Period> OtherPeriods(int firstYear, int lastYear) =>
        from one in Days(firstYear, lastYear)
        from other in Days(firstYear, lastYear)
        from kind in Gen.Choose(0, 4)
        select kind switch
        {
            0 => Period.Range(one < other ? one : other, one < other ? other : one),
            1 => Period.YearToDate(one),
            2 => Period.Moment(one),
            3 => Period.UpTo(one),
            _ => Period.Since(one),
        };

    /// <summary>Whole months tile far more often than ranges of any days.</summary>
    private static Gen<Period> RangesOfMonths(int firstYear, int lastYear) =>
        from year in Gen.Choose(firstYear, lastYear)
        from first in Gen.Choose(1, 12)
        from last in Gen.Choose(first, 12)
        select Period.Range(new(year, first, 1), new DateOnly(year, last, 1).LastOfMonth());

    private static Gen<DateOnly> Days(int firstYear, int lastYear) =>
        from number in Gen.Choose(
            new DateOnly(firstYear, 1, 1).DayNumber,
            new DateOnly(lastYear, 12, 31).DayNumber
        )
        from closes in Gen.Elements(true, false)
        let day = DateOnly.FromDayNumber(number)
        select closes ? day.LastOfMonth() : day;
}

/// <summary>Figures of one series, and the period asked for.</summary>
internal sealed record History(Period Asked, IReadOnlyList<Figure> Figures)
{
    public override string ToString() =>
        $"{Asked}? {string.Join(", ", Figures.Select(figure => $"{figure.Period}={figure.Quantity.Value}"))}";
}
