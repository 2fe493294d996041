namespace Dashboard.Documents.Layout;

/// <summary>Which of many values are drawn where there is no room for all: of each stretch the lowest and the highest, so that no peak is lost.</summary>
internal static class Thinning
{
    /// <summary>The places of at most <paramref name="most"/> of <paramref name="values"/>, the first and the last among them.</summary>
    public static IReadOnlyList<int> KeepPeaks(IReadOnlyList<decimal> values, int most)
    {
        if (values.Count <= most)
        {
            return [.. Enumerable.Range(0, values.Count)];
        }

        var stretches = Math.Max(1, (most - 2) / 2);
        var kept = new SortedSet<int> { 0, values.Count - 1 };
        for (var stretch = 0; stretch < stretches; stretch++)
        {
            var from = stretch * values.Count / stretches;
            var places = Enumerable
                .Range(from, ((stretch + 1) * values.Count / stretches) - from)
                .ToList();
            kept.Add(places.MinBy(place => values[place]));
            kept.Add(places.MaxBy(place => values[place]));
        }

        return [.. kept];
    }
}
