using Dashboard.Figures.Periods;

namespace Dashboard.Figures.Rules;

/// <summary>Finds stretches of time that fill a period end to end, without overlap or hole.</summary>
public static class Tiling
{
    /// <summary>
    /// The fewest of <paramref name="items"/> whose periods follow each other day by day from the first to the last
    /// day of <paramref name="whole"/>, in order of time; null where there is no such choice.
    /// </summary>
    /// <param name="items">What has a period; open periods and moments never fit.</param>
    /// <param name="whole">The time to be filled.</param>
    /// <param name="period">The period of an item.</param>
    public static IReadOnlyList<T>? Of<T>(
        IEnumerable<T> items,
        Period whole,
        Func<T, Period> period
    )
        where T : class
    {
        var byStart = items
            .Where(item =>
                period(item) is { Kind: not (PeriodKind.Open or PeriodKind.Moment) } own
                && whole.Covers(own)
            )
            .ToLookup(item => period(item).First);

        // Breadth first over "filled up to here": the first way to arrive at a day uses the fewest stretches.
        var cameBy = new Dictionary<DateOnly, T>();
        var days = new Queue<DateOnly>([whole.First]);
        while (days.TryDequeue(out var day))
        {
            foreach (var item in byStart[day].OrderByDescending(item => period(item).Last))
            {
                if (period(item).Last == whole.Last)
                {
                    return Back(item);
                }

                var next = period(item).Last.AddDays(1);
                if (cameBy.TryAdd(next, item))
                {
                    days.Enqueue(next);
                }
            }
        }

        return null;

        List<T> Back(T last)
        {
            var parts = new List<T> { last };
            while (period(parts[0]).First != whole.First)
            {
                parts.Insert(0, cameBy[period(parts[0]).First]);
            }

            return parts;
        }
    }
}
