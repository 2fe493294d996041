namespace Dashboard.Documents.Layout;

/// <summary>A point for each label that both series have: the first goes to the right, the second up. Names stand where there is room.</summary>
internal static class ScatterLayout
{
    private const double PlotHeight = 320;
    private const double Head = 36;
    private const double AxisGap = 8;
    private const double Radius = 5;

    public static ChartLayout Of(Chart chart, PlotArea area)
    {
        var pairs = LabelRow
            .Of(chart)
            .Where(row => row.Points[0] is not null && row.Points[1] is not null)
            .Select(row => (row.Label, X: row.Points[0]!, Y: row.Points[1]!))
            .ToList();
        var (across, up) = (
            new ValueScale(pairs.Select(pair => pair.X.Value), holdsZero: false),
            new ValueScale(pairs.Select(pair => pair.Y.Value), holdsZero: false)
        );
        var left =
            up.Ticks.Max(tick => GlyphWidth.Of(up.Text(tick, area.Language), ChartLayout.SmallSize))
            + AxisGap;
        var (top, right) = (area.Top + Head, area.Width - 8);
        var bottom = top + PlotHeight;
        var marks = pairs.ConvertAll(pair => new Mark(
            Both(chart, pair.X, pair.Y),
            1,
            new Dot(X(pair.X.Value), Y(pair.Y.Value), Radius, new Fill(0, 1)),
            []
        ));
        return new(area.Width, bottom + 48)
        {
            Marks = Named(marks, new(left, area.Top, area.Width, bottom + Radius + 3)),
            Rules =
            [
                .. up.Ticks.Select(tick => new Rule(left, Y(tick), right, Y(tick), Role(tick))),
                .. across.Ticks.Select(tick => new Rule(X(tick), top, X(tick), bottom, Role(tick))),
            ],
            Texts =
            [
                .. up.Ticks.Select(tick =>
                    Soft(up.Text(tick, area.Language), left - AxisGap, Y(tick) + 4, TextAnchor.End)
                ),
                .. LayoutText.Apart(
                    across.Ticks.Select(tick =>
                        Soft(
                                across.Text(tick, area.Language),
                                X(tick),
                                bottom + 18,
                                TextAnchor.Middle
                            )
                            .Between(0, area.Width)
                    ),
                    AxisGap
                ),
                .. AxisNames(chart, area, right, bottom),
            ],
            Remark = Left(chart, pairs.Count, area.Language),
        };

        double X(decimal value) => left + (across.Share(value) * (right - left));

        double Y(decimal value) => bottom - (up.Share(value) * PlotHeight);
    }

    private static LayoutText Soft(string text, double x, double y, TextAnchor anchor) =>
        new(text, x, y, ChartLayout.SmallSize, TextRole.Soft, anchor);

    // One point says both values and carries the marks of both.
    private static ChartPoint Both(Chart chart, ChartPoint across, ChartPoint up) =>
        up with
        {
            Text = $"{up.Text} · {chart.Series[0].Name} {across.Text}",
            Mark = up.Mark | across.Marks,
        };

    private static IEnumerable<LayoutText> AxisNames(
        Chart chart,
        PlotArea area,
        double right,
        double bottom
    ) =>
        [
            new(
                GlyphWidth.Fit("↑ " + chart.Series[1].Name, 12, area.Width, lines: 1)[0],
                0,
                area.Top + 20,
                ChartLayout.SmallSize
            ),
            new(
                GlyphWidth.Fit(chart.Series[0].Name + " →", 12, area.Width, lines: 1)[0],
                right,
                bottom + 38,
                ChartLayout.SmallSize,
                TextRole.Ink,
                TextAnchor.End
            ),
        ];

    private static RuleRole Role(decimal tick) => tick == 0 ? RuleRole.Zero : RuleRole.Grid;

    // To the right, to the left, above or below: the first place that touches neither a point nor another name.
    private static List<Mark> Named(List<Mark> marks, Frame frame)
    {
        var taken = marks.ConvertAll(mark => mark.Shape.Frame);
        return marks.ConvertAll(mark =>
        {
            var dot = (Dot)mark.Shape;
            LayoutText[] places =
            [
                Text(dot.X + Radius + 3, dot.Y + 4, TextAnchor.Start),
                Text(dot.X - Radius - 3, dot.Y + 4, TextAnchor.End),
                Text(dot.X, dot.Y - Radius - 4, TextAnchor.Middle),
                Text(dot.X, dot.Y + Radius + 13, TextAnchor.Middle),
            ];
            var free = Array.Find(
                places,
                text => frame.Holds(text.Frame) && !taken.Exists(text.Frame.Overlaps)
            );
            if (free is null)
            {
                return mark;
            }

            taken.Add(free.Frame);
            return mark with { Texts = [free] };

            LayoutText Text(double x, double y, TextAnchor anchor) =>
                new(mark.Point.Label, x, y, ChartLayout.SmallSize, TextRole.Ink, anchor);
        });
    }

    private static string Left(Chart chart, int drawn, Language language)
    {
        var lacking = chart.Points.Select(point => point.Label).Distinct().Count() - drawn;
        return lacking == 0
            ? ""
            : DocumentWords.Format(language, "{0}处缺其中一项，未画出，见数据表", lacking);
    }
}
