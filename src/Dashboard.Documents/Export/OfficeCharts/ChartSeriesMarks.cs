using Dashboard.Documents.Layout;
using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Dashboard.Documents.Export.OfficeCharts;

/// <summary>One series of a native chart: its bars or its line, its labels, and the cache of the cells it refers to.</summary>
internal static class ChartSeriesMarks
{
    public static C.BarChartSeries Bars(ChartGrid grid, ChartReferences references, int index)
    {
        var series = grid.Series[index];
        return new([
            .. Head(series, references, index),
            new C.ChartShapeProperties(Fill(index)),
            new C.InvertIfNegative { Val = false },
            .. series
                .Values.Select((value, position) => (value, position))
                .Where(pair => pair.value?.Marks.HasFlag(PointMarks.Doubtful) == true)
                .Select(pair => new C.DataPoint(
                    new C.Index { Val = (uint)pair.position },
                    new C.InvertIfNegative { Val = false },
                    new C.Bubble3D { Val = false },
                    new C.ChartShapeProperties(Fill(index, ChartPalette.DoubtfulOpacity))
                )),
            Labels(series),
            .. Data(grid, series, references, index),
        ]);
    }

    /// <summary>Bars that touch others, which leaves no room for labels.</summary>
    public static C.BarChartSeries Part(
        ChartGrid grid,
        ChartReferences references,
        int index,
        double opacity = 1
    ) =>
        new([
            .. Head(grid.Series[index], references, index),
            new C.ChartShapeProperties(Fill(opacity < 1 ? 0 : index, opacity)),
            new C.InvertIfNegative { Val = false },
            .. Data(grid, grid.Series[index], references, index),
        ]);

    public static C.LineChartSeries Line(ChartGrid grid, ChartReferences references, int index)
    {
        var series = grid.Series[index];
        return new([
            .. Head(series, references, index),
            new C.ChartShapeProperties(new A.Outline(Fill(index)) { Width = 25400 }),
            Dot(index),
            .. series
                .Values.Select((value, position) => (value, position))
                .Where(pair => pair.value?.IsBroken == true)
                .Select(pair => new C.DataPoint(
                    new C.Index { Val = (uint)pair.position },
                    Dot(index),
                    new C.Bubble3D { Val = false },
                    new C.ChartShapeProperties(new A.Outline(new A.NoFill()))
                )),
            .. Data(grid, series, references, index),
            new C.Smooth { Val = false },
        ]);
    }

    private static C.Marker Dot(int index) =>
        new(
            new C.Symbol { Val = C.MarkerStyleValues.Circle },
            new C.Size { Val = 6 },
            new C.ChartShapeProperties(Fill(index), new A.Outline(new A.NoFill()))
        );

    /// <summary>Which series it is, and its name.</summary>
    internal static OpenXmlElement[] Head(
        GridSeries series,
        ChartReferences references,
        int index
    ) =>
        [
            new C.Index { Val = (uint)index },
            new C.Order { Val = (uint)index },
            new C.SeriesText(
                new C.StringReference(
                    new C.Formula(references.Names[index]),
                    new C.StringCache(
                        new C.PointCount { Val = 1 },
                        new C.StringPoint(new C.NumericValue(PlainText.Of(series.Name)))
                        {
                            Index = 0,
                        }
                    )
                )
            ),
        ];

    /// <summary>The colour of a series.</summary>
    internal static A.SolidFill Fill(int series, double opacity = 1)
    {
        var colour = new A.RgbColorModelHex { Val = ChartPalette.Light.SeriesColour(series) };
        if (opacity < 1)
        {
            colour.Append(new A.Alpha { Val = (int)Math.Round(opacity * 100_000) });
        }

        return new A.SolidFill(colour);
    }

    private static C.DataLabels Labels(GridSeries series) =>
        new([
            .. series
                .Values.Select((value, position) => (value, position))
                .Where(pair => pair.value is not null)
                .Select(pair => new C.DataLabel([
                    new C.Index { Val = (uint)pair.position },
                    new C.NumberingFormat
                    {
                        FormatCode = pair.value!.LabelFormat,
                        SourceLinked = false,
                    },
                    .. Shown(),
                ])),
            .. Shown(),
        ]);

    private static OpenXmlElement[] Shown() =>
        [
            new C.DataLabelPosition { Val = C.DataLabelPositionValues.OutsideEnd },
            new C.ShowLegendKey { Val = false },
            new C.ShowValue { Val = true },
            new C.ShowCategoryName { Val = false },
            new C.ShowSeriesName { Val = false },
            new C.ShowPercent { Val = false },
            new C.ShowBubbleSize { Val = false },
        ];

    /// <summary>Its labels and values, with the cache of the cells they stand in.</summary>
    internal static OpenXmlElement[] Data(
        ChartGrid grid,
        GridSeries series,
        ChartReferences references,
        int index
    ) =>
        [
            new C.CategoryAxisData(
                new C.StringReference(
                    new C.Formula(references.Labels),
                    new C.StringCache([
                        new C.PointCount { Val = (uint)grid.Labels.Count },
                        .. grid.Labels.Select(
                            (label, position) =>
                                new C.StringPoint(new C.NumericValue(PlainText.Of(label)))
                                {
                                    Index = (uint)position,
                                }
                        ),
                    ])
                )
            ),
            new C.Values(
                new C.NumberReference(
                    new C.Formula(references.Values[index]),
                    new C.NumberingCache([
                        new C.FormatCode("General"),
                        new C.PointCount { Val = (uint)grid.Labels.Count },
                        .. series
                            .Values.Select((value, position) => (value, position))
                            .Where(pair => pair.value is not null)
                            .Select(pair => new C.NumericPoint(
                                new C.NumericValue(ValueFormat.Text(pair.value!.Value))
                            )
                            {
                                Index = (uint)pair.position,
                            }),
                    ])
                )
            ),
        ];
}
