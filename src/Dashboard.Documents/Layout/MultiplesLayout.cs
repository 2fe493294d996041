namespace Dashboard.Documents.Layout;

/// <summary>A small line for each series, named above it, all on one scale: shapes and heights compare at a glance.</summary>
internal static class MultiplesLayout
{
    /// <summary>More are counted.</summary>
    private const int Most = 24;

    private const double Narrowest = 150;
    private const double Between = 20;
    private const double Gap = 10;
    private const double Head = 20;
    private const double PlotHeight = 64;
    private const double Foot = 26;
    private const double Radius = 3;
    private const double SmallRadius = 1.5;

    /// <summary>With more, each line marks its ends alone.</summary>
    private const int MostMarks = 160;

    public static ChartLayout Of(Chart chart, PlotArea area)
    {
        var filled = Enumerable
            .Range(0, chart.Series.Count)
            .Where(series => chart.Series[series].Points.Count > 0)
            .ToList();
        var count = Math.Min(filled.Count, Most);
        var all = chart.Points.Count() <= MostMarks;
        var columns = Math.Clamp((int)((area.Width + Between) / (Narrowest + Between)), 1, 4);
        var wide = (area.Width - ((columns - 1) * Between)) / columns;
        var axis = TimeAxis.Of(chart, area.Language);
        var scale = new ValueScale(chart.Points.Select(point => point.Value));
        var panels = filled
            .Take(count)
            .Select(
                (series, at) =>
                    new Panel(
                        series,
                        at % columns * (wide + Between),
                        area.Top + Gap + (at / columns * (Head + PlotHeight + Foot)),
                        wide
                    )
            )
            .ToList();
        var rows = (count + columns - 1) / columns;
        return new(area.Width, area.Top + Gap + (rows * (Head + PlotHeight + Foot)))
        {
            Rules = [.. panels.SelectMany(panel => Rules(panel, chart, axis, scale))],
            Curves = [.. panels.SelectMany(panel => Curves(panel, chart, axis, scale))],
            Marks = [.. panels.SelectMany(panel => Marks(panel, axis, scale, area.Language, all))],
            Texts =
            [
                .. panels.SelectMany(panel => Texts(panel, chart, axis, scale, area.Language)),
            ],
            Remark =
                DocumentWords.Format(
                    area.Language,
                    "各图同一刻度：{0}至{1}{2}。",
                    scale.Text(scale.Ticks[0], area.Language),
                    scale.Text(scale.Ticks[^1], area.Language),
                    chart.Unit
                ) + BarLayout.Rest(filled.Count - count, area.Language),
        };
    }

    private static IEnumerable<Rule> Rules(
        Panel panel,
        Chart chart,
        TimeAxis axis,
        ValueScale scale
    )
    {
        var (zero, top) = (panel.Y(0, scale), panel.Y(scale.Ticks[^1], scale));
        yield return new(panel.Left, top, panel.Right, top, RuleRole.Grid);
        yield return new(panel.Left, zero, panel.Right, zero, RuleRole.Zero);
        var series = chart.Series[panel.Series].Points[0].Basis.Series;
        foreach (var remark in chart.Remarks.Where(one => one.Remark.IsOn(series)))
        {
            if (axis.ShareBefore(remark.Remark.Day) is { } share)
            {
                var x = panel.X(share);
                yield return new(x, top, x, panel.Top + Head + PlotHeight, RuleRole.Remark);
            }
        }
    }

    private static IEnumerable<Curve> Curves(
        Panel panel,
        Chart chart,
        TimeAxis axis,
        ValueScale scale
    )
    {
        var there = There(panel, axis);
        var kept = Thinning.KeepPeaks(
            [.. there.Select(slot => slot.Points[panel.Series]!.Value)],
            (int)(panel.Width / 2)
        );
        return TimeRuns
            .Of(chart, panel.Series, axis, there, kept)
            .Select(run => new Curve(
                panel.Series,
                [.. run.Select(at => panel.At(there[at], axis, scale))],
                Colour: 0
            ));
    }

    private static IEnumerable<Mark> Marks(
        Panel panel,
        TimeAxis axis,
        ValueScale scale,
        Language language,
        bool all
    )
    {
        var there = There(panel, axis);
        return (all ? there : [.. new[] { there[0], there[^1] }.Distinct()]).Select(slot =>
        {
            var point = slot.Points[panel.Series]!;
            var (x, y) = panel.At(slot, axis, scale);
            return new Mark(
                point,
                panel.Series,
                new Dot(x, y, all ? SmallRadius : Radius, new Fill(0, 1)),
                slot == there[^1] ? [Value(point, panel, scale, language)] : []
            );
        });
    }

    // The last value stands over the line, at the right; the name leaves it its room.
    private static LayoutText Value(
        ChartPoint point,
        Panel panel,
        ValueScale scale,
        Language language
    ) =>
        new(
            ValueText.Scaled(point, scale, language),
            panel.Right,
            panel.Top + 12,
            ChartLayout.TextSize,
            TextRole.Ink,
            TextAnchor.End
        );

    private static IEnumerable<LayoutText> Texts(
        Panel panel,
        Chart chart,
        TimeAxis axis,
        ValueScale scale,
        Language language
    )
    {
        const double size = ChartLayout.SmallSize;
        var there = There(panel, axis);
        yield return new(
            GlyphWidth.Fit(
                chart.Series[panel.Series].Name,
                ChartLayout.TextSize,
                Value(there[^1].Points[panel.Series]!, panel, scale, language).Frame.Left
                    - panel.Left
                    - Gap,
                lines: 1
            )[0],
            panel.Left,
            panel.Top + 12,
            ChartLayout.TextSize
        );
        var (first, last) = (there[0], there[^1]);
        var y = panel.Top + Head + PlotHeight + 15;
        foreach (
            var text in LayoutText.Apart(
                [
                    new(last.Label, panel.Right, y, size, TextRole.Soft, TextAnchor.End),
                    new(first.Label, panel.Left, y, size, TextRole.Soft),
                ],
                6
            )
        )
        {
            yield return text;
        }
    }

    private static List<TimeSlot> There(Panel panel, TimeAxis axis) =>
        [.. axis.Slots.Where(slot => slot.Points[panel.Series] is not null)];

    /// <summary>The room of one small line.</summary>
    private sealed record Panel(int Series, double Left, double Top, double Width)
    {
        public double Right => Left + Width;

        public double Y(decimal value, ValueScale scale) =>
            Top + Head + ((1 - scale.Share(value)) * PlotHeight);

        public double X(double share) => Left + Radius + (share * (Width - (2 * Radius)));

        public (double X, double Y) At(TimeSlot slot, TimeAxis axis, ValueScale scale) =>
            (X(axis.Share(slot)), Y(slot.Points[Series]!.Value, scale));
    }
}
