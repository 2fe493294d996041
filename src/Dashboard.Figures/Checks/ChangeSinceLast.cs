using Dashboard.Figures.Catalogues;
using Dashboard.Figures.Periods;
using Dashboard.Figures.Rules;

namespace Dashboard.Figures.Checks;

/// <summary>A value against the last one of its line that speaks of a like time: a reviewer's first question.</summary>
/// <param name="Last">The last value.</param>
/// <param name="Difference">This minus the last, in the base unit (percentage points where the unit is %).</param>
/// <param name="Percent">The change in percent of the last; null where that is zero or negative, or the unit is % itself.</param>
public sealed record ChangeSinceLast(Figure Last, decimal Difference, decimal? Percent)
{
    /// <summary>From how many percent on a change is large.</summary>
    public const decimal LargePercent = 50;

    /// <summary>From how many percentage points on a change of a ratio is large.</summary>
    public const decimal LargePoints = 20;

    // Months have 28 to 31 days, quarters 90 to 92: stretches as alike as that are compared, a month with a year is not.
    private const int LikeDays = 3;

    /// <summary>Whether somebody should look twice.</summary>
    public bool IsLarge =>
        Percent is { } percent ? Math.Abs(percent) >= LargePercent
        : Last.Quantity.Unit == "%" ? Math.Abs(Difference) >= LargePoints
        : Difference != 0;

    /// <summary>Compares <paramref name="proposed"/> with the last value before it; null where it is the first of its line.</summary>
    /// <param name="proposed">The figure.</param>
    /// <param name="known">Figures that count; those of other series and of unlike times are not looked at.</param>
    /// <param name="catalogue">Tells whose word comes first where sources disagree.</param>
    public static ChangeSinceLast? Of(
        Figure proposed,
        IEnumerable<Figure> known,
        Catalogue catalogue
    )
    {
        var before = known
            .Where(figure => IsBefore(figure, proposed))
            .GroupBy(figure => figure.Period.Last)
            .MaxBy(group => group.Key);
        return before is null ? null : From(proposed, SourcePreference.Order(before, catalogue)[0]);
    }

    /// <summary>Compares a change of a figure with what it would replace.</summary>
    public static ChangeSinceLast From(Figure proposed, Figure last)
    {
        var (now, then) = (proposed.Quantity.Value, last.Quantity.Value);
        return new(last, now - then, ValueChange.Percent(now, then, last.Quantity.Unit));
    }

    /// <summary>By how many days two stretches differ beyond what months and quarters do by themselves; 0 where they are alike.</summary>
    internal static long DaysUnlike(Period one, Period other) =>
        Math.Max(0, Math.Abs((long)one.Days - other.Days) - LikeDays);

    private static bool IsBefore(Figure figure, Figure proposed) =>
        figure.State == FigureState.Approved
        && figure.Code != proposed.Code
        && figure.Series == proposed.Series
        && figure.Quantity.Unit == proposed.Quantity.Unit
        && figure.Period.Kind != PeriodKind.Open
        && figure.Period.IsMoment == proposed.Period.IsMoment
        && figure.Period.Last < proposed.Period.Last
        && (figure.Period.IsMoment || DaysUnlike(figure.Period, proposed.Period) == 0);
}
