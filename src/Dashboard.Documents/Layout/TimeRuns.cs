namespace Dashboard.Documents.Layout;

/// <summary>Where a line over time is open.</summary>
internal static class TimeRuns
{
    /// <summary>The stretches without a gap, each as places in <paramref name="slots"/>, over those that are kept.</summary>
    /// <param name="chart">Says which values are not joined though no time is missing.</param>
    /// <param name="series">Whose line it is.</param>
    /// <param name="axis">Says where times are missing.</param>
    /// <param name="slots">The times at which the series has a value.</param>
    /// <param name="kept">Which of them are drawn.</param>
    public static IEnumerable<IReadOnlyList<int>> Of(
        Chart chart,
        int series,
        TimeAxis axis,
        IReadOnlyList<TimeSlot> slots,
        IReadOnlyList<int> kept
    )
    {
        var run = new List<int>();
        foreach (var index in kept)
        {
            var isOpen =
                run.Count > 0
                && Enumerable
                    .Range(run[^1] + 1, index - run[^1])
                    .Any(at =>
                        axis.IsGap(slots[at - 1], slots[at])
                        || chart.IsBrokenBetween(
                            slots[at - 1].Points[series]!,
                            slots[at].Points[series]!
                        )
                    );
            if (isOpen)
            {
                yield return run;
                run = [];
            }

            run.Add(index);
        }

        yield return run;
    }
}
