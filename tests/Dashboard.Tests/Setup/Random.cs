using FsCheck;
using FsCheck.Fluent;

namespace Dashboard.Tests.Setup;

/// <summary>Random periods and histories for property tests.</summary>
internal static class Random
{
    private static readonly Gen<DateOnly> Days =
        from number in Gen.Choose(new DateOnly(2021, 1, 1).DayNumber, new DateOnly(2025, 12, 31).DayNumber)
        from closes in Gen.Elements(true, false)
        let day = DateOnly.FromDayNumber(number)
        select closes ? day.LastOfMonth() : day;

    private static readonly Gen<Period> CalendarPeriods =
        from year in Gen.Choose(2021, 2025)
        from month in Gen.Choose(1, 12)
        from kind in Gen.Choose(0, 3)
        select kind switch
        {
            0 => Period.Year(year),
            1 => Period.Half(year, (month + 5) / 6),
            2 => Period.Quarter(year, (month + 2) / 3),
            _ => Period.Month(year, month),
        };

    private static readonly Gen<Period> OtherPeriods =
        from one in Days
        from other in Days
        from kind in Gen.Choose(0, 4)
        select kind switch
        {
            0 => Period.Range(one < other ? one : other, one < other ? other : one),
            1 => Period.YearToDate(one),
            2 => Period.Moment(one),
            3 => Period.UpTo(one),
            _ => Period.Since(one),
        };

    /// <summary>Ranges of whole months, which tile far more often than ranges of any days.</summary>
    private static readonly Gen<Period> RangesOfMonths =
        from year in Gen.Choose(2021, 2025)
        from first in Gen.Choose(1, 12)
        from last in Gen.Choose(first, 12)
        select Period.Range(new(year, first, 1), new DateOnly(year, last, 1).LastOfMonth());

    /// <summary>Periods of every kind, 2021 to 2025.</summary>
    public static Gen<Period> Periods { get; } = Gen.OneOf(CalendarPeriods, OtherPeriods, RangesOfMonths);

    /// <summary>Up to twenty figures of one flow, and a period to ask for.</summary>
    public static Gen<History> Histories { get; } =
        from count in Gen.Choose(0, 20)
        from periods in Gen.OneOf(CalendarPeriods, CalendarPeriods, OtherPeriods, RangesOfMonths).ListOf(count)
        from values in Gen.Choose(0, 1000).ListOf(count)
        from asked in Gen.OneOf(CalendarPeriods, RangesOfMonths)
        select new History(asked, [.. periods.Zip(values, (period, value) => Given.Figure(period.ToString(), value))]);
}

/// <summary>Figures of one series, and the period asked for.</summary>
internal sealed record History(Period Asked, IReadOnlyList<Figure> Figures)
{
    public override string ToString() => $"{Asked}? {string.Join(", ", Figures.Select(figure => $"{figure.Period}={figure.Quantity.Value}"))}";
}
