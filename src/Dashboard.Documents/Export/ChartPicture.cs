using System.Globalization;
using System.Xml.Linq;

namespace Dashboard.Documents.Export;

/// <summary>
/// Draws a chart as SVG. <see cref="Svg"/> stands alone, with title, unit, period, legend, source and date in the
/// picture; <see cref="Inline"/> is the same drawing for a page, which gives it its colours and makes each point a link.
/// </summary>
public static class ChartPicture
{
    private const int Width = 800;
    private const int Margin = 24;
    private const string Fonts =
        "'Noto Sans CJK SC','Microsoft YaHei','PingFang SC','SimHei',sans-serif";

    private static readonly XNamespace Svg1 = "http://www.w3.org/2000/svg";

    /// <summary>The complete picture, ready to be put into a document.</summary>
    /// <param name="chart">What it says.</param>
    /// <param name="language">The language of the words that are not the chart's own.</param>
    /// <param name="made">The day printed as the day it was made.</param>
    /// <param name="theme">On what it is to stand.</param>
    public static string Svg(
        Chart chart,
        Language language,
        DateOnly made,
        PictureTheme theme = PictureTheme.Light
    )
    {
        var drawing = new ChartDrawing(chart, language, Width - (2 * Margin), _ => null);
        var plot = drawing.Plot();
        var chinese = language == Language.Chinese;
        List<string> foot =
        [
            .. chart.Note.Length > 0
                ? SvgText.Wrap((chinese ? "注：" : "Note: ") + chart.Note, 100)
                : [],
            .. SvgText.Wrap(
                (chinese ? "来源：" : "Source: ")
                    + string.Join(chinese ? "；" : "; ", chart.Sources),
                100
            ),
            (chinese ? "制图日期：" : "Made on ") + Day(made, chinese),
        ];
        var title = SvgText.Wrap(chart.Title, 66);
        var top = Margin + (title.Count * 28) + 28;
        var legend = Legend(chart);
        var height =
            top + (legend.Count > 0 ? 28 : 0) + plot.Height + 16 + (foot.Count * 18) + Margin;
        var svg = Root(Width, height, chart);
        svg.Add(new XAttribute("width", Width), new XAttribute("height", height));
        svg.Add(
            new XElement(
                Svg1 + "rect",
                new XAttribute("width", "100%"),
                new XAttribute("height", "100%"),
                new XAttribute("class", "page"),
                new XAttribute("fill", "#ffffff")
            )
        );
        for (var line = 0; line < title.Count; line++)
        {
            svg.Add(
                SvgText.Of(title[line], Margin, Margin + 18 + (line * 28), 20, "ink", bold: true)
            );
        }

        svg.Add(
            SvgText.Of(
                $"{chart.Period}　{(chinese ? "单位：" : "Unit: ")}{chart.Unit}",
                Margin,
                top - 12,
                14,
                "soft"
            )
        );
        if (legend.Count > 0)
        {
            svg.Add(Shifted(Margin, top + 4, legend));
            top += 28;
        }

        svg.Add(Shifted(Margin, top, plot.Elements));
        for (var line = 0; line < foot.Count; line++)
        {
            svg.Add(
                SvgText.Of(foot[line], Margin, top + plot.Height + 28 + (line * 18), 12, "soft")
            );
        }

        if (theme == PictureTheme.Dark)
        {
            DarkPaint.On(svg);
        }

        return new XDocument(svg).ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>The drawing alone, for a page that shows title, period and sources itself.</summary>
    /// <param name="chart">What it says.</param>
    /// <param name="language">The language of the words that are not the chart's own.</param>
    /// <param name="link">The address that opens a figure's source.</param>
    /// <param name="width">For which screen it is drawn.</param>
    /// <param name="target">Where the links open; null for the same place.</param>
    public static string Inline(
        Chart chart,
        Language language,
        Func<Figure, string> link,
        PictureWidth width = PictureWidth.Screen,
        string? target = null
    )
    {
        var drawing = new ChartDrawing(chart, language, (int)width, link);
        var plot = drawing.Plot();
        var svg = Root((int)width, plot.Height, chart);
        svg.Add(plot.Elements);
        foreach (var point in target is null ? [] : svg.Descendants(Svg1 + "a"))
        {
            point.SetAttributeValue("target", target);
            point.SetAttributeValue("rel", "noopener");
        }

        return svg.ToString(SaveOptions.DisableFormatting);
    }

    private static XElement Root(int width, int height, Chart chart) =>
        new(
            Svg1 + "svg",
            new XAttribute("viewBox", $"0 0 {width} {height}"),
            new XAttribute("font-family", Fonts),
            new XElement(Svg1 + "title", PlainText.Of(chart.Title)),
            new XElement(Svg1 + "desc", PlainText.Of(chart.Summary))
        );

    private static List<XElement> Legend(Chart chart)
    {
        var entries = new List<XElement>();
        if (chart.Series.Count < 2)
        {
            return entries;
        }

        var left = 0.0;
        for (var index = 0; index < chart.Series.Count; index++)
        {
            entries.Add(ChartDrawing.Swatch(left, index));
            entries.Add(SvgText.Of(chart.Series[index].Name, left + 18, 12, 13, "ink"));
            left += 36 + SvgText.WidthOf(chart.Series[index].Name, 13);
        }

        return entries;
    }

    private static XElement Shifted(int x, int y, IEnumerable<XElement> elements) =>
        new(Svg1 + "g", new XAttribute("transform", $"translate({x} {y})"), elements);

    private static string Day(DateOnly day, bool chinese) =>
        chinese
            ? $"{day.Year}年{day.Month}月{day.Day}日"
            : day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
}
