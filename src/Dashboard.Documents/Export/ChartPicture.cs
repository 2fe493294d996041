using System.Xml.Linq;
using Dashboard.Documents.Layout;
using Dashboard.Documents.Sources;

namespace Dashboard.Documents.Export;

/// <summary>
/// Draws a chart as SVG. <see cref="Svg"/> stands alone, with title, unit, period, legend, source and date in the
/// picture; <see cref="Inline"/> is the same drawing for a page, which gives it its colours and makes each point a link.
/// </summary>
public static class ChartPicture
{
    private const int Width = 800;
    private const int Margin = 24;
    private const int TitleUnits = 66;
    private const int FootUnits = 100;
    private const string Fonts =
        "'Noto Sans CJK SC','Microsoft YaHei','PingFang SC','SimHei',sans-serif";

    private static readonly XNamespace Namespace = "http://www.w3.org/2000/svg";

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
        var palette = theme == PictureTheme.Dark ? ChartPalette.Dark : ChartPalette.Light;
        var layout = ChartLayout.Of(chart, language, Width - (2 * Margin));
        var foot = Foot(chart, language, made);
        var title = GlyphWidth.Wrap(chart.Title, TitleUnits);
        var top = Margin + (title.Count * 28) + 28;
        var height = top + (int)layout.Height + 16 + (foot.Count * 18) + Margin;
        var svg = Root(Width, height, chart);
        svg.Add(new XAttribute("width", Width), new XAttribute("height", height));
        svg.Add(Page(palette));
        Write(title, Margin + 18, 28, 20, TextRole.Ink, bold: true);
        Write(
            [$"{chart.Period}　{DocumentWords.In(language, "单位：")}{chart.Unit}"],
            top - 12,
            0,
            14,
            TextRole.Soft
        );
        svg.Add(
            new XElement(
                Namespace + "g",
                new XAttribute("transform", $"translate({Margin} {top})"),
                new SvgChart(palette, language, _ => null).Elements(chart, layout)
            )
        );
        Write(foot, top + layout.Height + 28, 18, 12, TextRole.Soft);
        return new XDocument(svg).ToString(SaveOptions.DisableFormatting);

        void Write(
            IReadOnlyList<string> lines,
            double y,
            double step,
            double size,
            TextRole role,
            bool bold = false
        ) =>
            svg.Add(
                lines.Select(
                    (line, index) =>
                        SvgText.Of(
                            new LayoutText(line, Margin, y + (index * step), size, role),
                            palette,
                            bold
                        )
                )
            );
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
        var layout = ChartLayout.Of(chart, language, (int)width);
        var svg = Root((int)width, (int)Math.Ceiling(layout.Height), chart);
        svg.Add(
            new XAttribute("class", "plot"),
            new XAttribute("data-kind", EnumCode.Of(chart.Kind)),
            new SvgChart(ChartPalette.Light, language, link, target).Elements(chart, layout)
        );
        return svg.ToString(SaveOptions.DisableFormatting);
    }

    private static XElement Page(ChartPalette palette) =>
        new(
            Namespace + "rect",
            new XAttribute("width", "100%"),
            new XAttribute("height", "100%"),
            new XAttribute("class", "page"),
            new XAttribute("fill", "#" + palette.Page)
        );

    // What stands under the picture: what must be known of it, who says so, and when it was made.
    private static List<string> Foot(Chart chart, Language language, DateOnly made) =>
        [
            .. chart.Note.Length > 0
                ? GlyphWidth.Wrap(DocumentWords.In(language, "注：") + chart.Note, FootUnits)
                : [],
            .. GlyphWidth.Wrap(
                DocumentWords.In(language, "来源：")
                    + string.Join(DocumentWords.In(language, "；"), chart.Sources),
                FootUnits
            ),
            DocumentWords.In(language, "制图日期：") + SourceText.Day(made, language),
        ];

    private static XElement Root(int width, int height, Chart chart) =>
        new(
            Namespace + "svg",
            new XAttribute("viewBox", $"0 0 {width} {height}"),
            new XAttribute("font-family", Fonts),
            new XElement(Namespace + "title", PlainText.Of(chart.Title)),
            new XElement(Namespace + "desc", PlainText.Of(chart.Summary))
        );
}
