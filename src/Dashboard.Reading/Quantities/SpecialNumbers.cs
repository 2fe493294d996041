using Dashboard.Reading.Characters;
using Dashboard.Reading.Lexicons;
using Dashboard.Reading.Numbers;

namespace Dashboard.Reading.Quantities;

/// <summary>Numbers that are worded: 百分之三点五, 三分之二, 半小时, 过半, 零事故, 翻一番.</summary>
internal static class SpecialNumbers
{
    /// <summary>The worded quantity whose first character is at <paramref name="start"/>, or null.</summary>
    public static Candidate? At(string text, int start, int floor) =>
        text[start] switch
        {
            '百' or '千' when Is(text, start + 1, "分之") => Fractions.Parts(text, start, floor),
            '零' => Nothing(text, start),
            _ when Letters.At(text, start + 2) == '折'
                    && Discount(text, start, floor) is { } discount => discount,
            _ when Letters.At(text, start + 1) == '番'
                    && Doubling(text, start, floor) is { } doubled => doubled,
            '半' => Halves.At(text, start, floor),
            _ when HanNumeral.Digit(text[start]) > 0 || Letters.IsDigit(text[start]) =>
                Fractions.At(text, start, floor),
            _ => null,
        };

    // 八五折
    private static Candidate? Discount(string text, int start, int floor)
    {
        var (first, second) = (HanNumeral.Digit(text[start]), HanNumeral.Digit(text[start + 1]));
        if (first < 1 || second < 1)
        {
            return null;
        }

        var value = first + second / 10m;
        var number = new PrintedNumber(start, start + 3, value, value, 1, IsHan: true);
        return Built(text, start, floor, number, value, "折", "discount");
    }

    // 翻一番 is twice as much, 翻两番 four times
    private static Candidate? Doubling(string text, int start, int floor)
    {
        var from = Letters.At(text, start - 1) == '了' ? start - 2 : start - 1;
        var times = Letters.IsDigit(text[start])
            ? text[start] - '0'
            : HanNumeral.Digit(text[start]);
        if (from < floor || Letters.At(text, from) != '翻' || times is < 1 or > 9)
        {
            return null;
        }

        var isMore = Letters.At(text, start + 2) is '多' or '余';
        var end = start + (isMore ? 3 : 2);
        var number = new PrintedNumber(start, end, times, times, 1, IsHan: true, IsMore: isMore);
        var built = Built(text, from, floor, number, 1 << times, "倍", "times");
        return built with { NumberStart = start };
    }

    // 零事故, 零投诉
    private static Candidate? Nothing(string text, int start)
    {
        var (noun, length) = ZeroLexicon.At(text, start + 1);
        if (noun is null)
        {
            return null;
        }

        var number = new PrintedNumber(start, start + 1, 0, 0, 1, IsHan: true);
        return new Candidate
        {
            Start = start,
            End = start + 1 + length,
            NumberStart = start,
            Number = number,
            Value = 0,
            Unit = noun,
            Group = "zero",
        };
    }

    /// <summary>A worded quantity with the hedges around it.</summary>
    public static Candidate Built(
        string text,
        int start,
        int floor,
        PrintedNumber number,
        decimal value,
        string unit,
        string group
    )
    {
        var (before, from) = HedgeReader.Before(text, start);
        if (from < floor)
        {
            (before, from) = (null, start);
        }

        var (after, end) = HedgeReader.After(text, number.End, group);
        return new Candidate
        {
            Start = from,
            End = end,
            NumberStart = start,
            Number = number,
            Value = value,
            Unit = unit,
            Group = group,
            Qualifier = HedgeReader.Of(before, number, isMoreUnit: false, after),
            IsHedged = before is not null || after is not null || number.IsMore,
        };
    }

    /// <summary>Whether <paramref name="word"/> stands at <paramref name="place"/>.</summary>
    public static bool Is(string text, int place, string word) =>
        string.CompareOrdinal(text, place, word, 0, word.Length) == 0;
}
