using Dashboard.Figures.Catalogues;

namespace Dashboard.Figures.Charts;

/// <summary>
/// Shades of the cells of a column or a table: steps of equal range, the stronger the better (the larger, where neither
/// way is good). What nobody reported has no shade.
/// </summary>
public static class HeatShade
{
    /// <summary>The strongest shade.</summary>
    public const int Strongest = 5;

    /// <summary>The shade that says nothing: where all values are the same.</summary>
    private const int Middle = 3;

    /// <summary>From 1 to <see cref="Strongest"/>.</summary>
    /// <param name="values">The values; null where there is none.</param>
    /// <param name="direction">Which way is good.</param>
    public static IReadOnlyList<int?> Sequential(
        IReadOnlyList<decimal?> values,
        Direction direction
    )
    {
        var (low, high) = (values.Min() ?? 0, values.Max() ?? 0);
        return [.. values.Select(value => value is { } number ? Shade(number) : (int?)null)];

        int Shade(decimal value)
        {
            if (low == high)
            {
                return Middle;
            }

            var share = (double)(value - low) / (double)(high - low);
            var step = Math.Min(Strongest, (int)(share * Strongest) + 1);
            return direction == Direction.Less ? Strongest + 1 - step : step;
        }
    }

    /// <summary>From -<see cref="Strongest"/> (far on the worse side of <paramref name="middle"/>) over 0 to <see cref="Strongest"/>.</summary>
    /// <param name="values">The values; null where there is none.</param>
    /// <param name="middle">What is neither good nor bad.</param>
    /// <param name="direction">Which way is good.</param>
    public static IReadOnlyList<int?> Diverging(
        IReadOnlyList<decimal?> values,
        decimal middle,
        Direction direction
    )
    {
        var widest = values
            .Select(value => value is { } number ? Math.Abs(number - middle) : 0)
            .DefaultIfEmpty()
            .Max();
        return [.. values.Select(value => value is { } number ? Shade(number) : (int?)null)];

        int Shade(decimal value)
        {
            if (widest == 0)
            {
                return 0;
            }

            var step = (int)
                Math.Ceiling((double)Math.Abs(value - middle) / (double)widest * Strongest);
            return Math.Sign(value - middle) * step * (direction == Direction.Less ? -1 : 1);
        }
    }
}
