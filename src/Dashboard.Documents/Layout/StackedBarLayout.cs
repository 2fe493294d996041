namespace Dashboard.Documents.Layout;

/// <summary>Lying bars of parts set end to end, on an axis of round steps.</summary>
internal static class StackedBarLayout
{
    private const double LineHeight = 34;
    private const double BarHeight = 20;

    public static ChartLayout Of(Chart chart, PlotArea area)
    {
        var (rows, rest) = BarLayout.Largest(LabelRow.Of(chart));
        var names = new NamedRows(rows.Select(row => row.Label), area);
        var scale = new ValueScale(rows.Select(row => row.Points.Sum(point => point?.Value ?? 0)));
        var last = GlyphWidth.Of(scale.Text(scale.Ticks[^1], area.Language), ChartLayout.SmallSize);
        var room = area.Width - names.Left - (last / 2) - 1;
        var marks = new List<Mark>();
        var texts = new List<LayoutText>();
        var y = area.Top + 4;
        foreach (var row in rows)
        {
            texts.AddRange(names.Name(row.Label, y + (LineHeight / 2)));
            var sum = 0m;
            for (var series = 0; series < row.Points.Count; series++)
            {
                if (row.Points[series] is { } point)
                {
                    var (from, to) = (X(sum), X(sum += point.Value));
                    var bar = new Bar(from, y + 7, Math.Max(0, to - from - 1), BarHeight);
                    marks.Add(new(point, series, bar, []));
                }
            }

            y += LineHeight;
        }

        var ticks = scale.Ticks.Select(tick => new LayoutText(
            scale.Text(tick, area.Language),
            X(tick),
            y + 16,
            ChartLayout.SmallSize,
            TextRole.Soft,
            TextAnchor.Middle
        ));
        return new(area.Width, y + 24)
        {
            Marks = marks,
            Rules =
            [
                .. scale.Ticks.Select(tick => new Rule(
                    X(tick),
                    area.Top,
                    X(tick),
                    y,
                    tick == 0 ? RuleRole.Zero : RuleRole.Grid
                )),
            ],
            Texts = [.. texts, .. LayoutText.Apart(ticks, 6)],
            Remark = BarLayout.Rest(rest, area.Language),
        };

        double X(decimal value) => names.Left + (scale.Share(value) * room);
    }
}
