using Dashboard.Figures.Catalogues;

namespace Dashboard.Figures.Progress;

/// <summary>How a completion stands against the time that has passed.</summary>
public enum ProgressStatus
{
    /// <summary>未开始: nothing is done yet.</summary>
    NotStarted,

    /// <summary>滞后: behind by the indicator's threshold or more.</summary>
    Behind,

    /// <summary>正常: neither ahead nor behind.</summary>
    OnTrack,

    /// <summary>领先: ahead by the indicator's threshold or more.</summary>
    Ahead,
}

/// <summary>Judges a rate against what is expected by then. The usual thresholds stand here and nowhere else.</summary>
public static class ProgressJudgement
{
    /// <summary>Ahead, or behind, by so many percentage points where the indicator says nothing else.</summary>
    public const decimal UsualThreshold = 5;

    /// <summary>
    /// How far the rate is from what is expected, in percentage points; more is better whatever the indicator's
    /// direction: of a ceiling (安全事故不超过10起), what has not been used up counts.
    /// </summary>
    public static decimal Distance(Indicator indicator, decimal rate, decimal expected) =>
        indicator.Direction == Direction.Less ? expected - rate : rate - expected;

    /// <summary>The status; null where time says nothing of what is expected and something has been done.</summary>
    public static ProgressStatus? Of(Indicator indicator, decimal rate, decimal? expected)
    {
        if (rate == 0 && indicator.Direction != Direction.Less)
        {
            return ProgressStatus.NotStarted;
        }

        if (expected is not { } due)
        {
            return null;
        }

        var distance = Distance(indicator, rate, due);
        return distance <= -(indicator.BehindBy ?? UsualThreshold) && distance < 0
                ? ProgressStatus.Behind
            : distance >= (indicator.AheadBy ?? UsualThreshold) && distance > 0
                ? ProgressStatus.Ahead
            : ProgressStatus.OnTrack;
    }
}
