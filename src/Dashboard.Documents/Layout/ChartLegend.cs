namespace Dashboard.Documents.Layout;

/// <summary>What the colours of several series mean, in as many lines as it takes.</summary>
internal static class ChartLegend
{
    private const double Sample = 12;
    private const double Line = 22;
    private const double Between = 18;

    /// <summary>The entries from the top on, and where they end; nothing for one series.</summary>
    public static (IReadOnlyList<LegendEntry> Entries, double Bottom) Of(
        Chart chart,
        Language language,
        double width
    )
    {
        // The lines of a heat table, of a slope, small ones and points carry their names themselves.
        if (
            chart.Series.Count < 2
            || chart.Kind
                is ChartKind.Heat
                    or ChartKind.Slope
                    or ChartKind.Multiples
                    or ChartKind.Scatter
            || LineEnds.AreNamed(chart, width)
        )
        {
            return ([], 0);
        }

        var entries = new List<LegendEntry>();
        var (left, top) = (0.0, 0.0);
        var names = chart
            .Series.Select((series, index) => (Series: (int?)index, series.Name))
            .Concat(
                chart.Points.Any(point => point.Marks.HasFlag(PointMarks.Doubtful))
                    ? [(null, DocumentWords.In(language, "存疑"))]
                    : []
            );
        foreach (var (series, name) in names)
        {
            var room = width - Sample - 6;
            var text = GlyphWidth.Fit(name, ChartLayout.TextSize, room, lines: 1)[0];
            var wide = Sample + 6 + GlyphWidth.Of(text, ChartLayout.TextSize);
            if (left > 0 && left + wide > width)
            {
                (left, top) = (0, top + Line);
            }

            entries.Add(
                new(
                    series,
                    new(left, top + 3, left + Sample, top + 3 + Sample),
                    new(text, left + Sample + 6, top + 14, ChartLayout.TextSize),
                    chart.Kind == ChartKind.Bullet && series == 1 ? BulletLayout.Whole : null
                )
            );
            left += wide + Between;
        }

        return (entries, top + Line + 4);
    }
}
