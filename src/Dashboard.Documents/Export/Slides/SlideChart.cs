using Dashboard.Documents.Export.OfficeCharts;
using DocumentFormat.OpenXml.Packaging;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using P = DocumentFormat.OpenXml.Presentation;

namespace Dashboard.Documents.Export.Slides;

/// <summary>A native chart on a slide, with its workbook inside.</summary>
internal static class SlideChart
{
    private const double TitleHeight = 48;
    private static readonly ChartLook Look = new(1600, 1200, SlideTheme.Font, SlideTheme.Latin);

    public static P.GraphicFrame AddTo(
        SlidePart slide,
        Chart chart,
        SlideArea area,
        Catalogue catalogue,
        Language language
    )
    {
        var part = slide.AddNewPart<ChartPart>();
        var look = chart.IsOverTime
            ? Look
            : Look.For(chart.Points.Count(), area.HeightInPoints - TitleHeight);
        EmbeddedWorkbook.Fill(part, chart, catalogue, language, look);
        return SlideFrame.Of(
            "Chart",
            chart.Summary,
            area,
            new A.GraphicData(new C.ChartReference { Id = slide.GetIdOfPart(part) })
            {
                Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart",
            }
        );
    }
}

/// <summary>The frame of a chart or a table.</summary>
internal static class SlideFrame
{
    public static P.GraphicFrame Of(
        string name,
        string description,
        SlideArea area,
        A.GraphicData data
    ) =>
        new(
            new P.NonVisualGraphicFrameProperties(
                new P.NonVisualDrawingProperties
                {
                    Id = 0,
                    Name = name,
                    Description = PlainText.Of(description),
                },
                new P.NonVisualGraphicFrameDrawingProperties(),
                new P.ApplicationNonVisualDrawingProperties()
            ),
            new P.Transform(
                new A.Offset { X = area.X, Y = area.Y },
                new A.Extents { Cx = area.Width, Cy = area.Height }
            ),
            new A.Graphic(data)
        );
}
