namespace Dashboard.Documents.Layout;

/// <summary>Areas upon each other on an axis of time: the parts of a whole, whose upper edge is their sum.</summary>
internal static class StackedAreaLayout
{
    private const double Radius = 2.5;

    public static ChartLayout Of(Chart chart, PlotArea area)
    {
        var sums = chart.Points.GroupBy(point => point.Label).Select(at => at.Sum(p => p.Value));
        var plot = new TimePlot(chart, area, sums);
        var below = plot.Times.Slots.Select(_ => 0m).ToArray();
        var curves = new List<Curve>();
        var marks = new List<Mark>();
        for (var series = 0; series < chart.Series.Count; series++)
        {
            var lower = plot.Times.Slots.Select((slot, at) => (plot.X(slot), plot.Y(below[at])));
            var edge = lower.Reverse().ToList();
            for (var at = 0; at < below.Length; at++)
            {
                var (slot, point) = (plot.Times.Slots[at], plot.Times.Slots[at].Points[series]!);
                below[at] += point.Value;
                var dot = new Dot(plot.X(slot), plot.Y(below[at]), Radius);
                marks.Add(new(point, series, dot, []));
            }

            var upper = plot.Times.Slots.Select((slot, at) => (plot.X(slot), plot.Y(below[at])));
            curves.Add(new(series, [.. upper, .. edge], IsArea: true));
        }

        return plot.Framed() with
        {
            Curves = curves,
            Marks = marks,
        };
    }
}
