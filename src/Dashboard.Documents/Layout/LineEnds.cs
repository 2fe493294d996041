namespace Dashboard.Documents.Layout;

/// <summary>
/// The names of lines at their right ends: one need not look a colour up, and more lines than there are colours can still be
/// told apart. Each is an entry of the legend, so that a page can hide its line.
/// </summary>
internal static class LineEnds
{
    public const double LineHeight = 17;
    private const double Sample = 8;
    private const double Gap = 6;
    private const double MostOfWidth = 0.28;
    private const double Narrowest = 480;

    // On a phone a few names stand above, and leave the lines their width.
    private const int MostInLegend = 6;

    public static bool AreNamed(Chart chart, double width) =>
        ChartKinds.NamesAtEnds(chart) && (width >= Narrowest || chart.Series.Count > MostInLegend);

    /// <summary>How much width the names take.</summary>
    public static double Width(Chart chart, double width) =>
        AreNamed(chart, width)
            ? Math.Min(
                width * MostOfWidth,
                chart.Series.Max(series => GlyphWidth.Of(series.Name, ChartLayout.SmallSize))
                    + Sample
                    + (3 * Gap)
            )
            : 0;

    /// <summary>The entries, beside where each line ends.</summary>
    /// <param name="chart">The lines.</param>
    /// <param name="plot">Where they are drawn.</param>
    /// <param name="width">How wide plot and names are together.</param>
    public static IReadOnlyList<LegendEntry> Entries(Chart chart, TimePlot plot, double width)
    {
        var room = width - plot.Area.Width - Sample - (3 * Gap);
        var ends = chart
            .Series.Select(
                (series, index) =>
                    (
                        series.Name,
                        Index: index,
                        Last: plot.Times.Slots.LastOrDefault(slot => slot.Points[index] is not null)
                    )
            )
            .Where(end => end.Last is not null)
            .Select(end => (end.Name, end.Index, Y: plot.Y(end.Last!.Points[end.Index]!.Value)))
            .OrderBy(end => end.Y)
            .ToList();
        var lines = SpreadLines.Apart(
            ends.ConvertAll(end => end.Y),
            plot.Top,
            plot.Bottom,
            LineHeight
        );
        var left = plot.Area.Width + Gap;
        return
        [
            .. ends.Zip(
                lines,
                (end, y) =>
                    new LegendEntry(
                        end.Index,
                        new(left, y - (Sample / 2), left + Sample, y + (Sample / 2)),
                        new(
                            GlyphWidth.Fit(end.Name, ChartLayout.SmallSize, room, lines: 1)[0],
                            left + Sample + Gap,
                            y + 4,
                            ChartLayout.SmallSize
                        )
                    )
            ),
        ];
    }
}
