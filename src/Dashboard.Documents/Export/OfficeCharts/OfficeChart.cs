using Dashboard.Documents.Layout;
using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Dashboard.Documents.Export.OfficeCharts;

/// <summary>How large the words of a chart are, in hundredths of a point, and in which fonts.</summary>
internal sealed record ChartLook(int TitleSize, int TextSize, string Font, string Latin)
{
    private const int Smallest = 700;

    /// <summary>The same with words that leave each of <paramref name="lines"/> its room in a height of so many points.</summary>
    public ChartLook For(int lines, double height) =>
        this with
        {
            TextSize = (int)Math.Clamp(height / Math.Max(1, lines) * 60, Smallest, TextSize),
        };
}

/// <summary>The native chart that Excel, Word and PowerPoint share: same marks and colours as <see cref="ChartPicture"/>.</summary>
internal static class OfficeChart
{
    private const int LongestTitle = 80;

    /// <summary>The chart over the cells of <paramref name="references"/>, with their values in its cache.</summary>
    public static C.ChartSpace Space(
        Chart chart,
        ChartGrid grid,
        ChartReferences references,
        ChartLook look
    )
    {
        var body = new C.Chart(
            Title(chart, grid, look),
            new C.AutoTitleDeleted { Val = false },
            new C.PlotArea([new C.Layout(), Plot(chart, grid, references), .. Axes(chart, grid)])
        );
        if (grid.Series.Count > 1 && chart.Kind != ChartKind.Scatter)
        {
            body.Append(
                new C.Legend(
                    new C.LegendPosition { Val = C.LegendPositionValues.Bottom },
                    new C.Overlay { Val = false }
                )
            );
        }

        body.Append(
            new C.PlotVisibleOnly { Val = true },
            new C.DisplayBlanksAs { Val = C.DisplayBlanksAsValues.Gap }
        );
        return new C.ChartSpace(
            new C.EditingLanguage { Val = "zh-CN" },
            new C.RoundedCorners { Val = false },
            body,
            new C.ShapeProperties(new A.NoFill(), new A.Outline(new A.NoFill())),
            ChartWords.Of(look)
        );
    }

    // Office has neither heat tables nor slopes nor small multiples that can be edited: the nearest that says the same is drawn.
    private static ChartKind Native(Chart chart) =>
        chart.Kind switch
        {
            ChartKind.Heat when !chart.IsOverTime => ChartKind.Bars,
            ChartKind.Heat or ChartKind.Slope or ChartKind.Multiples => ChartKind.Lines,
            var kind => kind,
        };

    private static bool Stands(ChartKind kind) =>
        kind is ChartKind.Columns or ChartKind.Lines or ChartKind.StackedAreas or ChartKind.Scatter;

    private static C.Title Title(Chart chart, ChartGrid grid, ChartLook look)
    {
        var title = GlyphWidth.Cut(chart.Title, LongestTitle);
        var period = GlyphWidth.Cut(chart.Period, LongestTitle);
        var text = DocumentWords.Format(grid.Language, "{0}（{1}，{2}）", title, period, grid.Unit);
        return new(
            new C.ChartText(
                new C.RichText(
                    new A.BodyProperties(),
                    new A.Paragraph(
                        new A.ParagraphProperties(
                            new A.DefaultRunProperties { FontSize = look.TitleSize, Bold = true }
                        ),
                        new A.Run(
                            new A.RunProperties
                            {
                                Language = DocumentWords.In(grid.Language, "zh-CN"),
                                FontSize = look.TitleSize,
                                Bold = true,
                            },
                            new A.Text(PlainText.Of(text))
                        )
                    )
                )
            ),
            new C.Overlay { Val = false }
        );
    }

    private static OpenXmlElement Plot(Chart chart, ChartGrid grid, ChartReferences references)
    {
        var series = Enumerable.Range(0, grid.Series.Count);
        var kind = Native(chart);
        return kind switch
        {
            ChartKind.Bars or ChartKind.Columns => Bars(
                kind,
                C.BarGroupingValues.Clustered,
                series.Select(index => ChartSeriesMarks.Bars(grid, references, index))
            ),
            ChartKind.StackedBars => Bars(
                kind,
                C.BarGroupingValues.Stacked,
                series.Select(index => ChartSeriesMarks.Part(grid, references, index))
            ),
            // What is done lies over what all is. The stroke of what is expected has no native form.
            ChartKind.Bullet => Bars(
                kind,
                C.BarGroupingValues.Clustered,
                [
                    ChartSeriesMarks.Part(grid, references, 1, ChartPalette.PaleOpacity),
                    ChartSeriesMarks.Bars(grid, references, 0),
                ]
            ),
            ChartKind.Lines => new C.LineChart([
                new C.Grouping { Val = C.GroupingValues.Standard },
                new C.VaryColors { Val = false },
                .. series.Select(index => ChartSeriesMarks.Line(grid, references, index)),
                new C.ShowMarker { Val = true },
                .. AxisIds(),
            ]),
            ChartKind.StackedAreas => new C.AreaChart([
                new C.Grouping { Val = C.GroupingValues.Stacked },
                new C.VaryColors { Val = false },
                .. series.Select(index => new C.AreaChartSeries([
                    .. ChartSeriesMarks.Head(grid.Series[index], references, index),
                    new C.ChartShapeProperties(ChartSeriesMarks.Fill(index)),
                    .. ChartSeriesMarks.Data(grid, grid.Series[index], references, index),
                ])),
                .. AxisIds(),
            ]),
            ChartKind.Scatter => ScatterMarks.Plot(grid, references),
            _ => throw new InvalidOperationException($"{chart.Kind} has no native chart."),
        };
    }

    private static C.BarChart Bars(
        ChartKind kind,
        C.BarGroupingValues grouping,
        IEnumerable<C.BarChartSeries> series
    )
    {
        var chart = new C.BarChart([
            new C.BarDirection
            {
                Val = Stands(kind) ? C.BarDirectionValues.Column : C.BarDirectionValues.Bar,
            },
            new C.BarGrouping { Val = grouping },
            new C.VaryColors { Val = false },
            .. series,
            new C.GapWidth { Val = 60 },
        ]);
        if (kind is ChartKind.StackedBars or ChartKind.Bullet)
        {
            chart.Append(new C.Overlap { Val = 100 });
        }

        chart.Append(AxisIds());
        return chart;
    }

    private static OpenXmlElement[] AxisIds() =>
        [new C.AxisId { Val = ChartAxes.Labels }, new C.AxisId { Val = ChartAxes.Values }];

    private static OpenXmlElement[] Axes(Chart chart, ChartGrid grid) =>
        [
            chart.Kind == ChartKind.Scatter
                ? ScatterMarks.Across()
                : ChartAxes.OfLabels(Stands(Native(chart))),
            ChartAxes.OfValues(
                Stands(Native(chart)),
                grid,
                fromZero: Native(chart) is not (ChartKind.Lines or ChartKind.Scatter),
                isShown: Native(chart) is not (ChartKind.Bars or ChartKind.Bullet)
            ),
        ];
}
