using System.Xml.Linq;
using Dashboard.Documents.Export.OfficeCharts;

namespace Dashboard.Documents.Export;

/// <summary>The plotting area of a chart: bars lying for parts and districts, columns standing or a line for time.</summary>
internal sealed class ChartDrawing(
    Chart chart,
    Language language,
    int width,
    Func<Figure, string?> link
)
{
    private const string Accent = "#" + ChartColours.Accent;
    private const int MostColumns = 12;
    private const int RowHeight = 34;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private readonly decimal _highest = Math.Max(
        0,
        chart.Series.SelectMany(series => series.Points).Max(point => point.Value)
    );
    private readonly decimal _lowest = Math.Min(
        0,
        chart.Series.SelectMany(series => series.Points).Min(point => point.Value)
    );

    public (IReadOnlyList<XElement> Elements, int Height) Plot() =>
        chart.Form == ChartForm.OverTime ? Columns() : Bars();

    public static XElement Swatch(double x, int series) =>
        Box(x, 0, 12, 12, series, PointMarks.None);

    private (IReadOnlyList<XElement>, int) Bars()
    {
        var labels = (int)
            Math.Min(width * 0.42, Points().Max(point => SvgText.WidthOf(point.Label, 13)) + 12);
        var texts = Points().Max(point => SvgText.WidthOf(Shown(point), 13)) + 12;
        var room = width - labels - texts;
        var elements = new List<XElement>();
        var y = 4.0;
        foreach (var (point, series) in Rows())
        {
            var from = labels + Place(Math.Min(0, point.Value), room);
            var to = labels + Place(Math.Max(0, point.Value), room);
            var label = SvgText.Cut(point.Label, (int)(labels / (13 * 0.52)) - 1);
            elements.Add(
                Linked(
                    point,
                    SvgText.Of(label, labels - 8, y + 18, 13, "ink", "end"),
                    Box(from, y + 4, Math.Max(2, to - from), RowHeight - 14, series, point.Mark),
                    SvgText.Of(Shown(point), Math.Max(from + 2, to) + 6, y + 18, 13, "ink")
                )
            );
            y += RowHeight;
        }

        return (elements, (int)y + 4);
    }

    private (IReadOnlyList<XElement>, int) Columns()
    {
        const int height = 260;
        const int top = 24;
        var axis = SvgText.WidthOf(SvgText.Axis(_highest, _highest, language), 12) + 12;
        var room = width - axis - 4;
        var elements = new List<XElement>();
        foreach (var step in AxisSteps.Of(_lowest, _highest))
        {
            var y = top + height - Place(step, height);
            elements.Add(Line(axis, y, width, y));
            elements.Add(
                SvgText.Of(
                    SvgText.Axis(step, _highest, language),
                    axis - 8,
                    y + 4,
                    12,
                    "soft",
                    "end"
                )
            );
        }

        var labels = chart
            .Series.SelectMany(series => series.Points.Select(point => point.Label))
            .Distinct()
            .ToList();
        var slot = room / labels.Count;
        var isLine = labels.Count > MostColumns;
        for (var series = 0; series < chart.Series.Count; series++)
        {
            var points = chart.Series[series].Points;
            var bar = Math.Min(56, slot * 0.7 / chart.Series.Count);
            if (isLine)
            {
                elements.Add(
                    Path([.. points.Select(point => (Centre(point), Height(point)))], series)
                );
            }

            foreach (var point in points)
            {
                var zero = top + height - Place(0, height);
                var shape = isLine
                    ? Dot(Centre(point), Height(point), series)
                    : Box(
                        Centre(point) + ((series - (chart.Series.Count / 2.0)) * bar),
                        Math.Min(zero, Height(point)),
                        bar,
                        Math.Max(2, Math.Abs(zero - Height(point))),
                        series,
                        point.Mark
                    );
                var text = isLine
                    ? null
                    : SvgText.Of(
                        SvgText.Cut(Shown(point), (int)(slot / 6.2)),
                        Centre(point),
                        Math.Min(zero, Height(point)) - 6,
                        12,
                        "ink",
                        "middle"
                    );
                elements.Add(Linked(point, shape, text));
            }
        }

        var every = Math.Max(
            1,
            (int)Math.Ceiling(labels.Max(label => SvgText.WidthOf(label, 12)) / slot)
        );
        for (var index = 0; index < labels.Count; index += every)
        {
            elements.Add(
                SvgText.Of(
                    labels[index],
                    axis + (slot * (index + 0.5)),
                    top + height + 20,
                    12,
                    "soft",
                    "middle"
                )
            );
        }

        return (elements, top + height + 32);

        double Centre(ChartPoint point) => axis + (slot * (labels.IndexOf(point.Label) + 0.5));
        double Height(ChartPoint point) => top + height - Place(point.Value, height);
    }

    private IEnumerable<ChartPoint> Points() => chart.Series.SelectMany(series => series.Points);

    private IEnumerable<(ChartPoint Point, int Series)> Rows() =>
        chart.Series.SelectMany((series, index) => series.Points.Select(point => (point, index)));

    private double Place(decimal value, double room)
    {
        var steps = AxisSteps.Of(_lowest, _highest);
        var (low, high) =
            chart.Form == ChartForm.OverTime ? (steps[0], steps[^1]) : (_lowest, _highest);
        return high == low ? 0 : (double)((value - low) / (high - low)) * room;
    }

    private string Shown(ChartPoint point) =>
        point.Mark.HasFlag(PointMarks.Doubtful)
            ? point.Text + (language == Language.Chinese ? "（存疑）" : " (doubtful)")
            : point.Text;

    private XElement Linked(ChartPoint point, params ReadOnlySpan<XElement?> shapes)
    {
        var name = $"{point.Label} {Shown(point)}";
        var group = link(point.Figure) is { } href
            ? new XElement(
                Svg + "a",
                new XAttribute("href", href),
                new XAttribute("aria-label", name)
            )
            : new XElement(Svg + "g");
        group.Add(new XElement(Svg + "title", name));
        foreach (var shape in shapes)
        {
            group.Add(shape);
        }

        return group;
    }

    private static XElement Box(
        double x,
        double y,
        double boxWidth,
        double boxHeight,
        int series,
        PointMarks mark
    )
    {
        var opacity = ChartColours.Opacity(series, mark.HasFlag(PointMarks.Doubtful));
        return new(
            Svg + "rect",
            new XAttribute("class", "bar"),
            new XAttribute("x", SvgText.Number(x)),
            new XAttribute("y", SvgText.Number(y)),
            new XAttribute("width", SvgText.Number(boxWidth)),
            new XAttribute("height", SvgText.Number(boxHeight)),
            new XAttribute("rx", 2),
            new XAttribute("fill", Accent),
            new XAttribute("fill-opacity", Math.Round(opacity, 2))
        );
    }

    private static XElement Dot(double x, double y, int series) =>
        new(
            Svg + "circle",
            new XAttribute("class", "bar"),
            new XAttribute("cx", SvgText.Number(x)),
            new XAttribute("cy", SvgText.Number(y)),
            new XAttribute("r", 4),
            new XAttribute("fill", Accent),
            new XAttribute("fill-opacity", ChartColours.Opacity(series, isDoubtful: false))
        );

    private static XElement Path(IReadOnlyList<(double X, double Y)> points, int series) =>
        new(
            Svg + "polyline",
            new XAttribute("class", "line"),
            new XAttribute(
                "points",
                string.Join(
                    ' ',
                    points.Select(point => $"{SvgText.Number(point.X)},{SvgText.Number(point.Y)}")
                )
            ),
            new XAttribute("fill", "none"),
            new XAttribute("stroke", Accent),
            new XAttribute("stroke-width", 2),
            new XAttribute("stroke-opacity", ChartColours.Opacity(series, isDoubtful: false))
        );

    private static XElement Line(double x1, double y1, double x2, double y2) =>
        new(
            Svg + "line",
            new XAttribute("class", "grid"),
            new XAttribute("x1", SvgText.Number(x1)),
            new XAttribute("y1", SvgText.Number(y1)),
            new XAttribute("x2", SvgText.Number(x2)),
            new XAttribute("y2", SvgText.Number(y2)),
            new XAttribute("stroke", "#e4e8ed")
        );
}
