using Dashboard.Charts;

namespace Dashboard.Comparing;

/// <summary>Makes the chart of a comparison or a ranking again from the key under which a briefing keeps it.</summary>
internal sealed class ComparedCharts(CompareBoards comparisons, RankingBoards rankings)
{
    /// <summary>Whether a key is that of a comparison or a ranking.</summary>
    public static bool IsCompared(string key) =>
        CompareState.From(key) is not null || RankingState.From(key) is not null;

    /// <summary>The chart under its key; null where it can no longer be made.</summary>
    public async Task<KeyedChart?> FindAsync(
        string key,
        Language language,
        CancellationToken cancellation
    )
    {
        var chart =
            CompareState.From(key) is { } compared
                ? (await comparisons.GetAsync(compared, language, cancellation)).Chart
            : RankingState.From(key) is { } ranked
                ? (await rankings.GetAsync(ranked, language, cancellation)).Chart
            : null;
        return chart is null ? null : chart with { Key = key };
    }
}
