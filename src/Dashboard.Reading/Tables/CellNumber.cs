using System.Globalization;

namespace Dashboard.Reading.Tables;

/// <summary>A cell that holds a number and nothing else: 1,908.5 or -3.2%.</summary>
internal static class CellNumber
{
    /// <summary>Whether <paramref name="cell"/> is one.</summary>
    public static bool IsOne(string cell) => Value(cell) is not null;

    /// <summary>The number, or null.</summary>
    public static decimal? Value(string cell) =>
        decimal.TryParse(
            cell.TrimEnd('%').TrimEnd(' '),
            NumberStyles.AllowLeadingSign
                | NumberStyles.AllowDecimalPoint
                | NumberStyles.AllowThousands,
            CultureInfo.InvariantCulture,
            out var value
        )
        && Math.Abs(value) <= Figures.Quantities.Quantity.Largest
            ? value
            : null;
}
