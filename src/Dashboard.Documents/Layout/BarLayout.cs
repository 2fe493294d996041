namespace Dashboard.Documents.Layout;

/// <summary>Lying bars: a line for each label, its name on the left, its value behind the bar.</summary>
internal static class BarLayout
{
    /// <summary>More bars than these are not told apart; the rest is counted.</summary>
    public const int MostBars = 12;

    private const double LineHeight = 34;
    private const double BarHeight = 20;
    private const double Gap = 8;

    public static ChartLayout Of(Chart chart, PlotArea area)
    {
        var (rows, rest) = Largest(LabelRow.Of(chart));
        var columns = new BarColumns(rows, area);
        var values = rows.SelectMany(row => row.Points).OfType<ChartPoint>().Select(p => p.Value);
        var (low, high) = (Math.Min(0, values.Min()), Math.Max(0, values.Max()));
        var marks = new List<Mark>();
        var y = area.Top + 4;
        foreach (var row in rows)
        {
            var present = row
                .Points.Select((point, series) => (point, series))
                .Where(pair => pair.point is not null)
                .ToList();
            var height = Math.Max(LineHeight, 12 + (present.Count * (BarHeight - 2)));
            var thick = present.Count == 1 ? BarHeight : BarHeight - 4;
            var top = y + ((height - (present.Count * (thick + 2)) + 2) / 2);
            foreach (var (point, series) in present)
            {
                var (from, to) = (X(Math.Min(0, point!.Value)), X(Math.Max(0, point.Value)));
                var bar = new Bar(from, top, Math.Max(2, to - from), thick);
                var isFirst = series == present[0].series;
                var most = present.Count == 1 ? 2 : 1;
                List<LayoutText> words =
                [
                    .. isFirst ? columns.Name(row.Label, y + (height / 2)) : [],
                    .. columns.Value(point, bar.Frame.Right, top + (thick / 2), most),
                ];
                marks.Add(new(point, series, bar, words));
                top += thick + 2;
            }

            y += height;
        }

        var zero = X(0);
        return new(area.Width, y + 4)
        {
            Marks = marks,
            Rules = low < 0 ? [new(zero, area.Top, zero, y, RuleRole.Zero)] : [],
            Remark = Rest(rest, area.Language),
        };

        double X(decimal value) =>
            columns.Left
            + (
                high == low
                    ? 0
                    : (double)((double)(value - low) / (double)(high - low)) * columns.Room
            );
    }

    /// <summary>The rows with the largest values in their own order, and how many were left out.</summary>
    public static (IReadOnlyList<LabelRow> Rows, int Omitted) Largest(IReadOnlyList<LabelRow> rows)
    {
        var kept = rows.OrderByDescending(row =>
                row.Points.OfType<ChartPoint>().Max(point => Math.Abs(point.Value))
            )
            .Take(MostBars)
            .ToHashSet(ReferenceEqualityComparer.Instance);
        return ([.. rows.Where(kept.Contains)], rows.Count - kept.Count);
    }

    /// <summary>The words for what was left out.</summary>
    public static string Rest(int rest, Language language) =>
        rest == 0 ? "" : DocumentWords.Format(language, "其余{0}项未画出，见数据表", rest);

    /// <summary>How a row's width is shared between name, bar and value.</summary>
    private sealed class BarColumns
    {
        private readonly NamedRows _names;
        private readonly double _values;
        private readonly PlotArea _area;
        private readonly ValueScale _scale;

        public BarColumns(IReadOnlyList<LabelRow> rows, PlotArea area)
        {
            _area = area;
            _scale = new(
                rows.SelectMany(row => row.Points).OfType<ChartPoint>().Select(p => p.Value)
            );
            _names = new(rows.Select(row => row.Label), area);
            _values = Math.Min(
                area.Width * 0.4,
                rows.SelectMany(row => row.Points)
                    .OfType<ChartPoint>()
                    .Max(point =>
                        GlyphWidth.Of(ValueText.Full(point, area.Language), ChartLayout.TextSize)
                    )
                    + Gap
                    + 1
            );
        }

        public double Left => _names.Left;

        public double Room => _area.Width - Left - _values;

        public IEnumerable<LayoutText> Name(string label, double middle) =>
            _names.Name(label, middle);

        /// <summary>The value in full in at most so many lines, else the bare number: a number is never cut.</summary>
        public IEnumerable<LayoutText> Value(ChartPoint point, double from, double middle, int most)
        {
            var room = _values - Gap;
            var full = ValueText.Full(point, _area.Language);
            var text =
                GlyphWidth.Of(full, ChartLayout.TextSize) <= room * most
                    ? full
                    : ValueText.Scaled(point, _scale, _area.Language);
            return NamedRows.Lines(text, room, middle, from + Gap - 2, TextAnchor.Start);
        }
    }
}
