using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Dashboard.Documents.Export.OfficeCharts;

/// <summary>Two indicators against each other as a native chart: each district is a series of one point, which carries its name.</summary>
internal static class ScatterMarks
{
    public static C.ScatterChart Plot(ChartGrid grid, ChartReferences references) =>
        new([
            new C.ScatterStyle { Val = C.ScatterStyleValues.LineMarker },
            new C.VaryColors { Val = false },
            .. Enumerable
                .Range(0, grid.Labels.Count)
                .Where(line => grid.Series.All(series => series.Values[line] is not null))
                .Select(line => Point(grid, references, line)),
            new C.AxisId { Val = ChartAxes.Labels },
            new C.AxisId { Val = ChartAxes.Values },
        ]);

    /// <summary>The axis of the first series, below; the other is that of any chart.</summary>
    public static C.ValueAxis Across() =>
        new(
            new C.AxisId { Val = ChartAxes.Labels },
            new C.Scaling(new C.Orientation { Val = C.OrientationValues.MinMax }),
            new C.Delete { Val = false },
            new C.AxisPosition { Val = C.AxisPositionValues.Bottom },
            new C.NumberingFormat { FormatCode = "General", SourceLinked = false },
            new C.MajorTickMark { Val = C.TickMarkValues.None },
            new C.MinorTickMark { Val = C.TickMarkValues.None },
            new C.TickLabelPosition { Val = C.TickLabelPositionValues.Low },
            new C.CrossingAxis { Val = ChartAxes.Values },
            new C.Crosses { Val = C.CrossesValues.AutoZero },
            new C.CrossBetween { Val = C.CrossBetweenValues.MidpointCategory }
        );

    private static C.ScatterChartSeries Point(
        ChartGrid grid,
        ChartReferences references,
        int line
    ) =>
        new([
            new C.Index { Val = (uint)line },
            new C.Order { Val = (uint)line },
            new C.SeriesText(
                new C.StringReference(
                    new C.Formula(ChartReferences.Cell(references.Labels, line)),
                    new C.StringCache(
                        new C.PointCount { Val = 1 },
                        new C.StringPoint(new C.NumericValue(PlainText.Of(grid.Labels[line])))
                        {
                            Index = 0,
                        }
                    )
                )
            ),
            new C.ChartShapeProperties(new A.Outline(new A.NoFill())),
            new C.Marker(
                new C.Symbol { Val = C.MarkerStyleValues.Circle },
                new C.Size { Val = 8 },
                new C.ChartShapeProperties(ChartSeriesMarks.Fill(0), new A.Outline(new A.NoFill()))
            ),
            new C.DataLabels(
                new C.DataLabelPosition { Val = C.DataLabelPositionValues.Right },
                new C.ShowLegendKey { Val = false },
                new C.ShowValue { Val = false },
                new C.ShowCategoryName { Val = false },
                new C.ShowSeriesName { Val = true },
                new C.ShowPercent { Val = false },
                new C.ShowBubbleSize { Val = false }
            ),
            new C.XValues(Number(grid, references, 0, line)),
            new C.YValues(Number(grid, references, 1, line)),
            new C.Smooth { Val = false },
        ]);

    private static C.NumberReference Number(
        ChartGrid grid,
        ChartReferences references,
        int series,
        int line
    ) =>
        new(
            new C.Formula(ChartReferences.Cell(references.Values[series], line)),
            new C.NumberingCache(
                new C.FormatCode("General"),
                new C.PointCount { Val = 1 },
                new C.NumericPoint(
                    new C.NumericValue(ValueFormat.Text(grid.Series[series].Values[line]!.Value))
                )
                {
                    Index = 0,
                }
            )
        );
}
