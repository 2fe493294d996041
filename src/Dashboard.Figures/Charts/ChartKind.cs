using System.Diagnostics;
using Dashboard.Figures.Catalogues;

namespace Dashboard.Figures.Charts;

/// <summary>How a chart is drawn.</summary>
public enum ChartKind
{
    /// <summary>Lying bars, one line for each label.</summary>
    Bars,

    /// <summary>Standing columns on an axis of time.</summary>
    Columns,

    /// <summary>Lines on an axis of time, open where nobody reported.</summary>
    Lines,

    /// <summary>Areas upon each other on an axis of time: parts, and their sum.</summary>
    StackedAreas,

    /// <summary>Lying bars of parts set end to end.</summary>
    StackedBars,

    /// <summary>What is done against what is to be done, with the mark of what is expected by now.</summary>
    Bullet,

    /// <summary>A table whose cells are shaded by their values.</summary>
    Heat,

    /// <summary>From one time to another, a line for each series.</summary>
    Slope,

    /// <summary>A small line for each series, side by side on one scale.</summary>
    Multiples,

    /// <summary>A named point for each pair of values.</summary>
    Scatter,
}

/// <summary>How a chart is drawn follows from what it says: the one place where that is decided.</summary>
public static class ChartKinds
{
    /// <summary>More times than these are a line: columns could no longer be told apart.</summary>
    public const int MostColumns = 12;

    /// <summary>From this many states on, a stock's level is a line; amounts of a flow stand side by side.</summary>
    private const int FewestOfLine = 4;

    /// <summary>More series than these have colours that cannot be told apart.</summary>
    private const int MostSeries = 6;

    private const int FewestOfSlope = 3;

    /// <summary>What <paramref name="kind"/> is called, in Chinese.</summary>
    public static string Name(this ChartKind kind) =>
        kind switch
        {
            ChartKind.Bars => "条形图",
            ChartKind.Columns => "柱形图",
            ChartKind.Lines => "折线图",
            ChartKind.StackedAreas => "堆积面积图",
            ChartKind.StackedBars => "堆积条形图",
            ChartKind.Bullet => "完成进度图",
            ChartKind.Heat => "热力表",
            ChartKind.Slope => "斜率图",
            ChartKind.Multiples => "小多图",
            ChartKind.Scatter => "散点图",
            _ => throw new UnreachableException(),
        };

    /// <summary>The kind asked for where it is truthful for this chart, else the usual one.</summary>
    public static ChartKind Of(Chart chart)
    {
        var truthful = Truthful(chart);
        return chart.Asked is { } asked && truthful.Contains(asked) ? asked : truthful[0];
    }

    /// <summary>The kinds in which this chart says neither more nor less than its figures do, the usual one first.</summary>
    public static IReadOnlyList<ChartKind> Truthful(Chart chart) =>
        chart.Form switch
        {
            ChartForm.OverTime when IsSlope(chart) => [ChartKind.Slope, .. OverTime(chart)],
            ChartForm.OverTime when chart.Series.Count > MostSeries =>
            [
                ChartKind.Heat,
                .. OverTime(chart),
                .. Multiples(chart),
            ],
            ChartForm.OverTime when chart.Series.Count > 1 =>
            [
                .. OverTime(chart),
                ChartKind.Heat,
                .. Multiples(chart),
                .. HasBothEnds(chart) ? [ChartKind.Slope] : Array.Empty<ChartKind>(),
            ],
            ChartForm.OverTime => OverTime(chart),
            ChartForm.PartsOverTime when IsComplete(chart) =>
            [
                ChartKind.StackedAreas,
                .. OverTime(chart),
            ],
            ChartForm.PartsOverTime => OverTime(chart),
            ChartForm.PartsOverDistricts when IsFull(chart) =>
            [
                ChartKind.StackedBars,
                ChartKind.Bars,
                ChartKind.Heat,
            ],
            ChartForm.OverDistricts or ChartForm.PartsOverDistricts when chart.Series.Count > 1 =>
            [
                ChartKind.Bars,
                ChartKind.Heat,
            ],
            ChartForm.Scores => [ChartKind.Heat],
            ChartForm.Pairs when chart.Series.Count == 2 => [ChartKind.Scatter],
            ChartForm.Completion when chart.Series.Count == 2 => [ChartKind.Bullet],
            _ => [ChartKind.Bars],
        };

    // Two times and three series or more: what matters is which went up and which down.
    private static bool IsSlope(Chart chart) =>
        chart.Series.Count >= FewestOfSlope && HasBothEnds(chart);

    private static bool HasBothEnds(Chart chart) =>
        chart.Points.Select(point => point.Label).Distinct().Count() == 2
        && chart.Series.All(series =>
            series.Points.Count == 2 && !chart.IsBrokenBetween(series.Points[0], series.Points[1])
        );

    // Only then is the end of a bar the sum: no part missing anywhere, nothing below zero.
    private static bool IsFull(Chart chart)
    {
        var labels = chart.Points.Select(point => point.Label).Distinct().Count();
        return labels > 0
            && chart.Series.All(series =>
                series.Points.Count == labels
                && series.Points.Select(point => point.Label).Distinct().Count() == labels
            )
            && chart.Points.All(point => point.Value >= 0);
    }

    private static ChartKind[] Multiples(Chart chart) =>
        chart.Points.Select(point => point.Label).Distinct().Count() > 2
            ? [ChartKind.Multiples]
            : [];

    /// <summary>Whether the names of series stand at the ends of their lines rather than in a legend.</summary>
    public static bool NamesAtEnds(Chart chart) =>
        chart.Kind == ChartKind.Lines && chart.Series.Count > 1;

    private static ChartKind[] OverTime(Chart chart)
    {
        var times = chart.Points.Select(point => point.Label).Distinct().Count();
        if (times * Math.Max(1, chart.Series.Count - 1) > MostColumns)
        {
            return [ChartKind.Lines];
        }

        return times < 2 ? [ChartKind.Columns]
            : chart.Nature == Nature.Stock && times >= FewestOfLine
                ? [ChartKind.Lines, ChartKind.Columns]
            : [ChartKind.Columns, ChartKind.Lines];
    }

    // And no time missing in between, over which an area would be drawn.
    private static bool IsComplete(Chart chart)
    {
        var times = chart
            .Points.Select(point => point.Basis.Period)
            .Distinct()
            .OrderBy(time => time.Last)
            .ToList();
        return times.Count > 1
            && IsFull(chart)
            && !chart.Remarks.Any(remark => remark.Remark.BreaksComparison)
            && times
                .Zip(times.Skip(1))
                .All(pair => pair.Second.Previous() is not { } before || before == pair.First);
    }
}
