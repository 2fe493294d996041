namespace Dashboard.Documents.Layout;

/// <summary>
/// The remarks of a chart over time: each a line that divides the times before its day from those that end on it or later,
/// with as many of its words as there is room for in a row above the plot.
/// </summary>
internal sealed class RemarkLines
{
    private const double RowHeight = 18;
    private const double Gap = 4;

    private readonly IReadOnlyList<(double X, string Words)> _lines;
    private readonly double _left;
    private readonly double _right;
    private readonly double _top;

    /// <summary>Places them.</summary>
    /// <param name="remarks">What is said.</param>
    /// <param name="times">The axis.</param>
    /// <param name="left">Where the axis begins.</param>
    /// <param name="right">Where it ends.</param>
    /// <param name="top">Where the row of words begins.</param>
    public RemarkLines(
        IReadOnlyList<ChartRemark> remarks,
        TimeAxis times,
        double left,
        double right,
        double top
    )
    {
        (_left, _right, _top) = (left, right, top);
        _lines =
        [
            .. remarks
                .Select(one => (At: times.ShareBefore(one.Remark.Day), one.Words))
                .Where(one => one.At is not null)
                .GroupBy(one => one.At!.Value, one => one.Words)
                .OrderBy(at => at.Key)
                .Select(at => (left + (at.Key * (right - left)), string.Join(' ', at))),
        ];
    }

    /// <summary>The height of the row; nothing where nothing is remarked.</summary>
    public double Height => _lines.Count == 0 ? 0 : RowHeight;

    /// <summary>The lines, down to the foot of the plot.</summary>
    public IEnumerable<Rule> Rules(double bottom) =>
        _lines.Select(line => new Rule(line.X, _top, line.X, bottom, RuleRole.Remark));

    /// <summary>The words, on the side of the line where there is more room; the note under the chart has all of them.</summary>
    public IReadOnlyList<LayoutText> Texts()
    {
        var texts = new List<LayoutText>();
        var taken = _left;
        for (var at = 0; at < _lines.Count; at++)
        {
            var (x, words) = _lines[at];
            var after = (at + 1 < _lines.Count ? _lines[at + 1].X : _right) - x - (2 * Gap);
            var before = x - taken - (2 * Gap);
            var text = Fitted(words, after >= before ? x + Gap : x - Gap, Math.Max(after, before));
            texts.Add(after >= before ? text : text with { Anchor = TextAnchor.End });
            taken = Math.Max(x, texts[^1].Frame.Right);
        }

        return LayoutText.Apart(texts, Gap);
    }

    private LayoutText Fitted(string words, double x, double room) =>
        new(
            GlyphWidth.Fit(words, ChartLayout.SmallSize, room, lines: 1)[0],
            x,
            _top + ChartLayout.SmallSize,
            ChartLayout.SmallSize,
            TextRole.Soft
        );
}
