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
}

/// <summary>How a chart is drawn follows from what it says: the one place where that is decided.</summary>
public static class ChartKinds
{
    /// <summary>More times than these are a line: columns could no longer be told apart.</summary>
    public const int MostColumns = 12;

    /// <summary>From this many states on, a stock's level is a line; amounts of a flow stand side by side.</summary>
    private const int FewestOfLine = 4;

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
            ChartForm.OverTime => OverTime(chart),
            ChartForm.PartsOverTime when IsComplete(chart) =>
            [
                ChartKind.StackedAreas,
                .. OverTime(chart),
            ],
            ChartForm.PartsOverTime => OverTime(chart),
            _ => [ChartKind.Bars],
        };

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

    // Only then is the upper edge the sum at every time: no part and no time missing, nothing below zero.
    private static bool IsComplete(Chart chart)
    {
        var times = chart
            .Points.Select(point => point.Basis.Period)
            .Distinct()
            .OrderBy(time => time.Last)
            .ToList();
        return times.Count > 1
            && chart.Series.All(series => series.Points.Count == times.Count)
            && chart.Points.All(point => point.Value >= 0)
            && times
                .Zip(times.Skip(1))
                .All(pair => pair.Second.Previous() is not { } before || before == pair.First);
    }
}
