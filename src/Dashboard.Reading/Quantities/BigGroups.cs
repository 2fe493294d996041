using Dashboard.Reading.Characters;
using Dashboard.Reading.Numbers;

namespace Dashboard.Reading.Quantities;

/// <summary>四大产业链, 六大板块: a numeral, 大 and a noun.</summary>
internal static class BigGroups
{
    /// <summary>The quantity at <paramref name="start"/>, or null.</summary>
    public static Candidate? At(string text, int start, int floor)
    {
        if (
            Letters.At(text, start + 1) != '大'
            || start < floor
            || HanNumeral.Digit(text[start]) < 2
            || !Letters.IsHan(Letters.At(text, start + 2))
            || !Letters.IsHan(Letters.At(text, start + 3))
            || Letters.At(text, start + 2) is '家' or '类' or '队' or '员' or '国'
        )
        {
            return null;
        }

        var value = HanNumeral.Digit(text[start]);
        return new Candidate
        {
            Start = start,
            End = start + 2,
            NumberStart = start,
            Number = new PrintedNumber(start, start + 1, value, value, 1, IsHan: true),
            Value = value,
            Unit = "个",
            Group = "zero",
        };
    }
}
