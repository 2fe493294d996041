using Dashboard.Documents.Layout;

namespace Dashboard.Documents.Export.OfficeCharts;

/// <summary>
/// A chart's numbers as the grid that an Office chart is drawn over: a line for each label, a column for each series.
/// Values are in 万 or 亿 of the unit where the largest asks for it, as on the axes of the pictures.
/// </summary>
internal sealed class ChartGrid
{
    private readonly NumberScale _scale;

    // Columns side by side leave no room for the unit; title and axis say it.
    private readonly bool _isCrowded;

    public ChartGrid(Chart chart, Language language)
    {
        Language = language;
        _isCrowded = chart.Series.Count > 1 && chart.Kind != ChartKind.Bullet;
        // Two indicators share no scale.
        var largest = chart.Points.Select(point => Math.Abs(point.Value)).DefaultIfEmpty().Max();
        _scale =
            chart.Form == ChartForm.Pairs
                ? NumberScale.One
                : NumberScale.OfLargest(largest).In(language, largest);
        Unit = _scale.Word + chart.Unit;

        var rows = Rows(chart, language);
        Labels = [.. rows.Select(row => row.Label)];
        Series =
        [
            .. chart.Series.Select(
                (series, index) =>
                    new GridSeries(
                        series.Name,
                        [
                            .. rows.Select(
                                (row, at) =>
                                    row.Points[index] is { } point
                                        ? Value(point) with
                                        {
                                            IsBroken =
                                                at > 0
                                                && rows[at - 1].Points[index] is { } before
                                                && chart.IsBrokenBetween(before, point),
                                        }
                                        : null
                            ),
                        ]
                    )
            ),
        ];
    }

    /// <summary>The unit of every value, 万 or 亿 included: 亿元.</summary>
    public string Unit { get; }

    /// <summary>The language of its words.</summary>
    public Language Language { get; }

    public IReadOnlyList<string> Labels { get; }

    public IReadOnlyList<GridSeries> Series { get; }

    /// <summary>Every value there is.</summary>
    public IEnumerable<GridValue> Values =>
        Series.SelectMany(series => series.Values).OfType<GridValue>();

    // A time at which nobody reported has its line too, so that it is a gap and not closed up.
    private static IReadOnlyList<LabelRow> Rows(Chart chart, Language language) =>
        chart.IsOverTime
            ?
            [
                .. TimeAxis
                    .Of(chart, language)
                    .Slots.Select(slot => new LabelRow(slot.Label, slot.Points)),
            ]
            : LabelRow.Of(chart);

    private GridValue Value(ChartPoint point)
    {
        var value = _scale.InSteps(point.Value);
        var format = ValueFormat.Of(
            value,
            point.Basis.Quantity,
            point.Marks,
            _scale,
            _isCrowded ? "" : Unit,
            Language
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
internal sealed record GridValue(decimal Value, string LabelFormat, PointMarks Marks)
{
    /// <summary>Whether a line does not lead here from the value before it.</summary>
    public bool IsBroken { get; init; }
}
