namespace Dashboard.Documents.Layout;

/// <summary>
/// Where everything of a chart stands, whoever draws it: marks with the figures they stand for, curves, axes, legend and
/// words that neither touch each other nor leave the frame. It knows no file format.
/// </summary>
internal sealed record ChartLayout(double Width, double Height)
{
    /// <summary>The height of the words beside marks.</summary>
    public const double TextSize = 13;

    /// <summary>The height of the words of axes and remarks.</summary>
    public const double SmallSize = 12;

    /// <summary>The plotted values.</summary>
    public IReadOnlyList<Mark> Marks { get; init; } = [];

    /// <summary>What joins them.</summary>
    public IReadOnlyList<Curve> Curves { get; init; } = [];

    /// <summary>The lines of the axes.</summary>
    public IReadOnlyList<Rule> Rules { get; init; } = [];

    /// <summary>The words of the axes, and what has to be said.</summary>
    public IReadOnlyList<LayoutText> Texts { get; init; } = [];

    /// <summary>What the colours mean; empty for one series.</summary>
    public IReadOnlyList<LegendEntry> Legend { get; init; } = [];

    /// <summary>What was left out of the drawing, and how to read it, in words, or empty.</summary>
    public string Remark { get; init; } = "";

    /// <summary>Lays a chart out in this width; its height follows.</summary>
    public static ChartLayout Of(Chart chart, Language language, double width)
    {
        var (legend, top) = ChartLegend.Of(chart, language, width);
        var drawn = Plot(chart, new PlotArea(width, top, language));
        var plot = drawn with { Legend = [.. legend, .. drawn.Legend] };
        var lines =
            plot.Remark.Length == 0 ? [] : GlyphWidth.Fit(plot.Remark, SmallSize, width, lines: 3);
        return plot with
        {
            Height = plot.Height + (lines.Count * SmallSize * 1.4),
            Texts =
            [
                .. plot.Texts,
                .. lines.Select(
                    (line, index) =>
                        new LayoutText(
                            line,
                            0,
                            plot.Height + ((index + 0.8) * SmallSize * 1.4),
                            SmallSize,
                            TextRole.Soft
                        )
                ),
            ],
        };
    }

    private static ChartLayout Plot(Chart chart, PlotArea area) =>
        !chart.Points.Any()
            ? Empty(area)
            : chart.Kind switch
            {
                ChartKind.Bars => BarLayout.Of(chart, area),
                ChartKind.Columns => ColumnLayout.Of(chart, area),
                ChartKind.Lines => LineLayout.Of(chart, area),
                ChartKind.StackedAreas => StackedAreaLayout.Of(chart, area),
                ChartKind.StackedBars => StackedBarLayout.Of(chart, area),
                ChartKind.Bullet => BulletLayout.Of(chart, area),
                ChartKind.Heat => HeatLayout.Of(chart, area),
                ChartKind.Slope => SlopeLayout.Of(chart, area),
                ChartKind.Multiples => MultiplesLayout.Of(chart, area),
                ChartKind.Scatter => ScatterLayout.Of(chart, area),
                _ => throw new InvalidOperationException($"{chart.Kind} has no layout."),
            };

    private static ChartLayout Empty(PlotArea area) =>
        new(area.Width, area.Top + 40)
        {
            Texts =
            [
                new(
                    DocumentWords.In(area.Language, "无数据"),
                    0,
                    area.Top + 24,
                    TextSize,
                    TextRole.Soft
                ),
            ],
        };
}

/// <summary>The room of a plot: its width, and where it begins under the legend.</summary>
internal sealed record PlotArea(double Width, double Top, Language Language);
