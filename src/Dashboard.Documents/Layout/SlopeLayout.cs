namespace Dashboard.Documents.Layout;

/// <summary>From one time to another: a line for each series, named and worded at both ends. Its heights compare, its lengths say nothing, so it need not begin at zero.</summary>
internal static class SlopeLayout
{
    private const double LineHeight = 17;
    private const double Head = 30;
    private const double Shortest = 200;
    private const double Gap = 8;
    private const double Radius = 4;

    public static ChartLayout Of(Chart chart, PlotArea area)
    {
        var (series, rest) = Largest(chart);
        var times = TimeAxis
            .Of(chart, area.Language)
            .Slots.Where(slot => slot.Points.Any(point => point is not null))
            .ToList();
        var (left, right) = (area.Width * 0.36, area.Width * 0.64);
        var height = Math.Max(Shortest, series.Count * LineHeight);
        var (low, high) = (
            chart.Points.Min(point => point.Value),
            chart.Points.Max(point => point.Value)
        );
        var top = area.Top + Head;
        var marks = new List<Mark>();
        foreach (var (time, x) in times.Zip([left, right]))
        {
            var isLeft = x == left;
            var ends = series
                .Select(index => (Index: index, Point: time.Points[index]!))
                .OrderByDescending(end => end.Point.Value)
                .ToList();
            var lines = SpreadLines.Apart(
                ends.ConvertAll(end => Y(end.Point.Value)),
                top,
                top + height,
                LineHeight
            );
            marks.AddRange(
                ends.Zip(
                    lines,
                    (end, line) =>
                        new Mark(
                            end.Point,
                            end.Index,
                            new Dot(x, Y(end.Point.Value), Radius),
                            [Words(chart.Series[end.Index].Name, end.Point, x, line, isLeft, area)]
                        )
                )
            );
        }

        return new(area.Width, top + height + 14)
        {
            Marks = marks,
            Curves =
            [
                .. series.Select(index => new Curve(
                    index,
                    [
                        (left, Y(times[0].Points[index]!.Value)),
                        (right, Y(times[1].Points[index]!.Value)),
                    ]
                )),
            ],
            Rules =
            [
                new(left, top - 6, left, top + height + 6, RuleRole.Grid),
                new(right, top - 6, right, top + height + 6, RuleRole.Grid),
            ],
            Texts = [Time(times[0], left, TextAnchor.End), Time(times[1], right, TextAnchor.Start)],
            Remark = BarLayout.Rest(rest, area.Language),
        };

        double Y(decimal value) =>
            high == low
                ? top + (height / 2)
                : top + ((double)(high - value) / (double)(high - low) * height);

        LayoutText Time(TimeSlot slot, double x, TextAnchor anchor) =>
            new(slot.Label, x, area.Top + 14, ChartLayout.SmallSize, TextRole.Soft, anchor);
    }

    private static (List<int> Series, int Omitted) Largest(Chart chart)
    {
        var kept = Enumerable
            .Range(0, chart.Series.Count)
            .OrderByDescending(index =>
                chart.Series[index].Points.Max(point => Math.Abs(point.Value))
            )
            .Take(BarLayout.MostBars)
            .Order()
            .ToList();
        return (kept, chart.Series.Count - kept.Count);
    }

    private static LayoutText Words(
        string name,
        ChartPoint point,
        double x,
        double y,
        bool isLeft,
        PlotArea area
    )
    {
        const double size = ChartLayout.SmallSize;
        var room = (area.Width * 0.36) - Gap - Radius - 1;
        var value = ValueText.Full(point, area.Language);
        var rest = room - GlyphWidth.Of(value + "  ", size);
        var text =
            rest < size * 2
                ? GlyphWidth.Fit(value, size, room, lines: 1)[0]
                : $"{GlyphWidth.Fit(name, size, rest, lines: 1)[0]}  {value}";
        return isLeft
            ? new(text, x - Gap - Radius, y + 4, size, TextRole.Ink, TextAnchor.End)
            : new(text, x + Gap + Radius, y + 4, size);
    }
}
