using Dashboard.Figures;

namespace Dashboard.Reading;

/// <summary>Numbers that are worded: 百分之三点五, 三分之二, 半小时, 过半, 零事故, 翻一番.</summary>
internal static class SpecialNumbers
{
    /// <summary>The worded quantity whose first character is at <paramref name="start"/>, or null.</summary>
    public static Candidate? At(string text, int start, int floor) =>
        text[start] switch
        {
            '百' or '千' when Is(text, start + 1, "分之") => Parts(text, start, floor),
            '零' => Nothing(text, start),
            _ when Letters.At(text, start + 2) == '折'
                    && Discount(text, start, floor) is { } discount => discount,
            _ when Letters.At(text, start + 1) == '番'
                    && Doubling(text, start, floor) is { } doubled => doubled,
            '半' => Half(text, start, floor),
            _ when HanNumeral.Digit(text[start]) > 0 || Letters.IsDigit(text[start]) => Fraction(
                text,
                start,
                floor
            ),
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

    // 百分之三十, 千分之五
    private static Candidate? Parts(string text, int start, int floor)
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
        var built = Built(text, start, floor, number, number.Value, unit, "percent");
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

    // 三分之二, 2/3 is left alone: it is a date as often
    private static Candidate? Fraction(string text, int start, int floor)
    {
        var end = start;
        while (
            end - start < 3
            && (HanNumeral.IsOne(Letters.At(text, end)) || Letters.IsDigit(Letters.At(text, end)))
        )
        {
            end++;
        }

        if (!Is(text, end, "分之"))
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
        return Built(text, start, floor, above, share, "%", "percent");
    }

    // 半个多月
    private static Candidate? HalfAndMore(string text, int start, int floor)
    {
        if (
            Letters.At(text, start + 1) != '个'
            || Letters.At(text, start + 2) is not ('多' or '余')
            || UnitReader.At(text, start + 1) is not { IsMore: true } unit
        )
        {
            return null;
        }

        var number = new PrintedNumber(start, unit.End, 0.5m, 0.5m, 1, IsHan: true, IsMore: true);
        return Built(text, start, floor, number, 0.5m, unit.Base, "time") with
        {
            Measure = unit.Measure,
        };
    }

    // 半小时, 半年, 半数以上
    private static Candidate? Half(string text, int start, int floor)
    {
        if (HalfAndMore(text, start, floor) is { } more)
        {
            return more;
        }

        if (Is(text, start, "半数") || Letters.At(text, start - 1) is '过' or '一' or '大')
        {
            return HalfOfAll(text, start, floor);
        }

        var unit =
            UnitLexicon.At(text, start + 1)
                is { Group: "time" or "area" or "weight" or "length" or "volume" } found
            && found.Word is not ("周" or "秒")
                ? found
                : null;
        if (
            unit is null
            || Letters.At(text, start - 1) is '上' or '下' or '前' or '后' or '每' or '大'
        )
        {
            return null;
        }

        var end = start + 1 + unit.Word.Length;
        var isMore = Letters.At(text, end) is '多' or '余';
        end += isMore ? 1 : 0;
        var number = new PrintedNumber(start, end, 0.5m, 0.5m, 1, IsHan: true, IsMore: isMore);
        return Built(text, start, floor, number, 0.5m, unit.Base, unit.Group) with
        {
            Measure = unit,
        };
    }

    // 过半, 占一半, 半数以上
    private static Candidate? HalfOfAll(string text, int start, int floor)
    {
        var from =
            text[start] == '半' && Letters.At(text, start - 1) is '一' or '过' ? start - 1 : start;
        var end = Is(text, start, "半数") ? start + 2 : start + 1;
        var next = Letters.At(text, end);
        var isShare =
            next is ',' or '。' or ';' or '以' or ')' or '、' or '\n'
            || Is(text, start, "半数以上");
        if (from < floor || !isShare || from == start && !Is(text, start, "半数"))
        {
            return null;
        }

        var number = new PrintedNumber(from, end, 50, 50, 1, IsHan: true);
        var built = Built(text, from, floor, number, 50, "%", "percent");
        return Letters.At(text, from) == '过'
            ? built with
            {
                Qualifier = Qualifier.MoreThan,
            }
            : built;
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

    private static Candidate Built(
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

    private static bool Is(string text, int place, string word) =>
        string.CompareOrdinal(text, place, word, 0, word.Length) == 0;
}
