namespace Dashboard.Documents.Layout;

/// <summary>
/// Gives the marks of a plot over time their values: all in full, else all as bare numbers, else the highest, the lowest
/// and the ends; none where it would touch another, a mark, a curve or the frame.
/// </summary>
internal sealed class ValueLabels(TimePlot plot, IReadOnlyList<Mark> marks)
{
    private const double Gap = 3;
    private const double CurveStep = 4;

    private readonly Language _language = plot.Area.Language;

    /// <summary>What a word may not cover.</summary>
    public IReadOnlyList<Curve> Curves { get; init; } = [];

    /// <summary>The marks with their words; all of them only where there are at most so many, else the extremes or none.</summary>
    public IReadOnlyList<Mark> LabelledMarks(int most, bool orExtremes)
    {
        var taken = Taken().ToList();
        if (marks.Count <= most)
        {
            foreach (var words in Wordings())
            {
                var all = TextsThatFit(marks, words, taken);
                if (all.Count == marks.Count)
                {
                    return [.. marks.Select(mark => mark with { Texts = [all[mark]] })];
                }
            }
        }

        if (!orExtremes)
        {
            return marks;
        }

        Mark[] important =
        [
            marks.MaxBy(mark => mark.Point.Value)!,
            marks[^1],
            marks.MinBy(mark => mark.Point.Value)!,
            marks[0],
        ];
        var placed = TextsThatFit(important.Distinct(), Wordings()[0], taken);
        foreach (
            var (mark, text) in TextsThatFit(
                important.Distinct().Except(placed.Keys),
                Wordings()[1],
                [.. taken, .. placed.Values.Select(text => text.Frame)]
            )
        )
        {
            placed.Add(mark, text);
        }

        return
        [
            .. marks.Select(mark =>
                placed.TryGetValue(mark, out var text) ? mark with { Texts = [text] } : mark
            ),
        ];
    }

    private Dictionary<Mark, LayoutText> TextsThatFit(
        IEnumerable<Mark> wanted,
        Func<ChartPoint, string> words,
        IReadOnlyList<Frame> taken
    )
    {
        var placed = new Dictionary<Mark, LayoutText>();
        var frames = taken.ToList();
        foreach (var mark in wanted)
        {
            var free = Places(mark, words(mark.Point))
                .FirstOrDefault(text =>
                    plot.Words.Holds(text.Frame) && !frames.Exists(text.Frame.Overlaps)
                );
            if (free is not null)
            {
                placed.Add(mark, free);
                frames.Add(
                    free.Frame with
                    {
                        Left = free.Frame.Left - Gap,
                        Right = free.Frame.Right + Gap,
                    }
                );
            }
        }

        return placed;
    }

    // Above the mark or below it; a bar's value always stands at its end.
    private IEnumerable<LayoutText> Places(Mark mark, string words)
    {
        const double gap = 6;
        const double ascent = 10;
        var frame = mark.Shape.Frame;
        double[] baselines = [frame.Top - gap, frame.Bottom + gap + ascent];
        var chosen = mark.Shape switch
        {
            Bar => mark.Point.Value < 0 ? baselines[1..] : baselines[..1],
            _ => baselines,
        };
        return chosen.Select(y =>
            new LayoutText(
                words,
                (frame.Left + frame.Right) / 2,
                y,
                ChartLayout.SmallSize,
                TextRole.Ink,
                TextAnchor.Middle
            ).Between(plot.Words.Left, plot.Words.Right)
        );
    }

    private Func<ChartPoint, string>[] Wordings() =>
        [
            point => ValueText.Full(point, _language),
            point => ValueText.Short(point, plot.Values, _language),
        ];

    private IEnumerable<Frame> Taken() =>
        marks
            .Select(mark => mark.Shape.Frame)
            .Concat(
                Curves
                    .SelectMany(curve => curve.Points.Zip(curve.Points.Skip(1), Steps))
                    .SelectMany(frames => frames)
            );

    private static IEnumerable<Frame> Steps((double X, double Y) from, (double X, double Y) to)
    {
        var steps = Math.Max(
            1,
            (int)(Math.Max(Math.Abs(to.X - from.X), Math.Abs(to.Y - from.Y)) / CurveStep)
        );
        return Enumerable
            .Range(0, steps + 1)
            .Select(step => (double)step / steps)
            .Select(share =>
                (X: from.X + ((to.X - from.X) * share), Y: from.Y + ((to.Y - from.Y) * share))
            )
            .Select(at => new Frame(at.X - 1, at.Y - 1, at.X + 1, at.Y + 1));
    }
}
