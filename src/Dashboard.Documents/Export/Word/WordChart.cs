using Dashboard.Documents.Export.OfficeCharts;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Dashboard.Documents.Export.Word;

/// <summary>Native charts of a Word document, each with its workbook inside.</summary>
internal sealed class WordChart(MainDocumentPart main, Catalogue catalogue, Language language)
{
    private const double PointsToMillimetre = 72 / 25.4;
    private const double TitleHeight = 36;
    private const long Millimetre = 36_000;
    private const int TypeWidthMillimetres = 156;
    private const int TallestMillimetres = 190;
    private uint _last;

    /// <summary>A run that holds the chart.</summary>
    /// <param name="chart">What it says; it has at least one point.</param>
    /// <param name="isSmall">Whether it shares its line with another chart.</param>
    public Run Add(Chart chart, bool isSmall = false)
    {
        var part = main.AddNewPart<ChartPart>();
        var points = Height(chart, isSmall) * PointsToMillimetre;
        var look = chart.IsOverTime
            ? Look(isSmall)
            : Look(isSmall).For(chart.Points.Count(), points - TitleHeight);
        EmbeddedWorkbook.Fill(part, chart, catalogue, language, look);
        var width = (isSmall ? (TypeWidthMillimetres / 2) - 2 : TypeWidthMillimetres) * Millimetre;
        var height = Height(chart, isSmall) * Millimetre;
        _last++;
        return new Run(
            new Drawing(
                new Wp.Inline(
                    new Wp.Extent { Cx = width, Cy = height },
                    new Wp.EffectExtent
                    {
                        LeftEdge = 0,
                        TopEdge = 0,
                        RightEdge = 0,
                        BottomEdge = 0,
                    },
                    new Wp.DocProperties
                    {
                        Id = _last,
                        Name = FormattableString.Invariant($"Chart {_last}"),
                        Description = PlainText.Of(chart.Summary),
                    },
                    new Wp.NonVisualGraphicFrameDrawingProperties(),
                    new A.Graphic(
                        new A.GraphicData(new C.ChartReference { Id = main.GetIdOfPart(part) })
                        {
                            Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart",
                        }
                    )
                )
                {
                    DistanceFromTop = 0,
                    DistanceFromBottom = 0,
                    DistanceFromLeft = 0,
                    DistanceFromRight = 0,
                }
            )
        );
    }

    private static ChartLook Look(bool isSmall) =>
        isSmall
            ? new(900, 800, WordFonts.Heading, WordFonts.Latin)
            : new(1200, 1000, WordFonts.Heading, WordFonts.Latin);

    // Lying bars need a line each; what stands needs the same room for few and for many.
    private static long Height(Chart chart, bool isSmall) =>
        (chart.IsOverTime, isSmall) switch
        {
            (true, false) => 68,
            (_, true) => 44,
            _ => Math.Clamp(20 + (chart.Points.Count() * 8), 46, TallestMillimetres),
        };
}
