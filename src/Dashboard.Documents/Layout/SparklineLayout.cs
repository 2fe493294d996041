namespace Dashboard.Documents.Layout;

/// <summary>
/// A line without words for a card or a cell of a table: from lowest to highest, open where a time is missing, a dot at
/// the last value. It shows a course, not a size, so it does not begin at zero.
/// </summary>
internal static class SparklineLayout
{
    /// <summary>Fewer values than these have no course.</summary>
    public const int Fewest = 3;

    private const double Margin = 3;
    private const double Radius = 2.5;

    /// <summary>The line, or null where there are too few values or they are not of one kind of time.</summary>
    public static ChartLayout? Of(Chart chart, Language language, double width, double height)
    {
        var points = chart.Series[0].Points;
        if (
            points.Count < Fewest
            || points.DistinctBy(point => point.Basis.Period.Kind).Count() > 1
            || points.DistinctBy(point => point.Basis.Quantity.Unit).Count() > 1
        )
        {
            return null;
        }

        var axis = TimeAxis.Of(chart, language);
        var all = axis
            .Slots.Where(slot => slot.Points[0] is not null)
            .Select(slot => (Slot: slot, Point: slot.Points[0]!))
            .ToList();
        var most = (int)(width / 2);
        var kept = Thinning.KeepPeaks([.. all.Select(value => value.Point.Value)], most);
        var (low, high) = (points.Min(point => point.Value), points.Max(point => point.Value));
        var (last, x, y) = (all[^1].Point, X(all[^1].Slot), Y(all[^1].Point.Value));
        return new(width, height)
        {
            Curves =
            [
                .. TimeRuns
                    .Of(chart, 0, axis, [.. all.Select(value => value.Slot)], kept)
                    .Select(run => new Curve(
                        0,
                        [.. run.Select(at => (X(all[at].Slot), Y(all[at].Point.Value)))]
                    )),
            ],
            Marks = [new(last, 0, new Dot(x, y, Radius), [])],
        };

        double X(TimeSlot slot) => Margin + (axis.Share(slot) * (width - (2 * Margin)));

        double Y(decimal value) =>
            high == low
                ? height / 2
                : Margin
                    + ((double)(high - value) / (double)(high - low) * (height - (2 * Margin)));
    }
}
