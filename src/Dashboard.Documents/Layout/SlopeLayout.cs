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
        var times = Times(chart, area.Language);
        var (left, right) = (area.Width * 0.36, area.Width * 0.64);
        var height = Math.Max(Shortest, series.Count * LineHeight);
        var (low, high) = Bounds(chart);
        var top = area.Top + Head;
        var marks = new List<Mark>();
        foreach (var (time, x) in times.Zip([left, right]))
        {
            var isLeft = x == left;
            var ends = series
                .Select(index => (Index: index, Point: time.Points[index]!))
                .OrderByDescending(end => end.Point.Value)
                .ToList();
            var heights = ends.ConvertAll(end => Y(end.Point.Value));
            var lines = SpreadLines.Apart(heights, top, top + height, LineHeight);
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
                    [.. times.Zip([left, right], (time, x) => (x, Y(time.Points[index]!.Value)))]
                )),
            ],
            Rules = [Pole(left), Pole(right)],
            Texts =
            [
                Time(times[0], left, TextAnchor.End, area),
                Time(times[1], right, TextAnchor.Start, area),
            ],
            Remark = BarLayout.Rest(rest, area.Language),
        };

        Rule Pole(double x) => new(x, top - 6, x, top + height + 6, RuleRole.Grid);

        double Y(decimal value) =>
            high == low
                ? top + (height / 2)
                : top + ((double)(high - value) / (double)(high - low) * height);
    }

    private static LayoutText Time(TimeSlot slot, double x, TextAnchor anchor, PlotArea area) =>
        new(slot.Label, x, area.Top + 14, ChartLayout.SmallSize, TextRole.Soft, anchor);

    // The two times at which there is something.
    private static List<TimeSlot> Times(Chart chart, Language language) =>
        [
            .. TimeAxis
                .Of(chart, language)
                .Slots.Where(slot => slot.Points.Any(point => point is not null)),
        ];

    private static (decimal Low, decimal High) Bounds(Chart chart) =>
        (chart.Points.Min(point => point.Value), chart.Points.Max(point => point.Value));

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
