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
                        new A.SolidFill(new A.RgbColorModelHex { Val = ChartColours.Ink }),
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

/// <summary>The colours of charts, in pictures and in documents alike: one accent, shades of it for further series.</summary>
internal static class ChartColours
{
    public const string Accent = "1f5fa8";
    public const string Ink = "1C2430";
    public const string Soft = "56616F";
    public const string Grid = "E4E8ED";

    private static readonly double[] Shades = [1, 0.6, 0.35, 0.2];

    /// <summary>How opaque a mark is: later series are lighter, doubtful values lighter still.</summary>
    public static double Opacity(int series, bool isDoubtful) =>
        Shades[series % Shades.Length] * (isDoubtful ? 0.45 : 1);
}
