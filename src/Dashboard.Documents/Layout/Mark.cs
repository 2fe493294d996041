namespace Dashboard.Documents.Layout;

/// <summary>What a shape is filled with, where it is not its series' colour in full.</summary>
/// <param name="Colour">Which colour of the palette.</param>
/// <param name="Opacity">How much of it.</param>
internal sealed record Fill(int Colour, double Opacity);

/// <summary>The shape of a plotted value.</summary>
internal abstract record Shape
{
    public abstract Frame Frame { get; }
}

/// <summary>A bar, standing or lying.</summary>
internal sealed record Bar(double X, double Y, double Width, double Height, Fill? Fill = null)
    : Shape
{
    public override Frame Frame => new(X, Y, X + Width, Y + Height);
}

/// <summary>A point of a line.</summary>
internal sealed record Dot(double X, double Y, double Radius, Fill? Fill = null) : Shape
{
    public override Frame Frame => new(X - Radius, Y - Radius, X + Radius, Y + Radius);
}

/// <summary>One plotted value: its shape, the words that belong to it, and the figure it stands for.</summary>
/// <param name="Point">What is plotted; its figure says who says so.</param>
/// <param name="Series">Which series it belongs to, from 0.</param>
/// <param name="Shape">Its shape.</param>
/// <param name="Texts">Its name and value, where they stand beside it.</param>
internal sealed record Mark(
    ChartPoint Point,
    int Series,
    Shape Shape,
    IReadOnlyList<LayoutText> Texts
)
{
    /// <summary>Whether it has to be drawn as unsure.</summary>
    public bool IsDoubtful => Point.Marks.HasFlag(PointMarks.Doubtful);
}

/// <summary>A line through values that follow each other, or the area under them.</summary>
/// <param name="Series">Which series it belongs to, from 0.</param>
/// <param name="Points">Where it goes.</param>
/// <param name="IsArea">Whether it is filled.</param>
/// <param name="Colour">Which colour of the palette, where not that of its series.</param>
internal sealed record Curve(
    int Series,
    IReadOnlyList<(double X, double Y)> Points,
    bool IsArea = false,
    int? Colour = null
);

/// <summary>What a straight line is for.</summary>
internal enum RuleRole
{
    /// <summary>A step of the axis.</summary>
    Grid,

    /// <summary>Zero.</summary>
    Zero,

    /// <summary>Where a value should stand by now.</summary>
    Expected,

    /// <summary>The day of a remark.</summary>
    Remark,
}

/// <summary>A straight line that is no value.</summary>
internal sealed record Rule(double X1, double Y1, double X2, double Y2, RuleRole Role);

/// <summary>One entry of the legend.</summary>
/// <param name="Series">Whose colour it explains; null for what a doubtful mark looks like.</param>
/// <param name="Swatch">Its sample.</param>
/// <param name="Name">Its words.</param>
/// <param name="Fill">How the sample is filled, where not in its series' colour.</param>
internal sealed record LegendEntry(int? Series, Frame Swatch, LayoutText Name, Fill? Fill = null);
