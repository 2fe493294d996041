using System.Xml.Linq;
using Dashboard.Documents.Layout;

namespace Dashboard.Documents.Export;

/// <summary>The course of a value as a picture of the size of a word, for cards and tables.</summary>
public static class Sparkline
{
    private const int Width = 96;
    private const int Height = 24;

    private static readonly XNamespace Namespace = "http://www.w3.org/2000/svg";

    /// <summary>The picture for a page, or null where fewer than three values can be compared.</summary>
    /// <param name="points">Values of one series over periods of one kind.</param>
    /// <param name="language">The language of its description.</param>
    public static string? Svg(IReadOnlyList<ChartPoint> points, Language language)
    {
        var ordered = points.OrderBy(point => point.Basis.Period.Last).ToList();
        var chart = new Chart("", ChartForm.OverTime, "", "", [new("", ordered)], "", []);
        if (SparklineLayout.Of(chart, language, Width, Height) is not { } layout)
        {
            return null;
        }

        var (first, last) = (ordered[0], ordered[^1]);
        var words = DocumentWords.Format(
            language,
            "{0}{1}，{2}{3}",
            first.Label,
            first.Text,
            last.Label,
            last.Text
        );
        return new XElement(
            Namespace + "svg",
            new XAttribute("viewBox", $"0 0 {Width} {Height}"),
            new XAttribute("width", Width),
            new XAttribute("height", Height),
            new XAttribute("class", "sparkline"),
            new XAttribute("role", "img"),
            new XAttribute("aria-label", PlainText.Of(words)),
            new SvgChart(ChartPalette.Light, language, _ => null).Elements(chart, layout)
        ).ToString(SaveOptions.DisableFormatting);
    }
}
