namespace Dashboard.Documents.Layout;

/// <summary>Lines on an axis of time. A line is open where a value is missing; where values are too many, its peaks stay.</summary>
internal static class LineLayout
{
    private const double LeastDistance = 6;
    private const int MostLabels = 12;

    public static ChartLayout Of(Chart chart, PlotArea area)
    {
        var plot = new TimePlot(chart, area, chart.Points.Select(point => point.Value));
        var curves = new List<Curve>();
        var marks = new List<Mark>();
        var most = Math.Max(12, (int)(plot.Room / LeastDistance));
        var radius = plot.Place < 14 ? 2.5 : 4;
        for (var series = 0; series < chart.Series.Count; series++)
        {
            var all = plot
                .Times.Slots.Where(slot => slot.Points[series] is not null)
                .Select(slot => (Slot: slot, Point: slot.Points[series]!))
                .ToList();
            var kept = Thinning.KeepPeaks([.. all.Select(value => value.Point.Value)], most);
            var line = series;
            curves.AddRange(
                TimeRuns
                    .Of(plot.Times, [.. all.Select(value => value.Slot)], kept)
                    .Select(run => new Curve(
                        line,
                        [.. run.Select(at => (plot.X(all[at].Slot), plot.Y(all[at].Point.Value)))]
                    ))
            );
            marks.AddRange(
                kept.Select(index =>
                {
                    var (slot, point) = all[index];
                    return new Mark(
                        point,
                        series,
                        new Dot(plot.X(slot), plot.Y(point.Value), radius),
                        []
                    );
                })
            );
        }

        var total = chart.Points.Count();
        return plot.Framed() with
        {
            Curves = curves,
            Marks = new ValueLabels(plot, marks) { Curves = curves }.LabelledMarks(
                MostLabels,
                orExtremes: chart.Series.Count == 1
            ),
            Remark = Thinned(marks.Count, total, area.Language),
        };
    }

    private static string Thinned(int drawn, int total, Language language) =>
        drawn == total
            ? ""
            : DocumentWords.Format(
                language,
                "共{0}个值，画出{1}个：每段的最高与最低，其余见数据表",
                total,
                drawn
            );
}
