using Dashboard.Documents.Export.OfficeCharts;
using DocumentFormat.OpenXml.Packaging;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using Xdr = DocumentFormat.OpenXml.Drawing.Spreadsheet;

namespace Dashboard.Documents.Export;

/// <summary>The native Excel chart below a workbook's table. Its values are references, so editing a cell moves its bar.</summary>
internal static class WorkbookChart
{
    private const int Rows = 21;
    private static readonly ChartLook Look = new(1400, 1000, "微软雅黑", "Arial");

    /// <summary>Puts the chart under the row <paramref name="lastRow"/>.</summary>
    public static void Add(
        WorksheetPart sheet,
        Chart chart,
        ChartGrid grid,
        ChartReferences references,
        int lastRow
    )
    {
        var drawing = sheet.AddNewPart<DrawingsPart>();
        var part = drawing.AddNewPart<ChartPart>();
        part.ChartSpace = OfficeChart.Space(chart, grid, references, Look);
        drawing.WorksheetDrawing = new Xdr.WorksheetDrawing(
            Anchor(drawing.GetIdOfPart(part), chart, lastRow + 1)
        );
        sheet.Worksheet.Append(
            new DocumentFormat.OpenXml.Spreadsheet.Drawing { Id = sheet.GetIdOfPart(drawing) }
        );
    }

    private static Xdr.TwoCellAnchor Anchor(string chartId, Chart chart, int row) =>
        new(
            new Xdr.FromMarker(
                new Xdr.ColumnId("0"),
                new Xdr.ColumnOffset("0"),
                new Xdr.RowId($"{row}"),
                new Xdr.RowOffset("0")
            ),
            new Xdr.ToMarker(
                new Xdr.ColumnId("7"),
                new Xdr.ColumnOffset("0"),
                new Xdr.RowId($"{row + Rows}"),
                new Xdr.RowOffset("0")
            ),
            new Xdr.GraphicFrame(
                new Xdr.NonVisualGraphicFrameProperties(
                    new Xdr.NonVisualDrawingProperties
                    {
                        Id = 2,
                        Name = "Chart",
                        Description = PlainText.Of(chart.Summary),
                    },
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
