namespace Dashboard.Documents.Layout;

/// <summary>The frame that all charts over time share: an axis of values on the left, one of time below, room between them.</summary>
internal sealed class TimePlot
{
    private const double UsualHeight = 240;
    private const double Head = 24;
    private const double AxisGap = 8;

    private readonly RemarkLines _remarks;

    /// <summary>Room for the words under columns that hang down.</summary>
    private const double Hanging = 16;

    /// <summary>The frame.</summary>
    /// <param name="chart">What is drawn.</param>
    /// <param name="area">Its room.</param>
    /// <param name="values">All that the axis of values has to hold.</param>
    /// <param name="least">How high the plot is at the least.</param>
    public TimePlot(Chart chart, PlotArea area, IEnumerable<decimal> values, double least = 0)
    {
        Area = area;
        PlotHeight = Math.Max(UsualHeight, least);
        Values = new(values);
        Times = TimeAxis.Of(chart, area.Language);
        Left =
            Values.Ticks.Max(tick =>
                GlyphWidth.Of(Values.Text(tick, area.Language), ChartLayout.SmallSize)
            )
            + AxisGap
            + 1;
        _remarks = new(chart.Remarks, Times, Left, area.Width - 4, area.Top);
        Top = area.Top + Head + _remarks.Height;
        Bottom = Top + PlotHeight;
        Foot = Bottom + (Values.Ticks[0] < 0 ? Hanging : 0);
    }

    public PlotArea Area { get; }

    public ValueScale Values { get; }

    public TimeAxis Times { get; }

    public double Left { get; }

    public double Top { get; }

    public double Bottom { get; }

    private double Foot { get; }

    private double PlotHeight { get; }

    /// <summary>Where the words of marks may stand.</summary>
    public Frame Words => new(Left - 4, Area.Top + _remarks.Height, Area.Width, Foot + 4);

    public double Room => Area.Width - Left - 4;

    /// <summary>The width of one place on the axis of time.</summary>
    public double Place => Room / Times.Width;

    public double X(TimeSlot slot) => Left + (Times.Share(slot) * Room);

    public double Y(decimal value) => Bottom - (Values.Share(value) * PlotHeight);

    /// <summary>The layout with its axes, ready for marks.</summary>
    public ChartLayout Framed()
    {
        var below = Times.Labels(Left, Room, Foot + 19, ChartLayout.SmallSize, Area.Width);
        return new(Area.Width, Math.Max(Foot + 24, below.Max(text => text.Frame.Bottom)) + 6)
        {
            Rules =
            [
                .. Values.Ticks.Select(tick => new Rule(
                    Left,
                    Y(tick),
                    Area.Width,
                    Y(tick),
                    tick == 0 ? RuleRole.Zero : RuleRole.Grid
                )),
                .. _remarks.Rules(Bottom),
            ],
            Texts =
            [
                .. Values.Ticks.Select(tick => new LayoutText(
                    Values.Text(tick, Area.Language),
                    Left - AxisGap,
                    Y(tick) + 4,
                    ChartLayout.SmallSize,
                    TextRole.Soft,
                    TextAnchor.End
                )),
                .. below,
                .. _remarks.Texts(),
            ],
        };
    }
}
