namespace Dashboard.Documents.Layout;

/// <summary>One label of a chart with the value of each series at it; null where a series has none.</summary>
internal sealed record LabelRow(string Label, IReadOnlyList<ChartPoint?> Points)
{
    /// <summary>The rows of a chart in drawing order. A label that stands twice in a series (two sites of one name) gets a row each time.</summary>
    public static IReadOnlyList<LabelRow> Of(Chart chart)
    {
        var rows = new OrderedDictionary<(string Label, int Nth), ChartPoint?[]>();
        for (var series = 0; series < chart.Series.Count; series++)
        {
            var seen = new Dictionary<string, int>();
            foreach (var point in chart.Series[series].Points)
            {
                var nth = seen.GetValueOrDefault(point.Label);
                seen[point.Label] = nth + 1;
                if (!rows.TryGetValue((point.Label, nth), out var row))
                {
                    rows.Add((point.Label, nth), row = new ChartPoint?[chart.Series.Count]);
                }

                row[series] = point;
            }
        }

        return [.. rows.Select(row => new LabelRow(row.Key.Label, row.Value))];
    }
}
