using Dashboard.Figures.Catalogues;
using Dashboard.Figures.Periods;

namespace Dashboard.Figures.Plans;

/// <summary>One period that a plan asks for.</summary>
/// <param name="Period">The stretch of time.</param>
/// <param name="DueDay">The last day on which it is in time.</param>
public sealed record DuePeriod(Period Period, DateOnly DueDay)
{
    /// <summary>Whether something that came (or has not come) on <paramref name="day"/> is late.</summary>
    public bool IsLateOn(DateOnly day) => day > DueDay;

    /// <summary>The period to write into a form: of a stock, the state at its last day.</summary>
    public Period Asked(Nature nature) =>
        nature == Nature.Stock ? Period.Moment(Period.Last) : Period;

    /// <summary>
    /// Whether a figure of <paramref name="given"/> is what was asked for: the very same days, or, of a stock, the
    /// state at the last of them.
    /// </summary>
    public bool IsAnsweredBy(Period given, Nature nature) =>
        given.IsSameTimeAs(Period) || given.IsSameTimeAs(Asked(nature));
}

/// <summary>Which periods a plan asks for.</summary>
public static class DuePeriods
{
    /// <summary>The periods of <paramref name="plan"/> that have ended before <paramref name="day"/>, the earliest first: a period is asked for from the day after its last.</summary>
    public static IEnumerable<DuePeriod> Ended(Plan plan, DateOnly day)
    {
        for (
            var period = FirstFrom(plan);
            period.Last < day;
            period = Containing(plan.Frequency, period.Last.AddDays(1))
        )
        {
            yield return new(period, period.Last.AddDays(plan.DueDays));
        }
    }

    /// <summary>Those of <see cref="Ended"/> whose due day is <paramref name="day"/> or earlier.</summary>
    public static IEnumerable<DuePeriod> By(Plan plan, DateOnly day) =>
        Ended(plan, day).Where(due => due.DueDay <= day);

    private static Period FirstFrom(Plan plan)
    {
        var period = Containing(plan.Frequency, plan.From);
        return period.First >= plan.From
            ? period
            : Containing(plan.Frequency, period.Last.AddDays(1));
    }

    private static Period Containing(Frequency frequency, DateOnly day) =>
        frequency switch
        {
            Frequency.Month => Period.Month(day.Year, day.Month),
            Frequency.Quarter => Period.Quarter(day.Year, (day.Month - 1) / 3 + 1),
            Frequency.Half => Period.Half(day.Year, (day.Month - 1) / 6 + 1),
            _ => Period.Year(day.Year),
        };
}
