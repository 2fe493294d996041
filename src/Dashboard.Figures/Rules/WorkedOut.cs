using Dashboard.Figures.Catalogues;
using Dashboard.Figures.Quantities;

namespace Dashboard.Figures.Rules;

/// <summary>A value that no report prints, worked out from some that are: it is marked as computed and keeps every figure it rests on.</summary>
internal static class WorkedOut
{
    /// <summary>The value in the place of <paramref name="value"/>; null where it is out of bounds.</summary>
    /// <param name="value">What it is worked out from in the first place: its figure is opened first.</param>
    /// <param name="number">The value.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="with">What else it rests on.</param>
    public static Standing? Standing(Standing value, decimal number, string unit, Standing? with)
    {
        if (Math.Abs(number) > Quantity.Largest)
        {
            return null;
        }

        // Small ones keep their digits. What is printed is the number alone: 万人 in a unit is no scale.
        var kept = decimal.Round(
            number,
            Math.Abs(number) < 1 ? Quantity.Decimals : 2,
            MidpointRounding.AwayFromZero
        );
        var isExact =
            value.Quantity.Qualifier == Qualifier.Exact
            && with?.Quantity.Qualifier is null or Qualifier.Exact;
        IReadOnlyList<Figure> figures = [.. with?.Figures ?? [], .. value.Figures];
        return value with
        {
            Quantity = new Quantity(
                kept,
                unit,
                QuantityText.Grouped(kept),
                isExact ? Qualifier.Exact : Qualifier.About
            ),
            Basis = StandingBasis.Computed,
            Figures = figures,
            Contesting = [.. with?.Contesting ?? [], .. value.Contesting],
        };
    }

    /// <summary>Whether anything can be worked out from it: not from a range, a growth or a stretch with an open end.</summary>
    public static bool IsPossible(Standing standing) =>
        standing.Quantity.Max is null
        && standing.Series.Kind is FigureKind.Actual or FigureKind.Rate
        && standing.Period.Kind != Periods.PeriodKind.Open;
}
