using Dashboard.Reading.Characters;
using Dashboard.Reading.Lexicons;
using Dashboard.Reading.Numbers;

namespace Dashboard.Reading.Quantities;

/// <summary>The unit behind a number, with what is printed into it: 6个多小时, 16场(次), 50元/亩, 0.5元每千瓦时.</summary>
/// <param name="Measure">The measure word.</param>
/// <param name="Base">The base unit, per what included.</param>
/// <param name="End">Just behind it.</param>
/// <param name="IsMore">Whether 多 or 余 is printed inside (6个多小时) or directly behind (一年多).</param>
/// <param name="Half">A half that is printed behind (两年半, 一个半小时), in the unit.</param>
internal readonly record struct ReadUnit(
    MeasureWord Measure,
    string Base,
    int End,
    bool IsMore,
    decimal Half
);

/// <summary>Reads the unit behind a number.</summary>
internal static class UnitReader
{
    /// <summary>The unit that begins at <paramref name="start"/>, or null.</summary>
    public static ReadUnit? At(string text, int start)
    {
        var place = Letters.At(text, start) == ' ' ? start + 1 : start;
        if (Split(text, place) is { } split)
        {
            return split;
        }

        if (UnitLexicon.At(text, place) is not { } unit)
        {
            return null;
        }

        var end = place + unit.Word.Length;
        var (isMore, half) = (false, 0m);
        if (unit.Group == "tenths" && HanNumeral.Digit(Letters.At(text, end)) is var tenth and > 0)
        {
            // 三成五 is 35%
            return new ReadUnit(unit, unit.Base, end + 1, IsMore: false, tenth / 10m);
        }

        if (
            Letters.At(text, end) == '半'
            && unit.Word
                is "斤"
                    or "公里"
                    or "里"
                    or "米"
                    or "吨"
                    or "公斤"
                    or "周"
                    or "年"
                    or "小时"
                    or "天"
                    or "倍"
                    or "成"
                    or "亩"
        )
        {
            (half, end) = (0.5m, end + 1);
        }
        else if (Letters.At(text, end) is '多' or '余' && IsMoreBehind(text, end, unit))
        {
            (isMore, end) = (true, end + 1);
        }

        var name = unit.Base;
        if (InBrackets(text, end) is var (inside, closed))
        {
            (name, end) = (inside.Base == name ? name : name + inside.Base, closed);
        }

        if (Per(text, end) is var (per, behind))
        {
            (name, end) = (name + "/" + per, behind);
        }

        return new ReadUnit(unit, name, end, isMore, half);
    }

    // 6个多小时, 3个半月: the word stands inside the unit
    private static ReadUnit? Split(string text, int place)
    {
        if (
            Letters.At(text, place) != '个'
            || Letters.At(text, place + 1) is not ('多' or '余' or '半')
        )
        {
            return null;
        }

        var name = Letters.At(text, place + 2) switch
        {
            '小' => "个小时",
            '月' => "个月",
            '星' => "个星期",
            '钟' => "个钟头",
            '百' => "个百分点",
            '工' => "个工作日",
            '学' => "个学期",
            _ => "",
        };
        if (
            name.Length == 0
            || string.CompareOrdinal(text, place + 2, name, 1, name.Length - 1) != 0
            || UnitLexicon.Named(name) is not { } unit
        )
        {
            return null;
        }

        var isHalf = text[place + 1] == '半';
        return new ReadUnit(
            unit,
            unit.Base,
            place + name.Length + 1,
            IsMore: !isHalf,
            Half: isHalf ? 0.5m : 0
        );
    }

    // 一年多, 两公里多; but 12家多渠道
    private static bool IsMoreBehind(string text, int place, MeasureWord unit) =>
        unit.Group is "time" or "times" or "tenths" or "length" or "area" or "weight"
        && Letters.At(text, place + 1) is var next
        && (!Letters.IsHan(next) || "的来时以了前后,".Contains(next) || unit.Group == "time");

    // 16场(次), 86台(套)
    private static (MeasureWord Inside, int End)? InBrackets(string text, int start) =>
        Letters.At(text, start) == '('
        && UnitLexicon.At(text, start + 1) is { } inside
        && Letters.At(text, start + 1 + inside.Word.Length) == ')'
            ? (inside, start + 2 + inside.Word.Length)
            : null;

    // /亩, /人·年, 每亩
    private static (string Per, int End)? Per(string text, int start)
    {
        var place = start;
        if (Letters.At(text, place) == '/' && PlainPer(text, place + 1) is { } plain)
        {
            return (plain, place + 1 + plain.Length);
        }

        if (Letters.At(text, place) is '/' or '每' && UnitLexicon.At(text, place + 1) is { } one)
        {
            place += 1 + one.Word.Length;
            var name = one.Base;
            while (
                Letters.At(text, place) is '·' or '/' or '.' or '•'
                && UnitLexicon.At(text, place + 1) is { } more
            )
            {
                name += Letters.At(text, place) == '/' ? "/" + more.Base : "·" + more.Base;
                place += 1 + more.Word.Length;
            }

            return (name, place);
        }

        return null;
    }

    // 元/月, 张/千人: what is no unit behind a number
    private static string? PlainPer(string text, int start)
    {
        foreach (
            var per in (ReadOnlySpan<string>)
                ["千人", "万人", "十万人", "百人", "百户", "万元", "亿元", "月", "季度", "季", "日"]
        )
        {
            if (string.CompareOrdinal(text, start, per, 0, per.Length) == 0)
            {
                return per;
            }
        }

        return null;
    }
}
