namespace Dashboard.Documents.Layout;

/// <summary>Where a line over time is open.</summary>
internal static class TimeRuns
{
    /// <summary>The stretches without a gap, each as places in <paramref name="slots"/>, over those that are kept.</summary>
    public static IEnumerable<IReadOnlyList<int>> Of(
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
                    .Any(at => axis.IsGap(slots[at - 1], slots[at]));
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
