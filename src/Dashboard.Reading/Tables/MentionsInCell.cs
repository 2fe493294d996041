using Dashboard.Reading.Periods;
using Dashboard.Reading.Places;
using Dashboard.Reading.Quantities;

namespace Dashboard.Reading.Tables;

/// <summary>Finds the time or the place that a cell of a table names, among all of a text's, which stand in its order.</summary>
internal static class MentionsInCell
{
    /// <summary>The first time in <paramref name="cell"/>, or null.</summary>
    public static PeriodMention? In(this IReadOnlyList<PeriodMention> mentions, CellText cell) =>
        First(mentions, cell, mention => mention.Start);

    /// <summary>The first place in <paramref name="cell"/>, or null.</summary>
    public static PlaceMention? In(this IReadOnlyList<PlaceMention> mentions, CellText cell) =>
        First(mentions, cell, mention => mention.Start);

    private static T? First<T>(IReadOnlyList<T> mentions, CellText cell, Func<T, int> start)
        where T : class
    {
        if (cell.Text is not { Length: > 0 })
        {
            return null;
        }

        var (low, high) = (0, mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = start(mentions[middle]) < cell.Start ? (middle + 1, high) : (low, middle);
        }

        return low < mentions.Count && start(mentions[low]) < cell.End ? mentions[low] : null;
    }
}
