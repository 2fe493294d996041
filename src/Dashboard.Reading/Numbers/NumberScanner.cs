using System.Globalization;
using Dashboard.Reading.Characters;
using Dashboard.Reading.Lexicons;

namespace Dashboard.Reading.Numbers;

/// <summary>Finds the number that begins at a place: 25,808; 1.2万余; 5000余万; 3万亿; 两千三百; 百余; 2亿3000万.</summary>
internal static class NumberScanner
{
    /// <summary>More digits than this are a code, not a number.</summary>
    private const int MostDigits = 15;

    /// <summary>
    /// The number that begins at <paramref name="start"/>. Null where none does; <paramref name="end"/> is then where
    /// looking goes on, so that a long row of digits is walked once.
    /// </summary>
    public static PrintedNumber? At(string text, int start, out int end)
    {
        var head = Letters.IsDigit(text[start])
            ? Arabic(text, start, out end)
            : Han(text, start, out end);
        if (head is not { } number)
        {
            return null;
        }

        number = NumberSteps.Scaled(text, number);
        end = number.End;
        if (number.Scale > 1 && Rest(text, number) is { } rest)
        {
            // 2亿3000万, 1万2千
            number = number with
            {
                End = rest.End,
                Value = number.Value + rest.Value,
                Mantissa = (number.Value + rest.Value) / number.Scale,
                IsMore = rest.IsMore,
            };
            end = number.End;
        }

        return Math.Abs(number.Value) <= Figures.Quantities.Quantity.Largest ? number : null;
    }

    private static PrintedNumber? Arabic(string text, int start, out int end)
    {
        end = start;
        while (Letters.IsDigit(Letters.At(text, end)))
        {
            end++;
        }

        var digits = end - start;
        while (digits <= 3 && IsGroup(text, end))
        {
            end += 4;
        }

        if (Letters.At(text, end) == '.' && Letters.IsDigit(Letters.At(text, end + 1)))
        {
            end++;
            while (Letters.IsDigit(Letters.At(text, end)))
            {
                end++;
            }
        }

        if (end - start > MostDigits + 5)
        {
            return null;
        }

        var parsed = decimal.TryParse(
            text.AsSpan(start, end - start),
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands,
            CultureInfo.InvariantCulture,
            out var value
        );
        return parsed ? new PrintedNumber(start, end, value, value, 1, IsHan: false) : null;
    }

    // ,123 and no fourth digit
    private static bool IsGroup(string text, int place) =>
        Letters.At(text, place) == ','
        && Letters.IsDigit(Letters.At(text, place + 1))
        && Letters.IsDigit(Letters.At(text, place + 2))
        && Letters.IsDigit(Letters.At(text, place + 3))
        && !Letters.IsDigit(Letters.At(text, place + 4));

    private static PrintedNumber? Han(string text, int start, out int end)
    {
        end = start;
        while (HanNumeral.IsOne(Letters.At(text, end)))
        {
            end++;
        }

        if (end == start)
        {
            // 万余名, 亿元: a step without a number before it
            end = start + 1;
            return text[start] is '万' or '亿'
                ? new PrintedNumber(start, start, 1, 1, 1, IsHan: true, IsBare: true)
                : null;
        }

        end = WithoutUnit(text, start, end);
        var numeral = text.AsSpan(start, end - start);
        if (Between(numeral) is var (low, high))
        {
            return new PrintedNumber(start, end, low, low, 1, IsHan: true, Max: high);
        }

        if (HanNumeral.Value(numeral) is not { } value)
        {
            return null;
        }

        if (
            Letters.At(text, end) == '点'
            && Decimals(text, end + 1, out var behind) is { } decimals
        )
        {
            end = behind;
            value += decimals;
        }

        var isBare = numeral.Length == 1 && numeral[0] is '百' or '千' or '佰' or '仟';
        return new PrintedNumber(start, end, value, value, 1, IsHan: true, IsBare: isBare);
    }

    // 三千瓦 is 三 千瓦
    private static int WithoutUnit(string text, int start, int end) =>
        end - start > 1
        && text[end - 1] is '千' or '百'
        && UnitLexicon.At(text, end - 1) is not null
            ? end - 1
            : end;

    // 三四十, 七八: two digits that follow each other
    private static (decimal Low, decimal High)? Between(ReadOnlySpan<char> numeral)
    {
        var steps = numeral.Length == 3 ? HanNumeral.Power(numeral[2]) : 1;
        if (numeral.Length is not (2 or 3) || steps == 0)
        {
            return null;
        }

        var (low, high) = (HanNumeral.Digit(numeral[0]), HanNumeral.Digit(numeral[1]));
        return low > 0 && high == low + 1 ? (low * steps, high * steps) : null;
    }

    private static decimal? Decimals(string text, int start, out int end)
    {
        (end, var value, var step) = (start, 0m, 0.1m);
        while (end - start < 5 && HanNumeral.Digit(Letters.At(text, end)) is var digit and >= 0)
        {
            value += digit * step;
            step /= 10;
            end++;
        }

        return end > start ? value : null;
    }

    private static PrintedNumber? Rest(string text, PrintedNumber number)
    {
        var next = Letters.At(text, number.End);
        var isHanRest = number.IsHan && (HanNumeral.Digit(next) >= 0);
        if (number.IsMore || !Letters.IsDigit(next) && !isHanRest)
        {
            return null;
        }

        var rest = Letters.IsDigit(next)
            ? Arabic(text, number.End, out _)
            : Han(text, number.End, out _);
        return
            rest is { } found
            && NumberSteps.Scaled(text, found) is var scaled
            && scaled.Value < number.Scale
            && (scaled.Scale > 1 || number.IsHan)
            ? scaled
            : null;
    }
}
