using Dashboard.Reading.Characters;
using Dashboard.Reading.Numbers;

namespace Dashboard.Reading.Quantities;

/// <summary>A range of values: 50至80元/亩, 3%-5%, 1.2—1.5万吨, 5000至1万元.</summary>
/// <param name="Low">The lower end in the base unit.</param>
/// <param name="High">The upper end in the base unit.</param>
/// <param name="Last">The second number.</param>
/// <param name="Unit">The unit behind it.</param>
internal sealed record ReadRange(decimal Low, decimal High, PrintedNumber Last, ReadUnit? Unit);

/// <summary>Reads the second half of a range.</summary>
internal static class RangeReader
{
    /// <summary>The range that <paramref name="first"/> begins, or null where none does.</summary>
    public static ReadRange? Behind(string text, PrintedNumber first, ReadUnit? firstUnit)
    {
        var place = firstUnit?.End ?? first.End;
        var mark = Letters.At(text, place);
        if (mark is not ('-' or '~' or '至' or '到'))
        {
            return null;
        }

        place += mark == '-' && Letters.At(text, place + 1) == '-' ? 2 : 1;
        var letter = Letters.At(text, place);
        var isNumber = Letters.IsDigit(letter) || first.IsHan && HanNumeral.IsOne(letter);
        if (!isNumber || NumberScanner.At(text, place, out _) is not { } second)
        {
            return null;
        }

        var unit = UnitReader.At(text, second.End);
        if (firstUnit is { } one && unit?.Measure.Group != one.Measure.Group)
        {
            return null;
        }

        if (unit is null && second.Scale == 1)
        {
            return null;
        }

        // 3至5万元 shares its 万; 5000至1万元 does not
        var low =
            firstUnit is null && first.Scale == 1 && first.Value < second.Mantissa
                ? first.Value * second.Scale
                : first.Value;
        return low < second.Value ? new ReadRange(low, second.Value, second, unit) : null;
    }
}
