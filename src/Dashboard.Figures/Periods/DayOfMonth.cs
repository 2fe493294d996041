namespace Dashboard.Figures.Periods;

/// <summary>The last day of a month, which figures are so often dated by.</summary>
public static class DayOfMonth
{
    /// <summary>The last day of <paramref name="day"/>'s month.</summary>
    public static DateOnly LastOfMonth(this DateOnly day) =>
        new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));

    /// <summary>Whether <paramref name="day"/> closes its month.</summary>
    public static bool IsLastOfMonth(this DateOnly day) => day == day.LastOfMonth();
}
