using Dashboard.Documents.Layout;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Dashboard.Documents.Export.OfficeCharts;

/// <summary>The font, size and ink of all words in a chart.</summary>
internal static class ChartWords
{
    public static C.TextProperties Of(ChartLook look) =>
        new(
            new A.BodyProperties(),
            new A.Paragraph(
                new A.ParagraphProperties(
                    new A.DefaultRunProperties(
                        new A.SolidFill(new A.RgbColorModelHex { Val = ChartPalette.Light.Ink }),
                        new A.LatinFont { Typeface = look.Latin },
                        new A.EastAsianFont { Typeface = look.Font }
                    )
                    {
                        FontSize = look.TextSize,
                    }
                ),
                new A.EndParagraphRunProperties { Language = "zh-CN" }
            )
        );
}
