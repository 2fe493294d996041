namespace Dashboard.Documents.Export.OfficeCharts;

/// <summary>
/// A chart's numbers as the grid that an Office chart is drawn over: a line for each label, a column for each series.
/// Values are in 万 or 亿 of the unit where the largest asks for it, as on the axes of the pictures.
/// </summary>
internal sealed class ChartGrid
{
    private readonly Language _language;
    private readonly NumberScale _scale;

    // Columns side by side leave no room for the unit; title and axis say it.
    private readonly bool _isCrowded;

    public ChartGrid(Chart chart, Language language)
    {
        _language = language;
        _isCrowded = chart.Series.Count > 1;
        _scale = NumberScale.OfLargest(
            chart.Points.Select(point => Math.Abs(point.Value)).DefaultIfEmpty().Max()
        );
        Unit = _scale.WordIn(language) + chart.Unit;

        // A label can stand twice in a series (two sites of one name): the second time it gets a line of its own.
        var keyed = chart
            .Series.Select(series =>
                series
                    .Points.GroupBy(point => point.Label)
                    .SelectMany(group =>
                        group.Select((point, nth) => (Key: (group.Key, nth), point))
                    )
                    .ToDictionary(pair => pair.Key, pair => pair.point)
            )
            .ToList();
        var keys = chart.Series.SelectMany(series => Keys(series.Points)).Distinct().ToList();
        Labels = [.. keys.Select(key => key.Label)];
        Series =
        [
            .. chart.Series.Zip(
                keyed,
                (series, points) =>
                    new GridSeries(
                        series.Name,
                        [
                            .. keys.Select(key =>
                                points.TryGetValue(key, out var point) ? Value(point) : null
                            ),
                        ]
                    )
            ),
        ];
    }

    /// <summary>The unit of every value, 万 or 亿 included: 亿元.</summary>
    public string Unit { get; }

    public bool IsChinese => _language == Language.Chinese;

    public IReadOnlyList<string> Labels { get; }

    public IReadOnlyList<GridSeries> Series { get; }

    private static IEnumerable<(string Label, int Nth)> Keys(IEnumerable<ChartPoint> points)
    {
        var seen = new Dictionary<string, int>();
        foreach (var point in points)
        {
            var nth = seen.GetValueOrDefault(point.Label);
            seen[point.Label] = nth + 1;
            yield return (point.Label, nth);
        }
    }

    private GridValue Value(ChartPoint point)
    {
        var value = _scale.Of(point.Value, _language);
        var format = ValueFormat.Of(
            value,
            point.Basis.Quantity,
            point.Marks,
            _scale,
            _isCrowded ? "" : Unit,
            _language
        );
        return new(value, format, point.Marks);
    }
}

/// <summary>One column of a grid; null where nobody reported a value.</summary>
internal sealed record GridSeries(string Name, IReadOnlyList<GridValue?> Values);

/// <summary>One value of a grid.</summary>
/// <param name="Value">The number, in the grid's unit.</param>
/// <param name="LabelFormat">The number format that words it with hedge, unit and doubt.</param>
/// <param name="Marks">What must be known of it.</param>
internal sealed record GridValue(decimal Value, string LabelFormat, PointMarks Marks);
