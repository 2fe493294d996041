namespace Dashboard.Documents.Layout;

/// <summary>The names at the left of lines, in at most two lines of words each.</summary>
internal sealed class NamedRows
{
    private const double Gap = 8;
    private const double Step = 15.5;
    private const double MostOfWidth = 0.38;

    public NamedRows(IEnumerable<string> names, PlotArea area) =>
        Left = Math.Min(
            area.Width * MostOfWidth,
            names.Max(name => GlyphWidth.Of(name, ChartLayout.TextSize)) + Gap + 1
        );

    /// <summary>Where what is named begins.</summary>
    public double Left { get; }

    /// <summary>The name of a line whose middle is at <paramref name="middle"/>.</summary>
    public IEnumerable<LayoutText> Name(string name, double middle) =>
        Lines(name, Left - Gap, middle, Left - Gap, TextAnchor.End);

    /// <summary>Words around a middle, broken where they have to be.</summary>
    public static IEnumerable<LayoutText> Lines(
        string text,
        double room,
        double middle,
        double x,
        TextAnchor anchor
    )
    {
        var lines = GlyphWidth.Fit(text, ChartLayout.TextSize, room, lines: 2);
        var first = middle + 4.5 - ((lines.Count - 1) * Step / 2);
        return lines.Select(
            (line, index) =>
                new LayoutText(
                    line,
                    x,
                    first + (index * Step),
                    ChartLayout.TextSize,
                    TextRole.Ink,
                    anchor
                )
        );
    }
}
