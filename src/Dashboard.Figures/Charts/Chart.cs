using Dashboard.Figures.Catalogues;
using Dashboard.Figures.Rules;

namespace Dashboard.Figures.Charts;

/// <summary>What a chart shows, which decides how it is drawn: see <see cref="ChartKinds"/>.</summary>
public enum ChartForm
{
    /// <summary>The parts of a whole, the largest first or in the catalogue's order.</summary>
    Parts,

    /// <summary>One indicator over periods of one kind, in order of time; a series for each district where there are several.</summary>
    OverTime,

    /// <summary>One indicator over districts.</summary>
    OverDistricts,

    /// <summary>The parts of a whole, a series each, over periods of one kind.</summary>
    PartsOverTime,

    /// <summary>The parts of a whole, a series each, over districts.</summary>
    PartsOverDistricts,

    /// <summary>
    /// What is done of what is to be done, in percent: the first series is what is done, the second what all is, which is
    /// 100 and keeps the target's figure.
    /// </summary>
    Completion,

    /// <summary>
    /// Several indicators over districts, as scores from 0 to 100 within each indicator: a series for each district, a label
    /// for each indicator, and each point's text the value itself.
    /// </summary>
    Scores,

    /// <summary>
    /// Two indicators against each other: the first series goes to the right, the second up, the labels are districts. The
    /// two may have different units, so nothing else joins them.
    /// </summary>
    Pairs,
}

/// <summary>
/// A chart as what it says, before anyone draws it: the page, the picture, the table and the spreadsheet are all made
/// from this. All its values have one unit, so money never shares an axis with counts.
/// </summary>
/// <param name="Title">Indicator and district, as the heading.</param>
/// <param name="Form">What it shows.</param>
/// <param name="Unit">The base unit of every value.</param>
/// <param name="Period">The period, in words.</param>
/// <param name="Series">The lines or sets of bars, at least one; a point's label is its place on the other axis.</param>
/// <param name="Summary">The chart in one sentence, for those who do not see it.</param>
/// <param name="Sources">The reports it rests on, in words, each once.</param>
/// <param name="Note">What must be said beside it (a difference between whole and parts, a missing part), or empty.</param>
/// <param name="Whole">What the points are parts of, where <paramref name="Form"/> is <see cref="ChartForm.Parts"/>.</param>
/// <param name="Nature">Whether its values are states or add up over time; null where they are of both natures.</param>
/// <param name="Direction">Which way is good.</param>
/// <param name="Asked">The kind that someone chose; null for the usual one.</param>
public sealed record Chart(
    string Title,
    ChartForm Form,
    string Unit,
    string Period,
    IReadOnlyList<ChartSeries> Series,
    string Summary,
    IReadOnlyList<string> Sources,
    string Note = "",
    ChartPoint? Whole = null,
    Nature? Nature = null,
    Direction Direction = Direction.Neither,
    ChartKind? Asked = null
)
{
    /// <summary>What must be known from a day on, where that day lies within its times; in order of time.</summary>
    public IReadOnlyList<ChartRemark> Remarks { get; init; } = [];

    /// <summary>How it is drawn.</summary>
    public ChartKind Kind => ChartKinds.Of(this);

    /// <summary>Whether its labels are times.</summary>
    public bool IsOverTime => Form is ChartForm.OverTime or ChartForm.PartsOverTime;

    /// <summary>Every plotted value, series by series.</summary>
    public IEnumerable<ChartPoint> Points => Series.SelectMany(series => series.Points);

    /// <summary>The remarks that begin with a value: those on a day after the value before it, or within its own time.</summary>
    public IEnumerable<ChartRemark> RemarksAt(ChartSeries series, ChartPoint point)
    {
        var time = point.Basis.Period;
        return Remarks.Where(one =>
            one.Remark.IsOn(point.Basis.Series)
            && one.Remark.Day <= time.Last
            && (
                one.Remark.Day >= time.First
                || series.Points.Any(other => other.Basis.Period.Last < one.Remark.Day)
            )
            && !series.Points.Any(other =>
                other.Basis.Period.Last >= one.Remark.Day && other.Basis.Period.Last < time.Last
            )
        );
    }

    /// <summary>Whether two values of one series are not to be joined.</summary>
    public bool IsBrokenBetween(ChartPoint one, ChartPoint other) =>
        Remarks.Count > 0
        && ComparisonBreak.Between(
            [.. Remarks.Select(remark => remark.Remark)],
            one.Basis.Series,
            one.Basis.Period,
            other.Basis.Period
        )
            is not null;
}

/// <summary>A remark that a chart shows.</summary>
/// <param name="Remark">The remark.</param>
/// <param name="Words">Its day, its district and what it says, in one line.</param>
public sealed record ChartRemark(DatedRemark Remark, string Words);

/// <summary>Values that belong together under one name in the legend.</summary>
/// <param name="Name">The name in the legend.</param>
/// <param name="Points">Its values, in drawing order.</param>
public sealed record ChartSeries(string Name, IReadOnlyList<ChartPoint> Points);

/// <summary>One plotted value and the figure that says so. What nobody reported is no point, never a zero.</summary>
/// <param name="Label">Where it stands on the axis: a part, a period or a district.</param>
/// <param name="Value">The value in the chart's unit.</param>
/// <param name="Text">The value as it is shown to people: 约110亿元.</param>
/// <param name="Figure">The figure to open when someone asks who says so.</param>
/// <param name="Mark">What must be known of it.</param>
/// <param name="Standing">How the value was arrived at; null where it is the figure's own.</param>
/// <param name="Expected">What the value should be by its date, where that is known.</param>
public sealed record ChartPoint(
    string Label,
    decimal Value,
    string Text,
    Figure Figure,
    PointMarks Mark = PointMarks.None,
    Standing? Standing = null,
    decimal? Expected = null
)
{
    /// <summary>All that the value rests on.</summary>
    public Standing Basis => Standing ?? Rules.Standing.Of(Figure);

    /// <summary>What must be known of the value, by the chart's maker and by the figures themselves.</summary>
    public PointMarks Marks => Mark | Basis.Marks;
}
