using Dashboard.Reading.Characters;
using Dashboard.Reading.Numbers;

namespace Dashboard.Reading.Quantities;

/// <summary>So many times as much: 2×66万千瓦.</summary>
internal static class Products
{
    /// <summary>The product that begins at <paramref name="start"/>, or null.</summary>
    public static Candidate? At(string text, int start, int floor)
    {
        var end = start;
        while (end - start < 3 && Letters.IsDigit(Letters.At(text, end)))
        {
            end++;
        }

        if (
            end == start
            || Letters.At(text, end) is not ('×' or '*' or 'x' or 'X')
            || !Letters.IsDigit(Letters.At(text, end + 1))
            || NumberScanner.At(text, end + 1, out _) is not { Scale: > 1 } each
            || UnitReader.At(text, each.End) is not { } unit
        )
        {
            return null;
        }

        var times = decimal.Parse(
            text.AsSpan(start, end - start),
            System.Globalization.CultureInfo.InvariantCulture
        );
        var number = each with { Start = start, Value = times * each.Value, End = unit.End };
        return SpecialNumbers.Built(
            text,
            start,
            floor,
            number,
            times * each.Value,
            unit.Base,
            unit.Measure.Group
        ) with
        {
            Measure = unit.Measure,
        };
    }
}
