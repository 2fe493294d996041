namespace Dashboard.Documents.Layout;

/// <summary>Standing columns on an axis of time, those of one time side by side.</summary>
internal static class ColumnLayout
{
    private const double Widest = 56;

    public static ChartLayout Of(Chart chart, PlotArea area)
    {
        var plot = new TimePlot(chart, area, chart.Points.Select(point => point.Value));
        var width = Math.Clamp(plot.Place * 0.7 / chart.Series.Count, 1, Widest);
        var zero = plot.Y(0);
        var marks = new List<Mark>();
        foreach (var slot in plot.Times.Slots)
        {
            for (var series = 0; series < slot.Points.Count; series++)
            {
                if (slot.Points[series] is { } point)
                {
                    var y = plot.Y(point.Value);
                    var x = plot.X(slot) + ((series - (chart.Series.Count / 2.0)) * width);
                    var height = Math.Max(1, Math.Abs(zero - y));
                    var top = point.Value < 0 ? zero : zero - height;
                    marks.Add(new(point, series, new Bar(x, top, width, height), []));
                }
            }
        }

        return plot.Framed() with
        {
            Marks = new ValueLabels(plot, marks).LabelledMarks(most: 36, orExtremes: true),
        };
    }
}
