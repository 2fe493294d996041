using Dashboard.Figures.Quantities;

namespace Dashboard.Figures.Rules;

/// <summary>Adds quantities of one unit and keeps what can be said of how sure the sum is.</summary>
public static class QuantitySum
{
    /// <summary>
    /// The sum. It is exact where every part is; more than, where parts are exact or at least as much; otherwise about.
    /// </summary>
    /// <exception cref="ArgumentException">There are no parts, or their units differ.</exception>
    public static Quantity Of(IReadOnlyCollection<Quantity> parts)
    {
        if (parts.Select(part => part.Unit).Distinct().ToList() is not [var unit])
        {
            throw new ArgumentException(
                "Only quantities of one unit, and at least one, can be added.",
                nameof(parts)
            );
        }

        var value = parts.Sum(part => part.Value);
        decimal? max = parts.Any(part => part.Max is not null)
            ? parts.Sum(part => part.Max ?? part.Value)
            : null;
        var scale = parts
            .Select(part => NumberScale.OfPrinted(part.Printed))
            .MinBy(scale => scale.Factor)!;
        return new Quantity(value, unit, scale.Text(value) + unit, Sureness(parts), max);
    }

    private static Qualifier Sureness(IReadOnlyCollection<Quantity> parts) =>
        parts.All(part => part.Qualifier == Qualifier.Exact) ? Qualifier.Exact
        : parts.All(part =>
            part.Qualifier is Qualifier.Exact or Qualifier.MoreThan or Qualifier.AtLeast
        )
            ? Qualifier.MoreThan
        : Qualifier.About;
}
