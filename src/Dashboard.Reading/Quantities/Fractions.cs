using Dashboard.Reading.Characters;
using Dashboard.Reading.Numbers;

namespace Dashboard.Reading.Quantities;

/// <summary>Parts of a whole in words, in percent.</summary>
internal static class Fractions
{
    /// <summary>百分之三十, 千分之五, 百分之五至百分之八.</summary>
    public static Candidate? Parts(string text, int start, int floor)
    {
        var place = start + 3;
        if (
            !(Letters.IsDigit(Letters.At(text, place)) || HanNumeral.IsOne(Letters.At(text, place)))
            || NumberScanner.At(text, place, out _) is not { } number
        )
        {
            return null;
        }

        var unit = text[start] == '百' ? "%" : "‰";
        var built = SpecialNumbers.Built(text, start, floor, number, number.Value, unit, "percent");
        var next = number.End + 1;
        return
            Letters.At(text, number.End) is '至' or '到' or '-' or '~'
            && Letters.At(text, next) == text[start]
            && Parts(text, next, next) is { } last
            && last.Value > built.Value
            ? built with
            {
                Max = last.Value,
                End = last.End,
                Number = last.Number,
            }
            : built;
    }

    /// <summary>三分之二. 2/3 is left alone: it is a date as often.</summary>
    public static Candidate? At(string text, int start, int floor)
    {
        var end = start;
        while (
            end - start < 3
            && (HanNumeral.IsOne(Letters.At(text, end)) || Letters.IsDigit(Letters.At(text, end)))
        )
        {
            end++;
        }

        if (!SpecialNumbers.Is(text, end, "分之"))
        {
            return null;
        }

        var whole = NumberScanner.At(text, start, out _);
        var place = end + 2;
        var isNumber =
            Letters.IsDigit(Letters.At(text, place)) || HanNumeral.IsOne(Letters.At(text, place));
        if (
            whole is not { Value: > 0 } below
            || !isNumber
            || NumberScanner.At(text, place, out _) is not { } above
        )
        {
            return null;
        }

        var share = decimal.Round(100 * above.Value / below.Value, Quantity.Decimals);
        return SpecialNumbers.Built(text, start, floor, above, share, "%", "percent");
    }
}
