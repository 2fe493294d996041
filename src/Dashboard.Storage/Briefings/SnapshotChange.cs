namespace Dashboard.Storage.Briefings;

/// <summary>One number of a snapshot.</summary>
/// <param name="Label">What it stands beside.</param>
/// <param name="Quantity">The number.</param>
/// <param name="Period">The time it speaks of.</param>
/// <param name="Marks">What must be known of it.</param>
/// <param name="IsBase">Whether it is the earlier value that a card is compared with.</param>
public sealed record ShownFigure(
    string Label,
    Quantity Quantity,
    Period Period,
    PointMarks Marks,
    bool IsBase = false
);

/// <summary>One number that is not today what it was when it was taken.</summary>
/// <param name="Before">What it was; null where it was not there.</param>
/// <param name="After">What it is; null where it is no longer there.</param>
public sealed record SnapshotChange(ShownFigure? Before, ShownFigure? After)
{
    /// <summary>Number by number what differs between two snapshots of the same part.</summary>
    public static IReadOnlyList<SnapshotChange> Between(ItemSnapshot before, ItemSnapshot after)
    {
        var then = Figures(before);
        var now = Figures(after);
        return
        [
            .. then
                .Keys.Union(now.Keys)
                .Select(key => new SnapshotChange(
                    then.GetValueOrDefault(key),
                    now.GetValueOrDefault(key)
                ))
                .Where(change => !change.IsSame),
        ];
    }

    private bool IsSame =>
        Before is { } before
        && After is { } after
        && before.Quantity == after.Quantity
        && before.Period == after.Period
        && before.Marks == after.Marks;

    private static OrderedDictionary<object, ShownFigure> Figures(ItemSnapshot snapshot)
    {
        var figures = new OrderedDictionary<object, ShownFigure>();
        if (snapshot.Chart is { } chart)
        {
            if (chart.Whole is { } whole)
            {
                figures.TryAdd("whole", Shown(whole));
            }

            foreach (var point in chart.Points)
            {
                // Over time each period is a number of its own; elsewhere a series may have moved on to a later period.
                object key = chart.IsOverTime
                    ? (point.Basis.Series, point.Basis.Period)
                    : point.Basis.Series;
                figures.TryAdd(key, Shown(point));
            }
        }

        foreach (var card in snapshot.Cards ?? [])
        {
            // A series has a card for each kind of time.
            var key = (card.Standing.Series, card.Standing.Period.Stretch);
            figures.TryAdd(key, Shown(card.Label, card.Standing));
            if (card.Comparison is { Base: var earlier })
            {
                figures.TryAdd(
                    (key, "base"),
                    Shown(card.Label, Standing.Of(earlier)) with
                    {
                        IsBase = true,
                    }
                );
            }
        }

        var rows = snapshot.Table?.Rows ?? [];
        foreach (var (row, number) in rows.Select((row, number) => (row, number)))
        {
            foreach (var cell in row.Where(cell => cell.Standing is not null))
            {
                figures.TryAdd(
                    (cell.Standing!.Series, cell.Standing.Period, number),
                    Shown(row[0].Text, cell.Standing)
                );
            }
        }

        return figures;
    }

    private static ShownFigure Shown(ChartPoint point) =>
        new(point.Label, point.Basis.Quantity, point.Basis.Period, point.Marks);

    private static ShownFigure Shown(string label, Standing standing) =>
        new(label, standing.Quantity, standing.Period, standing.Marks);
}
