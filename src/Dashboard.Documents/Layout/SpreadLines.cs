namespace Dashboard.Documents.Layout;

/// <summary>Lines of words beside marks that lie too close to each other.</summary>
internal static class SpreadLines
{
    /// <summary>Heights, from the top down, moved apart as little as it takes for a line of words each.</summary>
    /// <param name="wanted">Where each line would stand by itself, in order.</param>
    /// <param name="top">No line stands above.</param>
    /// <param name="bottom">No line stands below, as long as there is room.</param>
    /// <param name="lineHeight">How much room a line takes.</param>
    public static List<double> Apart(
        IReadOnlyList<double> wanted,
        double top,
        double bottom,
        double lineHeight
    )
    {
        var placed = new List<double>();
        foreach (var y in wanted)
        {
            placed.Add(placed.Count == 0 ? Math.Max(top, y) : Math.Max(y, placed[^1] + lineHeight));
        }

        var limit = bottom;
        for (var index = placed.Count - 1; index >= 0; index--)
        {
            placed[index] = Math.Min(placed[index], limit);
            limit = placed[index] - lineHeight;
        }

        return placed;
    }
}
