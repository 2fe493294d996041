using Dashboard.Reading.Characters;
using Dashboard.Reading.Lexicons;
using Dashboard.Reading.Numbers;

namespace Dashboard.Reading.Quantities;

/// <summary>半小时, 半个多月, 过半, 半数以上.</summary>
internal static class Halves
{
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
        return SpecialNumbers.Built(text, start, floor, number, 0.5m, unit.Base, "time") with
        {
            Measure = unit.Measure,
        };
    }

    /// <summary>The quantity whose 半 is at <paramref name="start"/>, or null.</summary>
    public static Candidate? At(string text, int start, int floor)
    {
        if (HalfAndMore(text, start, floor) is { } more)
        {
            return more;
        }

        if (
            SpecialNumbers.Is(text, start, "半数")
            || Letters.At(text, start - 1) is '过' or '一' or '大'
                && !(
                    Letters.At(text, start - 1) == '过'
                    && Letters.At(text, start - 2) is '经' or '超'
                )
        )
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
        return SpecialNumbers.Built(text, start, floor, number, 0.5m, unit.Base, unit.Group) with
        {
            Measure = unit,
        };
    }

    // 过半, 占一半, 半数以上
    private static Candidate? HalfOfAll(string text, int start, int floor)
    {
        var from =
            text[start] == '半' && Letters.At(text, start - 1) is '一' or '过' ? start - 1 : start;
        var end = SpecialNumbers.Is(text, start, "半数") ? start + 2 : start + 1;
        var next = Letters.At(text, end);
        var isShare =
            next is ',' or '。' or ';' or '以' or ')' or '、' or '\n'
            || SpecialNumbers.Is(text, start, "半数以上");
        if (from < floor || !isShare || from == start && !SpecialNumbers.Is(text, start, "半数"))
        {
            return null;
        }

        var number = new PrintedNumber(from, end, 50, 50, 1, IsHan: true);
        var built = SpecialNumbers.Built(text, from, floor, number, 50, "%", "percent");
        return Letters.At(text, from) == '过'
            ? built with
            {
                Qualifier = Qualifier.MoreThan,
            }
            : built;
    }
}
