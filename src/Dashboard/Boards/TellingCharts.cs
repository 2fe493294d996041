namespace Dashboard.Boards;

/// <summary>Which charts say enough to stand on a first page, and which say most.</summary>
internal static class TellingCharts
{
    private const int FewestOverTime = 3;

    /// <summary>The charts worth their room, the most telling first. One whose values are all alike says nothing that a line does not.</summary>
    public static IEnumerable<ChartDraft> Of(IEnumerable<ChartDraft> charts) =>
        charts.Where(Tells).OrderByDescending(Weight);

    private static bool Tells(ChartDraft draft) =>
        draft.Standings.Count >= 2
        && draft.Standings.Select(one => one.Quantity.Value).Distinct().Skip(1).Any()
        && (draft.Form != ChartForm.OverTime || draft.Standings.Count >= FewestOverTime);

    private static int Weight(ChartDraft draft) =>
        draft.Form switch
        {
            ChartForm.Parts => 300,
            ChartForm.OverTime => 200,
            ChartForm.OverDistricts => 100,
            _ => 0,
        } + Math.Min(99, draft.Standings.Count);
}
