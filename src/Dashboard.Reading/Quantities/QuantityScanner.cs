using Dashboard.Reading.Characters;
using Dashboard.Reading.Numbers;

namespace Dashboard.Reading.Quantities;

/// <summary>Finds the quantities of a text's prose, in order.</summary>
internal static class QuantityScanner
{
    /// <summary>All quantities outside <paramref name="taken"/>.</summary>
    public static List<Candidate> Scan(string text, bool[] taken)
    {
        var found = new List<Candidate>();
        var floor = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (taken[i] || !Begins(text, i))
            {
                continue;
            }

            var one = BigGroups.At(text, i, floor) ?? QuantityReader.At(text, i, floor, out _);
            if (one is null)
            {
                NumberScanner.At(text, i, out var next);
                i = Math.Max(i, next - 1);
                continue;
            }

            if (
                !taken.AsSpan(one.NumberStart, one.End - one.NumberStart).Contains(true)
                && QuantityFilter.Counts(text, one)
            )
            {
                found.Add(WithEach(text, one, floor));
                floor = one.End;
            }
            else if (one.Unit.Length == 0 && !one.Number.IsHan)
            {
                found.Add(one);
                floor = one.End;
            }

            i = Math.Max(i, one.End - 1);
        }

        return SharedUnits.Spread(text, found);
    }

    private static bool Begins(string text, int place)
    {
        var letter = text[place];
        var before = Letters.At(text, place - 1);
        if (Letters.IsDigit(letter))
        {
            return !Letters.IsDigit(before)
                && (!Letters.IsLatin(before) || IsIndex(text, place))
                && !(before == '.' && Letters.IsDigit(Letters.At(text, place - 2)));
        }

        return HanNumeral.IsOne(letter) && !(HanNumeral.IsOne(before) && letter is not '零')
            || letter is '万' or '亿' && !Letters.IsDigit(before) && !HanNumeral.IsOne(before)
            || letter is '半';
    }

    // GDP203亿元, CPI2.1%
    private static bool IsIndex(string text, int place) =>
        place > 2
        && text.AsSpan(place - 3, 3) is "GDP" or "CPI" or "PPI"
        && !Letters.IsLatin(Letters.At(text, place - 4));

    // 各56名: 各 belongs to what is printed
    private static Candidate WithEach(string text, Candidate one, int floor) =>
        one.Start > floor && text[one.Start - 1] == '各' ? one with { Start = one.Start - 1 } : one;
}
