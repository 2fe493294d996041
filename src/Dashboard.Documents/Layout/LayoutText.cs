namespace Dashboard.Documents.Layout;

/// <summary>Which of the two inks a text is written in.</summary>
internal enum TextRole
{
    /// <summary>What is read: names and values.</summary>
    Ink,

    /// <summary>What helps to read: axes and remarks.</summary>
    Soft,
}

/// <summary>Which end of a text stands at its place.</summary>
internal enum TextAnchor
{
    /// <summary>Its first letter.</summary>
    Start,

    /// <summary>Its middle.</summary>
    Middle,

    /// <summary>Its last letter.</summary>
    End,
}

/// <summary>A line of text at its place; <paramref name="Y"/> is its base line.</summary>
internal sealed record LayoutText(
    string Text,
    double X,
    double Y,
    double Size,
    TextRole Role = TextRole.Ink,
    TextAnchor Anchor = TextAnchor.Start
)
{
    private const double Ascent = 0.85;
    private const double Descent = 0.2;

    /// <summary>The room it takes.</summary>
    public Frame Frame
    {
        get
        {
            var width = GlyphWidth.Of(Text, Size);
            var left = Anchor switch
            {
                TextAnchor.Start => X,
                TextAnchor.Middle => X - (width / 2),
                _ => X - width,
            };
            return new(left, Y - (Ascent * Size), left + width, Y + (Descent * Size));
        }
    }

    /// <summary>The same text, moved sideways as little as it takes to stand between two borders.</summary>
    public LayoutText Between(double left, double right)
    {
        var frame = Frame;
        return frame.Left < left ? this with { X = X + left - frame.Left }
            : frame.Right > right ? this with { X = X + right - frame.Right }
            : this;
    }

    /// <summary>Those of <paramref name="texts"/>, the most important first, that touch neither each other nor <paramref name="taken"/>.</summary>
    public static List<LayoutText> Apart(
        IEnumerable<LayoutText> texts,
        double gap,
        params IEnumerable<Frame> taken
    )
    {
        var kept = new List<LayoutText>();
        var frames = taken.ToList();
        foreach (var text in texts)
        {
            var frame = text.Frame;
            if (!frames.Exists(frame.Overlaps))
            {
                kept.Add(text);
                frames.Add(frame with { Left = frame.Left - gap, Right = frame.Right + gap });
            }
        }

        return kept;
    }
}
