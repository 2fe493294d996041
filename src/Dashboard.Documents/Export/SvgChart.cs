using System.Xml.Linq;
using Dashboard.Documents.Layout;

namespace Dashboard.Documents.Export;

/// <summary>
/// Writes a <see cref="ChartLayout"/> as SVG. Every mark says in attributes what it is (series, label, value, figure), so
/// that a page's script can show and hide without knowing charts.
/// </summary>
internal sealed class SvgChart(
    ChartPalette palette,
    Language language,
    Func<Figure, string?> link,
    string? target = null
)
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>The elements of the whole layout, in the order in which they cover each other.</summary>
    public IEnumerable<XElement> Elements(Chart chart, ChartLayout layout) =>
        [
            .. layout.Rules.Where(rule => rule.Role != RuleRole.Expected).Select(Line),
            .. layout.Curves.Select(Curve),
            .. layout.Marks.Select(mark => Marked(chart, mark)),
            .. layout.Rules.Where(rule => rule.Role == RuleRole.Expected).Select(Line),
            .. layout.Texts.Select(text => SvgText.Of(text, palette)),
            .. layout.Legend.Select(Entry),
        ];

    private XElement Marked(Chart chart, Mark mark)
    {
        var (point, frame) = (mark.Point, mark.Shape.Frame);
        var value = ValueText.Full(point, language);
        var name = PlainText.Of(
            chart.Series.Count > 1
                ? $"{chart.Series[mark.Series].Name} {point.Label} {value}"
                : $"{point.Label} {value}"
        );
        var group = link(point.Figure) is { } href
            ? new XElement(
                Svg + "a",
                new XAttribute("href", href),
                target is null ? null : new XAttribute("target", target),
                target is null ? null : new XAttribute("rel", "noopener"),
                new XAttribute("aria-label", name)
            )
            : new XElement(Svg + "g");
        group.Add(
            Series(mark.Series),
            new XAttribute("data-name", PlainText.Of(chart.Series[mark.Series].Name)),
            new XAttribute("data-label", PlainText.Of(point.Label)),
            new XAttribute("data-text", PlainText.Of(value)),
            new XAttribute("data-figure", PlainText.Of(point.Figure.Code)),
            new XAttribute("data-x", SvgText.Number((frame.Left + frame.Right) / 2)),
            new XAttribute("data-y", SvgText.Number(frame.Top)),
            new XElement(Svg + "title", name),
            Drawn(mark)
        );
        foreach (var text in mark.Texts)
        {
            group.Add(SvgText.Of(text, palette));
        }

        return group;
    }

    // A page paints by the second: its colours follow its theme, and a seventh series begins again.
    private object[] Series(int series) =>
        [
            new XAttribute("data-series", series),
            new XAttribute("data-colour", series % palette.Series.Count),
        ];

    private XElement Drawn(Mark mark) =>
        mark.Shape switch
        {
            Bar bar => Filled(Box(bar.Frame, 2), mark.Series, mark.IsDoubtful, bar.Fill),
            Dot dot => Filled(
                new XElement(
                    Svg + "circle",
                    new XAttribute("class", "bar"),
                    new XAttribute("cx", SvgText.Number(dot.X)),
                    new XAttribute("cy", SvgText.Number(dot.Y)),
                    new XAttribute("r", SvgText.Number(dot.Radius))
                ),
                mark.Series,
                mark.IsDoubtful,
                dot.Fill
            ),
            _ => throw new InvalidOperationException($"{mark.Shape} cannot be drawn."),
        };

    private static XElement Box(Frame frame, double round) =>
        new(
            Svg + "rect",
            new XAttribute("class", "bar"),
            new XAttribute("x", SvgText.Number(frame.Left)),
            new XAttribute("y", SvgText.Number(frame.Top)),
            new XAttribute("width", SvgText.Number(frame.Width)),
            new XAttribute("height", SvgText.Number(frame.Height)),
            new XAttribute(
                "rx",
                Math.Min(round, SvgText.Rounded(Math.Min(frame.Width, frame.Height) / 2))
            )
        );

    // What is unsure is lighter and its outline dashed: seen in print and without colours too.
    private XElement Filled(XElement shape, int series, bool isDoubtful, Fill? fill)
    {
        var number = fill?.Colour ?? series;
        var colour = "#" + palette.SeriesColour(number);
        var opacity = isDoubtful ? ChartPalette.DoubtfulOpacity : fill?.Opacity ?? 1;
        if (number != series)
        {
            shape.Add(new XAttribute("data-colour", number % palette.Series.Count));
        }

        shape.Add(new XAttribute("fill", colour), new XAttribute("fill-opacity", opacity));
        if (isDoubtful)
        {
            shape.Add(
                new XAttribute("stroke", colour),
                new XAttribute("stroke-width", 1.2),
                new XAttribute("stroke-dasharray", "3 2")
            );
        }

        return shape;
    }

    private XElement Curve(Curve curve)
    {
        var number = curve.Colour ?? curve.Series;
        var colour = "#" + palette.SeriesColour(number);
        return new(
            Svg + (curve.IsArea ? "polygon" : "polyline"),
            new XAttribute("class", curve.IsArea ? "area" : "line"),
            new XAttribute("data-series", curve.Series),
            new XAttribute("data-colour", number % palette.Series.Count),
            new XAttribute(
                "points",
                string.Join(
                    ' ',
                    curve.Points.Select(point =>
                        $"{SvgText.Number(point.X)},{SvgText.Number(point.Y)}"
                    )
                )
            ),
            new XAttribute("fill", curve.IsArea ? colour : "none"),
            curve.IsArea
                ? null
                : new object[]
                {
                    new XAttribute("stroke", colour),
                    new XAttribute("stroke-width", 2),
                    new XAttribute("stroke-linejoin", "round"),
                }
        );
    }

    private XElement Line(Rule rule)
    {
        var (role, colour, width) = rule.Role switch
        {
            RuleRole.Grid => ("grid", palette.Grid, 1),
            RuleRole.Zero => ("zero", palette.Zero, 1),
            RuleRole.Expected => ("expected", palette.Ink, 2),
            RuleRole.Remark => ("remark", palette.Soft, 1),
            _ => throw new InvalidOperationException($"{rule.Role} cannot be drawn."),
        };
        return new(
            Svg + "line",
            new XAttribute("class", role),
            new XAttribute("x1", SvgText.Number(rule.X1)),
            new XAttribute("y1", SvgText.Number(rule.Y1)),
            new XAttribute("x2", SvgText.Number(rule.X2)),
            new XAttribute("y2", SvgText.Number(rule.Y2)),
            new XAttribute("stroke", "#" + colour),
            width == 1 ? null : new XAttribute("stroke-width", width),
            rule.Role == RuleRole.Remark ? new XAttribute("stroke-dasharray", "4 3") : null
        );
    }

    private XElement Entry(LegendEntry entry) =>
        new(
            Svg + "g",
            new XAttribute("class", "legend"),
            entry.Series is { } series ? Series(series) : null,
            Filled(Box(entry.Swatch, 2), entry.Series ?? 0, entry.Series is null, entry.Fill),
            SvgText.Of(entry.Name, palette)
        );
}
