namespace Dashboard.Documents.Layout;

/// <summary>Lines on an axis of time. A line is open where a value is missing; where values are too many, its peaks stay.</summary>
internal static class LineLayout
{
    private const double LeastDistance = 6;
    private const int MostLabels = 12;

    /// <summary>More points than these are not told apart, and weigh more than the lines: then each line marks its ends and its peaks.</summary>
    private const int MostMarks = 160;

    public static ChartLayout Of(Chart chart, PlotArea area)
    {
        var names = LineEnds.Width(chart, area.Width);
        var plot = new TimePlot(
            chart,
            area with
            {
                Width = area.Width - names,
            },
            chart.Points.Select(point => point.Value),
            names > 0 ? chart.Series.Count * LineEnds.LineHeight : 0
        );
        var curves = new List<Curve>();
        var marks = new List<Mark>();
        var most = Math.Max(12, (int)(plot.Room / LeastDistance));
        var isCrowded = IsCrowded(chart, plot, most);
        var radius = plot.Place < 14 ? 2.5 : 4;
        for (var series = 0; series < chart.Series.Count; series++)
        {
            var line = series;
            var all = plot
                .Times.Slots.Where(At(line))
                .Select(slot => (Slot: slot, Point: slot.Points[line]!))
                .ToList();
            var values = all.ConvertAll(value => value.Point.Value);
            var kept = Thinning.KeepPeaks(values, most);
            curves.AddRange(
                TimeRuns
                    .Of(chart, line, plot.Times, [.. all.Select(value => value.Slot)], kept)
                    .Select(run => new Curve(
                        line,
                        [.. run.Select(at => (plot.X(all[at].Slot), plot.Y(all[at].Point.Value)))]
                    ))
            );
            marks.AddRange(
                (isCrowded ? [.. EndsAndPeaks(values)] : kept).Select(index =>
                {
                    var (slot, point) = all[index];
                    return new Mark(
                        point,
                        line,
                        new Dot(plot.X(slot), plot.Y(point.Value), radius),
                        []
                    );
                })
            );
        }

        return plot.Framed() with
        {
            Width = area.Width,
            Curves = curves,
            Marks = new ValueLabels(plot, marks) { Curves = curves }.LabelledMarks(
                MostLabels,
                orExtremes: chart.Series.Count == 1
            ),
            Legend = names > 0 ? LineEnds.Entries(chart, plot, area.Width) : [],
            Remark = Thinned(marks.Count, chart.Points.Count(), isCrowded, area.Language),
        };
    }

    private static bool IsCrowded(Chart chart, TimePlot plot, int most) =>
        Enumerable
            .Range(0, chart.Series.Count)
            .Sum(series => Math.Min(most, plot.Times.Slots.Count(At(series)))) > MostMarks;

    private static Func<TimeSlot, bool> At(int series) => slot => slot.Points[series] is not null;

    private static SortedSet<int> EndsAndPeaks(List<decimal> values) =>
        values.Count == 0
            ? []
            : [0, values.IndexOf(values.Max()), values.IndexOf(values.Min()), values.Count - 1];

    private static string Thinned(int drawn, int total, bool isCrowded, Language language) =>
        drawn == total ? ""
        : isCrowded
            ? DocumentWords.Format(
                language,
                "共{0}个值，标出每条线的首尾、最高与最低，其余见数据表",
                total
            )
        : DocumentWords.Format(
            language,
            "共{0}个值，画出{1}个：每段的最高与最低，其余见数据表",
            total,
            drawn
        );
}
