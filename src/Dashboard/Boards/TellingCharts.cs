using Dashboard.Charts;

namespace Dashboard.Boards;

/// <summary>Which charts say enough to stand on a first page, and which say most.</summary>
internal static class TellingCharts
{
    private const int FewestOverTime = 3;

    /// <summary>The charts worth their room, the most telling first. One whose values are all alike says nothing that a line does not.</summary>
    public static IEnumerable<KeyedChart> Of(IEnumerable<KeyedChart> charts) =>
        charts.Where(Tells).OrderByDescending(chart => Weight(chart.Chart));

    private static bool Tells(KeyedChart keyed)
    {
        var values = keyed.Chart.Points.Select(point => point.Value).ToList();
        return values.Count >= 2
            && values.Distinct().Skip(1).Any()
            && (keyed.Chart.Form != ChartForm.OverTime || values.Count >= FewestOverTime);
    }

    private static int Weight(Chart chart) =>
        chart.Form switch
        {
            ChartForm.Parts => 300,
            ChartForm.OverTime => 200,
            ChartForm.OverDistricts => 100,
            _ => 0,
        } + Math.Min(99, chart.Points.Count());
}
