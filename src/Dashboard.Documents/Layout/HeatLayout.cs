namespace Dashboard.Documents.Layout;

/// <summary>A table of series by labels whose cells are shaded by their values: in one colour, or in two around zero.</summary>
internal static class HeatLayout
{
    /// <summary>More lines than these are counted.</summary>
    private const int MostLines = 24;
    private const double LineHeight = 26;
    private const double Head = 36;

    /// <summary>Narrower columns cannot hold a name of their own.</summary>
    private const double NarrowestNamed = 44;

    private const int Better = 0;
    private const int Worse = 1;

    /// <summary>Light enough that the words on it are read in either theme.</summary>
    private static readonly double[] Opacities = [0.03, 0.08, 0.18, 0.28, 0.39, 0.5];

    public static ChartLayout Of(Chart chart, PlotArea area)
    {
        var columns = chart.IsOverTime
            ? TimeAxis
                .Of(chart, area.Language)
                .Slots.Select(slot => new LabelRow(slot.Label, slot.Points))
                .ToList()
            : [.. LabelRow.Of(chart)];
        var lines = Math.Min(chart.Series.Count, MostLines);
        var names = new NamedRows(chart.Series.Take(lines).Select(series => series.Name), area);
        var cell = (area.Width - names.Left) / columns.Count;
        var isDiverging = chart.Points.Any(point => point.Value < 0);
        var shades = Shades(chart, columns, isDiverging);
        var scale = new ValueScale(chart.Points.Select(point => point.Value));
        var marks = new List<Mark>();
        var texts = new List<LayoutText>();
        var top = area.Top + Head;
        for (var line = 0; line < lines; line++)
        {
            var y = top + (line * LineHeight);
            texts.AddRange(names.Name(chart.Series[line].Name, y + (LineHeight / 2)));
            for (var column = 0; column < columns.Count; column++)
            {
                if (columns[column].Points[line] is { } point)
                {
                    var bar = new Bar(
                        names.Left + (column * cell) + 0.5,
                        y + 0.5,
                        Math.Max(0.5, cell - 1),
                        LineHeight - 1,
                        Paint(shades[(line * columns.Count) + column]!.Value)
                    );
                    var words =
                        chart.Form == ChartForm.Scores
                            ? ValueText.Full(point, area.Language)
                            : ValueText.Scaled(point, scale, area.Language);
                    marks.Add(new(point, line, bar, Value(words, bar)));
                }
            }
        }

        // Values in all cells or in none: those in some would look as if they meant more.
        var isWorded = marks.TrueForAll(mark => mark.Texts.Count > 0);
        return new(area.Width, top + (lines * LineHeight) + 4)
        {
            Marks = isWorded ? marks : marks.ConvertAll(mark => mark with { Texts = [] }),
            Texts = [.. texts, .. Heads(chart, columns, names.Left, cell, area)],
            Remark = Remark(chart, isDiverging, area.Language),
        };
    }

    private static IReadOnlyList<int?> Shades(Chart chart, List<LabelRow> columns, bool isDiverging)
    {
        List<decimal?> values =
        [
            .. chart.Series.SelectMany(
                (_, line) => columns.Select(column => column.Points[line]?.Value)
            ),
        ];
        return isDiverging
            ? HeatShade.Diverging(values, 0, chart.Direction)
            : HeatShade.Sequential(values, chart.Direction);
    }

    private static Fill Paint(int shade) =>
        new(shade < 0 ? Worse : Better, Opacities[Math.Abs(shade)]);

    private static LayoutText[] Value(string words, Bar bar)
    {
        var text = new LayoutText(
            words,
            bar.X + (bar.Width / 2),
            bar.Y + (bar.Height / 2) + 4,
            ChartLayout.SmallSize,
            TextRole.Ink,
            TextAnchor.Middle
        );
        return bar.Frame.Holds(text.Frame) ? [text] : [];
    }

    // Times are counted on where one is left out; of anything else each column is named, in two lines where it has to be.
    private static IEnumerable<LayoutText> Heads(
        Chart chart,
        List<LabelRow> columns,
        double left,
        double cell,
        PlotArea area
    )
    {
        const double step = 14;
        const double gap = 6;
        var bottom = area.Top + Head - 10;
        return chart.IsOverTime || cell < NarrowestNamed
            ? LayoutText.Apart(
                columns.Select(
                    (column, index) => Word(column.Label, index, bottom).Between(0, area.Width)
                ),
                gap
            )
            : columns.SelectMany(
                (column, index) =>
                {
                    var lines = GlyphWidth.Fit(
                        column.Label,
                        ChartLayout.SmallSize,
                        cell - gap,
                        lines: 2
                    );
                    return lines.Select(
                        (line, at) => Word(line, index, bottom - ((lines.Count - 1 - at) * step))
                    );
                }
            );

        LayoutText Word(string text, int index, double y) =>
            new(
                text,
                left + ((index + 0.5) * cell),
                y,
                ChartLayout.SmallSize,
                TextRole.Soft,
                TextAnchor.Middle
            );
    }

    private static string Remark(Chart chart, bool isDiverging, Language language)
    {
        var isLess = chart.Direction == Direction.Less;
        var shades = (isDiverging, isLess) switch
        {
            _ when chart.Form == ChartForm.Scores => DocumentWords.In(
                language,
                "颜色越深，在这一列里越好。"
            ),
            (true, false) => DocumentWords.In(language, "蓝色为正，橙色为负，越深离零越远。"),
            (true, true) => DocumentWords.In(
                language,
                "蓝色为负（越少越好），橙色为正，越深离零越远。"
            ),
            (false, false) => DocumentWords.In(language, "颜色越深，数值越大。"),
            (false, true) => DocumentWords.In(language, "颜色越深，数值越小（越少越好）。"),
        };
        return shades + BarLayout.Rest(Math.Max(0, chart.Series.Count - MostLines), language);
    }
}
