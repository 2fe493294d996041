using Dashboard.Figures;
using DocumentFormat.OpenXml.Packaging;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using Xdr = DocumentFormat.OpenXml.Drawing.Spreadsheet;

namespace Dashboard.Briefings;

/// <summary>The native Excel chart beside a workbook's table. Its values are references, so editing a cell moves its bar.</summary>
internal static class WorkbookChart
{
    private const uint CategoryAxis = 1;
    private const uint ValueAxis = 2;

    public static void Add(
        WorksheetPart sheet,
        Chart chart,
        string sheetName,
        uint firstRow,
        IReadOnlyList<ChartRow> rows
    )
    {
        var drawing = sheet.AddNewPart<DrawingsPart>();
        var part = drawing.AddNewPart<ChartPart>();
        part.ChartSpace = new C.ChartSpace(
            new C.EditingLanguage { Val = "zh-CN" },
            Body(chart, sheetName, firstRow, rows)
        );
        drawing.WorksheetDrawing = new Xdr.WorksheetDrawing(
            Anchor(drawing.GetIdOfPart(part), (int)firstRow + rows.Count)
        );
        sheet.Worksheet.Append(
            new DocumentFormat.OpenXml.Spreadsheet.Drawing { Id = sheet.GetIdOfPart(drawing) }
        );
    }

    private static C.Chart Body(
        Chart chart,
        string sheetName,
        uint firstRow,
        IReadOnlyList<ChartRow> rows
    )
    {
        var last = firstRow + (uint)rows.Count - 1;
        var direction =
            chart.Form == ChartForm.OverTime
                ? C.BarDirectionValues.Column
                : C.BarDirectionValues.Bar;
        var series = new C.BarChartSeries(
            new C.Index { Val = 0 },
            new C.Order { Val = 0 },
            new C.SeriesText(new C.NumericValue(PlainText.Of(chart.Series[0].Name))),
            new C.InvertIfNegative { Val = false },
            new C.CategoryAxisData(
                new C.StringReference(
                    new C.Formula($"'{sheetName}'!$A${firstRow}:$A${last}"),
                    new C.StringCache([
                        new C.PointCount { Val = (uint)rows.Count },
                        .. rows.Select(
                            (row, index) =>
                                new C.StringPoint(new C.NumericValue(PlainText.Of(row.Item)))
                                {
                                    Index = (uint)index,
                                }
                        ),
                    ])
                )
            ),
            new C.Values(
                new C.NumberReference(
                    new C.Formula($"'{sheetName}'!$B${firstRow}:$B${last}"),
                    new C.NumberingCache([
                        new C.FormatCode("#,##0.####"),
                        new C.PointCount { Val = (uint)rows.Count },
                        .. rows.Select(
                            (row, index) =>
                                new C.NumericPoint(
                                    new C.NumericValue(FormattableString.Invariant($"{row.Value}"))
                                )
                                {
                                    Index = (uint)index,
                                }
                        ),
                    ])
                )
            )
        );
        var bars = new C.BarChart(
            new C.BarDirection { Val = direction },
            new C.BarGrouping { Val = C.BarGroupingValues.Clustered },
            new C.VaryColors { Val = false },
            series,
            new C.GapWidth { Val = 60 },
            new C.AxisId { Val = CategoryAxis },
            new C.AxisId { Val = ValueAxis }
        );
        var standing = chart.Form == ChartForm.OverTime;
        return new C.Chart(
            Title($"{chart.Title}（{chart.Period}，{chart.Unit}）"),
            new C.AutoTitleDeleted { Val = false },
            new C.PlotArea(
                new C.Layout(),
                bars,
                new C.CategoryAxis(
                    new C.AxisId { Val = CategoryAxis },
                    new C.Scaling(
                        new C.Orientation
                        {
                            Val = standing
                                ? C.OrientationValues.MinMax
                                : C.OrientationValues.MaxMin,
                        }
                    ),
                    new C.Delete { Val = false },
                    new C.AxisPosition
                    {
                        Val = standing ? C.AxisPositionValues.Bottom : C.AxisPositionValues.Left,
                    },
                    new C.TickLabelPosition { Val = C.TickLabelPositionValues.NextTo },
                    new C.CrossingAxis { Val = ValueAxis },
                    new C.Crosses { Val = C.CrossesValues.AutoZero }
                ),
                new C.ValueAxis(
                    new C.AxisId { Val = ValueAxis },
                    new C.Scaling(new C.Orientation { Val = C.OrientationValues.MinMax }),
                    new C.Delete { Val = false },
                    new C.AxisPosition
                    {
                        Val = standing ? C.AxisPositionValues.Left : C.AxisPositionValues.Bottom,
                    },
                    new C.MajorGridlines(),
                    new C.NumberingFormat { FormatCode = "#,##0", SourceLinked = false },
                    new C.TickLabelPosition { Val = C.TickLabelPositionValues.NextTo },
                    new C.CrossingAxis { Val = CategoryAxis },
                    new C.Crosses { Val = C.CrossesValues.AutoZero }
                )
            ),
            new C.PlotVisibleOnly { Val = true }
        );
    }

    private static C.Title Title(string text) =>
        new(
            new C.ChartText(
                new C.RichText(
                    new A.BodyProperties(),
                    new A.Paragraph(
                        new A.ParagraphProperties(
                            new A.DefaultRunProperties { FontSize = 1400, Bold = true }
                        ),
                        new A.Run(
                            new A.RunProperties
                            {
                                Language = "zh-CN",
                                FontSize = 1400,
                                Bold = true,
                            },
                            new A.Text(PlainText.Of(text))
                        )
                    )
                )
            ),
            new C.Overlay { Val = false }
        );

    private static Xdr.TwoCellAnchor Anchor(string chartId, int row) =>
        new(
            new Xdr.FromMarker(
                new Xdr.ColumnId("0"),
                new Xdr.ColumnOffset("0"),
                new Xdr.RowId($"{row + 1}"),
                new Xdr.RowOffset("0")
            ),
            new Xdr.ToMarker(
                new Xdr.ColumnId("7"),
                new Xdr.ColumnOffset("0"),
                new Xdr.RowId($"{row + 22}"),
                new Xdr.RowOffset("0")
            ),
            new Xdr.GraphicFrame(
                new Xdr.NonVisualGraphicFrameProperties(
                    new Xdr.NonVisualDrawingProperties { Id = 2, Name = "Chart" },
                    new Xdr.NonVisualGraphicFrameDrawingProperties()
                ),
                new Xdr.Transform(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = 0, Cy = 0 }),
                new A.Graphic(
                    new A.GraphicData(new C.ChartReference { Id = chartId })
                    {
                        Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart",
                    }
                )
            )
            {
                Macro = "",
            },
            new Xdr.ClientData()
        );
}
