using Dashboard.Figures.Catalogues;
using Dashboard.Figures.Periods;
using Dashboard.Figures.Rules;

namespace Dashboard.Figures.Progress;

/// <summary>How much is expected to be done at a figure's date (序时进度), in percent of the whole or the target.</summary>
public static class ExpectedProgress
{
    /// <summary>
    /// Of a whole that is worked off: by the share of the year that has passed for a state or a run from 1 January;
    /// all of it for a month, a quarter or another stretch that has ended. Null where time says nothing of it.
    /// </summary>
    /// <param name="done">What is done of it.</param>
    /// <param name="indicator">The indicator that completes the whole; its pace is taken.</param>
    public static decimal? OfWhole(Standing done, Indicator indicator) =>
        done.Period.Kind switch
        {
            PeriodKind.Open => null,
            PeriodKind.Moment or PeriodKind.YearToDate => indicator.Pace.ExpectedAt(
                done.Period.Last,
                Period.Year(done.Period.Last.Year)
            ),
            _ => indicator.Pace.ExpectedAt(done.Period.Last, done.Period),
        };

    /// <summary>
    /// Of a target for a flow: the share of the target's time that has passed. Of a ceiling for a state: the ceiling
    /// itself, at any time. Of a target for a state: the way from where it stood before the target's time
    /// (<paramref name="before"/>), as far as time has passed; where nobody says where it stood, only at the end.
    /// </summary>
    /// <param name="target">The target.</param>
    /// <param name="on">The day that is looked at.</param>
    /// <param name="before">For a stock: the last state before the target's time, or null.</param>
    /// <param name="indicator">The indicator; its pace is taken.</param>
    public static decimal? OfTarget(
        Standing target,
        DateOnly on,
        Figure? before,
        Indicator indicator
    )
    {
        if (
            Completion.Span(target.Period) is not { } span
            || indicator.Pace.ExpectedAt(on, span) is not { } share
        )
        {
            return null;
        }

        if (indicator.Nature == Nature.Flow)
        {
            return share;
        }

        if (indicator.Direction == Direction.Less || share == 100)
        {
            return 100;
        }

        var goal = target.Quantity.Value;
        if (before is null || goal <= 0)
        {
            return null;
        }

        var due = before.Quantity.Value + (goal - before.Quantity.Value) * share / 100;
        return decimal.Round(due / goal * 100, 1, MidpointRounding.AwayFromZero);
    }
}
