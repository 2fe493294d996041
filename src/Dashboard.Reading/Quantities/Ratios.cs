using System.Globalization;
using Dashboard.Reading.Characters;
using Dashboard.Reading.Numbers;

namespace Dashboard.Reading.Quantities;

/// <summary>Ratios of two and three terms: 5:1, 40.2:59.8, 14.4:39.1:46.5. The first term is the value.</summary>
internal static class Ratios
{
    private static readonly string[] Said = ["比", "结构", "例", "调整", "按", "为", "达"];

    /// <summary>The ratio that begins at <paramref name="start"/>, or null.</summary>
    public static Candidate? At(string text, int start)
    {
        var (end, terms, hasPoint) = (start, 0, false);
        var first = start;
        while (Term(text, end, out var behind) is { } isDecimal)
        {
            (terms, hasPoint) = (terms + 1, hasPoint || isDecimal);
            first = terms == 1 ? behind : first;
            end = behind;
            if (Letters.At(text, end) != ':' || !Letters.IsDigit(Letters.At(text, end + 1)))
            {
                break;
            }

            end++;
        }

        if (terms is not (2 or 3) || !(hasPoint || IsSaid(text, start)))
        {
            return null;
        }

        var value = decimal.Parse(text.AsSpan(start, first - start), CultureInfo.InvariantCulture);
        return new Candidate
        {
            Start = start,
            End = end,
            NumberStart = start,
            Number = new PrintedNumber(start, end, value, value, 1, IsHan: false),
            Value = value,
            Unit = "比",
            Group = "ratio",
        };
    }

    // a term of up to four digits; whether it has a point
    private static bool? Term(string text, int start, out int end)
    {
        end = start;
        while (end - start < 5 && Letters.IsDigit(Letters.At(text, end)))
        {
            end++;
        }

        if (end == start || end - start > 4)
        {
            return null;
        }

        if (Letters.At(text, end) != '.' || !Letters.IsDigit(Letters.At(text, end + 1)))
        {
            return false;
        }

        end++;
        while (Letters.IsDigit(Letters.At(text, end)))
        {
            end++;
        }

        return true;
    }

    private static bool IsSaid(string text, int start)
    {
        var near = text.AsSpan(Math.Max(0, start - 10), Math.Min(10, start));
        foreach (var word in Said)
        {
            if (near.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
