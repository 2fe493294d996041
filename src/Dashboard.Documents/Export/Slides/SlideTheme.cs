using Dashboard.Documents.Layout;
using DocumentFormat.OpenXml.Packaging;
using A = DocumentFormat.OpenXml.Drawing;

namespace Dashboard.Documents.Export.Slides;

/// <summary>Colours and fonts of the slides: one accent, dark ink on white, 微软雅黑.</summary>
internal static class SlideTheme
{
    public const string Font = "微软雅黑";
    public const string Latin = "Arial";

    public static void AddTo(OpenXmlPart part, string id) =>
        part.AddNewPart<ThemePart>(id).Theme = new A.Theme(
            new A.ThemeElements(
                new A.ColorScheme(
                    new A.Dark1Color(Hex(ChartPalette.Light.Ink)),
                    new A.Light1Color(Hex("FFFFFF")),
                    new A.Dark2Color(Hex(ChartPalette.Light.Soft)),
                    new A.Light2Color(Hex("F4F6F9")),
                    new A.Accent1Color(Hex(ChartPalette.Light.Series[0])),
                    new A.Accent2Color(Hex("5B8DC6")),
                    new A.Accent3Color(Hex("8FB3DA")),
                    new A.Accent4Color(Hex("C0392B")),
                    new A.Accent5Color(Hex("7A8794")),
                    new A.Accent6Color(Hex("B8C2CC")),
                    new A.Hyperlink(Hex(ChartPalette.Light.Series[0])),
                    new A.FollowedHyperlinkColor(Hex(ChartPalette.Light.Soft))
                )
                {
                    Name = "Dashboard",
                },
                new A.FontScheme(new A.MajorFont(Fonts()), new A.MinorFont(Fonts()))
                {
                    Name = "Dashboard",
                },
                Formats()
            )
        )
        {
            Name = "Dashboard",
        };

    private static A.RgbColorModelHex Hex(string colour) => new() { Val = colour };

    private static DocumentFormat.OpenXml.OpenXmlElement[] Fonts() =>
        [
            new A.LatinFont { Typeface = Latin },
            new A.EastAsianFont { Typeface = Font },
            new A.ComplexScriptFont { Typeface = Latin },
        ];

    // Each list needs three entries (subtle, moderate, intense); ours are all plain.
    private static A.FormatScheme Formats() =>
        new(
            new A.FillStyleList(Fill(), Fill(), Fill()),
            new A.LineStyleList(Line(), Line(), Line()),
            new A.EffectStyleList(Effect(), Effect(), Effect()),
            new A.BackgroundFillStyleList(Fill(), Fill(), Fill())
        )
        {
            Name = "Dashboard",
        };

    private static A.SolidFill Fill() =>
        new(new A.SchemeColor { Val = A.SchemeColorValues.PhColor });

    private static A.Outline Line() => new(Fill()) { Width = 9525 };

    private static A.EffectStyle Effect() => new(new A.EffectList());
}
