using Dashboard.Figures;
using Dashboard.Reading.Metrics;
using Dashboard.Reading.Periods;
using Dashboard.Reading.Quantities;

namespace Dashboard.Reading;

/// <summary>How sure the reader is of a figure: what it had to guess costs a share.</summary>
internal static class Confidence
{
    /// <summary>0 to 1, in hundredths.</summary>
    public static double Of(
        Candidate one,
        string metric,
        IndicatorGuess? indicator,
        string? place,
        PeriodGuess? period
    )
    {
        var sure = 0.95;
        sure -=
            one.Unit.Length == 0 ? 0.25
            : one.Measure is null && one.Group is not ("percent" or "zero") ? 0.1
            : 0;
        sure -= one.Number.IsHan && one.Value < 10 ? 0.2 : 0;
        sure -= metric.Length == 0 ? 0.25 : 0;
        sure -= indicator is null ? 0.05 : 0;
        sure -= place is null ? 0.1 : 0;
        sure -=
            period is null ? 0.1
            : period.Certainty == PeriodCertainty.Inferred ? 0.05
            : 0;
        return Math.Round(Math.Clamp(sure, 0.05, 0.95), 2);
    }
}
