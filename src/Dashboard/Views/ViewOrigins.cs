using Dashboard.Comparing;
using Dashboard.Explore;
using Dashboard.Overview;
using Dashboard.Storage.Briefings;

namespace Dashboard.Views;

/// <summary>From where a part of a view is made: as it was saved, or the same of another district or period.</summary>
internal static class ViewOrigins
{
    /// <summary>What a part says that was saved from a page whose address named no period: the latest whole one, whichever that is by then.</summary>
    public const string Latest = "";

    /// <summary>The same part for a district, by code, and a period as an address says it; null leaves what was saved.</summary>
    public static BriefingOrigin For(this BriefingOrigin origin, string? district, string? period)
    {
        if (CompareState.From(origin.Key) is { } compared)
        {
            return For(compared, district, period).Origin;
        }

        if (RankingState.From(origin.Key) is { } ranked)
        {
            return For(ranked, district, period).Origin;
        }

        var focus = origin.Indicator is null ? origin.District : IndicatorState.Of(origin).District;
        return origin with
        {
            District = district ?? origin.District,
            Period =
                period is null ? origin.Period
                : period == OverviewState.AllTime ? null
                : period,
            // A line over time names its district: time-parking-spaces-nanqiao-year.
            Key =
                district is null || string.IsNullOrEmpty(focus)
                    ? origin.Key
                    : origin.Key.Replace($"-{focus}-", $"-{district}-", StringComparison.Ordinal),
        };
    }

    // Several districts or periods are what is compared, so they stay.
    private static CompareState For(CompareState state, string? district, string? period) =>
        state with
        {
            Districts =
                district is not null && state.Districts.Count == 1 ? [district] : state.Districts,
            Periods = period is not null && state.Periods.Count == 1 ? [period] : state.Periods,
        };

    private static RankingState For(RankingState state, string? district, string? period) =>
        state with
        {
            Within = state.Within is null ? null : district ?? state.Within,
            Period = period ?? state.Period,
        };
}
