using Dashboard.Figures.Catalogues;
using Dashboard.Figures.Periods;
using Dashboard.Figures.Quantities;

namespace Dashboard.Figures.Rules;

/// <summary>With what a value is compared.</summary>
public enum ComparisonBase
{
    /// <summary>同比: the same stretch, or the same day, one year before.</summary>
    YearOnYear,

    /// <summary>环比: the month, quarter or half just before; for a stock the last earlier state.</summary>
    Previous,
}

/// <summary>Whether a change is for the better.</summary>
public enum Verdict
{
    /// <summary>The indicator has no good direction, or nothing changed.</summary>
    Neutral,

    /// <summary>For the better.</summary>
    Better,

    /// <summary>For the worse.</summary>
    Worse,
}

/// <summary>A value against a comparable earlier one. Like is compared with like: January–July with January–July.</summary>
/// <param name="Against">What kind of base it is.</param>
/// <param name="Base">The earlier figure.</param>
/// <param name="Difference">Now minus then, in the base unit (percentage points where the unit is %).</param>
/// <param name="Percent">The change in percent of the base; null where the base is zero or negative, or the unit is % itself.</param>
/// <param name="Verdict">Whether it is for the better.</param>
public sealed record Comparison(
    ComparisonBase Against,
    Figure Base,
    decimal Difference,
    decimal? Percent,
    Verdict Verdict
)
{
    /// <summary>Whether the base was added up from the same parts of the year before, as the value itself was; no report prints it.</summary>
    public bool IsComputed { get; init; }

    /// <summary>
    /// Compares a standing with the best base among <paramref name="earlier"/>; null where there is none ("no base").
    /// Ranges of values, growth rates and stretches with an open end are never compared, nor is what a remark breaks.
    /// </summary>
    /// <param name="now">The value.</param>
    /// <param name="earlier">Figures of the same series; others are ignored.</param>
    /// <param name="catalogue">Tells the indicator's nature, direction and remarks.</param>
    public static Comparison? Of(Standing now, IEnumerable<Figure> earlier, Catalogue catalogue)
    {
        if (!IsComparable(now))
        {
            return null;
        }

        var candidates = SourcePreference.Order(
            earlier.Where(figure =>
                figure.Series == now.Series
                && figure.Quantity.Unit == now.Quantity.Unit
                && figure.Quantity.Max is null
                && figure.Period.Last < now.Period.Last
                && ComparisonBreak.Between(catalogue.Remarks, now.Series, figure.Period, now.Period)
                    is null
            ),
            catalogue
        );
        if (
            now.Period.YearEarlier() is { } yearBefore
            && SameTime(candidates, yearBefore) is { } year
        )
        {
            return Against(ComparisonBase.YearOnYear, year);
        }

        if (
            now.Basis == StandingBasis.Computed
            && now.Period.YearEarlier() is { } same
            && Standings.Of(candidates, same, catalogue) is { Basis: StandingBasis.Computed } sum
            && sum.Period.IsSameTimeAs(same)
            && sum.Figures.Count == now.Figures.Count
        )
        {
            var added = sum.Main with { Period = sum.Period, Quantity = sum.Quantity };
            return Against(ComparisonBase.YearOnYear, added) with { IsComputed = true };
        }

        var before =
            now.Period.IsMoment
                ? candidates
                    .Where(figure => figure.Period.IsMoment)
                    .MaxBy(figure => figure.Period.Last)
            : now.Period.Previous() is { } previous ? SameTime(candidates, previous)
            : null;
        return before is null ? null : Against(ComparisonBase.Previous, before);

        Comparison Against(ComparisonBase kind, Figure figure) =>
            Compared(now.Quantity, kind, figure, catalogue.Indicator(now.Series.Indicator));
    }

    // A range, a growth or a time without an end says nothing that another could be set against.
    private static bool IsComparable(Standing now) =>
        now.Quantity.Max is null
        && now.Series.Kind != FigureKind.Growth
        && now.Period.Kind != PeriodKind.Open;

    private static Comparison Compared(
        Quantity now,
        ComparisonBase kind,
        Figure then,
        Indicator indicator
    )
    {
        var difference = now.Value - then.Quantity.Value;
        return new Comparison(
            kind,
            then,
            difference,
            ValueChange.Percent(now.Value, then.Quantity.Value, now.Unit),
            Judge(difference, indicator)
        );
    }

    private static Figure? SameTime(IEnumerable<Figure> figures, Period period) =>
        figures.FirstOrDefault(figure => figure.Period.IsSameTimeAs(period));

    private static Verdict Judge(decimal difference, Indicator indicator) =>
        (indicator.Direction, Math.Sign(difference)) switch
        {
            (Direction.Neither, _) or (_, 0) => Verdict.Neutral,
            (Direction.More, > 0) or (Direction.Less, < 0) => Verdict.Better,
            _ => Verdict.Worse,
        };
}
