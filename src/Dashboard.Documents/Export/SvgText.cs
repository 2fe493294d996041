using System.Globalization;
using System.Xml.Linq;
using Dashboard.Documents.Layout;

namespace Dashboard.Documents.Export;

/// <summary>Writes text and numbers as SVG has them.</summary>
internal static class SvgText
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static XElement Of(LayoutText text, ChartPalette palette, bool bold = false) =>
        new(
            Svg + "text",
            new XAttribute("x", Number(text.X)),
            new XAttribute("y", Number(text.Y)),
            new XAttribute("font-size", Number(text.Size)),
            new XAttribute("class", text.Role == TextRole.Ink ? "ink" : "soft"),
            new XAttribute("fill", "#" + (text.Role == TextRole.Ink ? palette.Ink : palette.Soft)),
            text.Anchor == TextAnchor.Start
                ? null
                : new XAttribute("text-anchor", text.Anchor == TextAnchor.End ? "end" : "middle"),
            bold ? new XAttribute("font-weight", 700) : null,
            PlainText.Of(text.Text)
        );

    public static double Rounded(double value) => Math.Round(value, 1);

    public static string Number(double value) =>
        Rounded(value).ToString(CultureInfo.InvariantCulture);
}
