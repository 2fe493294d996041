using System.Globalization;
using Dashboard.Figures.Catalogues;
using Dashboard.Figures.Periods;
using Dashboard.Figures.Quantities;
using Dashboard.Figures.Rules;

namespace Dashboard.Figures.Progress;

/// <summary>How much of a whole, or of a target, is done. No report prints the rate, so it is always marked as computed.</summary>
/// <param name="Whole">What is to be done: the whole, or the target.</param>
/// <param name="Done">What is done of it.</param>
/// <param name="Rate">Done in percent of the whole, to one decimal, as sure as the two together.</param>
/// <param name="Marks">What must be known of the rate: computed, and whatever must be known of the two.</param>
public sealed record Completion(Standing Whole, Standing Done, Quantity Rate, PointMarks Marks)
{
    /// <summary>
    /// A whole by the indicator that completes it; null where the two are not of one district and scope, not of just
    /// the same time, or cannot be divided.
    /// </summary>
    public static Completion? OfWhole(Standing whole, Standing done, Catalogue catalogue) =>
        catalogue.Indicator(done.Series.Indicator).Completes == whole.Series.Indicator
        && whole.Series.Kind == FigureKind.Actual
        && done.Series == whole.Series with { Indicator = done.Series.Indicator }
        && done.Period.IsSameTimeAs(whole.Period)
            ? Of(whole, done)
            : null;

    /// <summary>
    /// A target by its actual; null where the two are not of one indicator, district and scope, where the actual's
    /// time is not comparable, or where they cannot be divided.
    /// </summary>
    public static Completion? OfTarget(Standing target, Standing actual, Catalogue catalogue) =>
        target.Series.Kind == FigureKind.Target
        && actual.Series == target.Series with { Kind = FigureKind.Actual }
        && Span(target.Period) is { } span
        && IsComparable(actual, span, catalogue.Indicator(actual.Series.Indicator).Nature)
            ? Of(target, actual)
            : null;

    /// <summary>
    /// The time in which a target is to be met: the target's own; for one that names a last day alone, from the start
    /// of that day's year. Null where it has no end.
    /// </summary>
    public static Period? Span(Period target) =>
        target.Kind switch
        {
            PeriodKind.Moment => Period.YearToDate(target.Last),
            PeriodKind.Open => target.End is { } end ? Period.YearToDate(end) : null,
            _ => target,
        };

    // A flow has to run from the first day of the target's time without a hole; a stock's latest state inside it counts.
    private static bool IsComparable(Standing actual, Period span, Nature nature) =>
        nature == Nature.Stock
            ? actual.Period.Last >= span.First && actual.Period.Last <= span.Last
            : actual.Period is { IsMoment: false, Kind: not PeriodKind.Open }
                && actual.Period.First == span.First
                && actual.Period.Last <= span.Last
                && actual.Basis is not (StandingBasis.Holes or StandingBasis.Overlap);

    private static Completion? Of(Standing whole, Standing done)
    {
        var (of, is_) = (whole.Quantity, done.Quantity);
        if (of.Unit != is_.Unit || of.Max is not null || is_.Max is not null)
        {
            return null;
        }

        if (of.Value <= 0 || is_.Value < 0 || is_.Value / of.Value > Quantity.Largest / 1000)
        {
            return null;
        }

        var rate = decimal.Round(is_.Value / of.Value * 100, 1, MidpointRounding.AwayFromZero);
        var text = rate.ToString("0.0", CultureInfo.InvariantCulture) + "%";
        return new(
            whole,
            done,
            new Quantity(rate, "%", text, Sureness(whole, done)),
            PointMarks.Computed | whole.Marks | done.Marks
        );
    }

    // A target of "at least 50" is a target of 50; a whole of "about 50" makes the rate about.
    private static Qualifier Sureness(Standing whole, Standing done)
    {
        var isWholeExact =
            whole.Quantity.Qualifier == Qualifier.Exact
            || (
                whole.Series.Kind == FigureKind.Target
                && whole.Quantity.Qualifier is Qualifier.AtLeast or Qualifier.AtMost
            );
        return !isWholeExact ? Qualifier.About : done.Quantity.Qualifier;
    }
}
