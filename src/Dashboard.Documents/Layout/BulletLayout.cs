namespace Dashboard.Documents.Layout;

/// <summary>What is done (a bar) of what is to be done (a pale one behind it), with a stroke where it should be by now.</summary>
internal static class BulletLayout
{
    private const double LineHeight = 40;
    private const double WholeHeight = 22;
    private const double DoneHeight = 10;
    private const double Gap = 8;
    private const double MostForValues = 0.36;

    /// <summary>How the whole is filled.</summary>
    public static Fill Whole { get; } = new(0, ChartPalette.PaleOpacity);

    // How far the longest bar or stroke reaches.
    private static double Farthest(IReadOnlyList<LabelRow> rows) =>
        (double)
            rows.SelectMany(row => row.Points)
                .OfType<ChartPoint>()
                .Max(point => Math.Max(point.Value, point.Expected ?? 0));

    public static ChartLayout Of(Chart chart, PlotArea area)
    {
        var (rows, rest) = BarLayout.Largest(LabelRow.Of(chart));
        var names = new NamedRows(rows.Select(row => row.Label), area);
        var values = Math.Min(
            area.Width * MostForValues,
            rows.Max(row => GlyphWidth.Of(Text(row, area.Language), ChartLayout.TextSize)) + Gap + 1
        );
        var room = area.Width - names.Left - values;
        var most = Farthest(rows);
        var marks = new List<Mark>();
        var rules = new List<Rule>();
        var y = area.Top;
        foreach (var row in rows)
        {
            var middle = y + (LineHeight / 2);
            List<LayoutText> words =
            [
                .. names.Name(row.Label, middle),
                .. NamedRows.Lines(
                    Text(row, area.Language),
                    values - Gap,
                    middle,
                    names.Left + room + Gap,
                    TextAnchor.Start
                ),
            ];
            var (done, whole) = (row.Points[0], row.Points[1]);
            if (whole is not null)
            {
                var box = Box(whole, middle, WholeHeight, Whole);
                marks.Add(new(whole, 1, box, done is null ? words : []));
            }

            if (done is not null)
            {
                marks.Add(new(done, 0, Box(done, middle, DoneHeight, null), words));
            }

            if (done?.Expected is { } expected)
            {
                var x = names.Left + Length(expected);
                rules.Add(new(x, middle - 14, x, middle + 14, RuleRole.Expected));
            }

            y += LineHeight;
        }

        return new(area.Width, y + 4)
        {
            Marks = marks,
            Rules = rules,
            Remark = Remark(rules.Count > 0, rest, area.Language),
        };

        Bar Box(ChartPoint point, double middle, double height, Fill? fill) =>
            new(names.Left, middle - (height / 2), Math.Max(1, Length(point.Value)), height, fill);

        double Length(decimal value) => most <= 0 ? 0 : Math.Max(0, (double)value / most) * room;
    }

    private static string Text(LabelRow row, Language language) =>
        row.Points[0] is { } done
            ? ValueText.Full(done, language)
            : DocumentWords.Format(language, "目标{0}，未见完成数", row.Points[1]!.Text);

    private static string Remark(bool hasExpected, int rest, Language language)
    {
        var expected = !hasExpected ? "" : DocumentWords.In(language, "竖线为序时进度。");
        return expected + BarLayout.Rest(rest, language);
    }
}
