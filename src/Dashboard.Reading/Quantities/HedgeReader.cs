using Dashboard.Reading.Characters;
using Dashboard.Reading.Lexicons;
using Dashboard.Reading.Numbers;

namespace Dashboard.Reading.Quantities;

/// <summary>The hedges around a number.</summary>
internal static class HedgeReader
{
    /// <summary>Words before a hedge that make it another word: 经过, 通过, 靠近, 附近.</summary>
    private const string NotAfter = "经通度渡附靠最邻就贴亲";

    /// <summary>The hedge that ends just before the number at <paramref name="number"/>, and where it begins.</summary>
    public static (Hedge? Hedge, int Start) Before(string text, int number)
    {
        var end = number;
        while (end > 0 && text[end - 1] == ' ' && number - end < 2)
        {
            end--;
        }

        var (hedge, length) = HedgeLexicon.Before.Before(text, end);
        if (hedge is null)
        {
            return (null, number);
        }

        var start = end - length;
        var before = Letters.At(text, start - 1);
        var isTreaty =
            hedge.Word == "约" && "签节预合条续违履邀解制大".Contains(before) && before != '大';
        if (length == 1 && (NotAfter.Contains(before) || isTreaty))
        {
            return (null, number);
        }

        // 上 and 过 hedge only a bare step: 上百家, 过千亿; 网上3家 and 经过3年 do not.
        return
            hedge.Word is "上" or "过" or "破"
            && !(text[number] is '百' or '千' or '万' or '亿' or '半')
            && !(hedge.Word is "破" && before is not '突')
            ? (null, number)
            : (hedge, start);
    }

    /// <summary>The hedge that begins at <paramref name="end"/>, just behind number and unit, and where it ends.</summary>
    public static (Hedge? Hedge, int End) After(string text, int end, string group)
    {
        var (hedge, length) = HedgeLexicon.After.At(text, end);
        if (hedge is null)
        {
            return (null, end);
        }

        var next = Letters.At(text, end + length);
        var stands = hedge.Word switch
        {
            // 5年内 and 30日内 are bounds, 3个镇内 is a place
            "内" => group is "time" or "day"
                && next is not ('部' or '容' or '外' or '在' or '控' or '需'),
            "多" or "余" or "不到" or "不足" => false,
            "以内" or "之内" => true,
            "以外" => false,
            "上下" => next is not ('联' or '游' or '班' or '级' or '楼'),
            _ => true,
        };
        return stands ? (hedge, end + length) : (null, end);
    }

    /// <summary>The stronger of what stands before, inside and behind.</summary>
    public static Qualifier Of(Hedge? before, PrintedNumber number, bool isMoreUnit, Hedge? after)
    {
        if (before is { } first)
        {
            return first.Qualifier;
        }

        if (number.IsAbout)
        {
            return Qualifier.About;
        }

        return number.IsMore || isMoreUnit
            ? Qualifier.MoreThan
            : after?.Qualifier ?? Qualifier.Exact;
    }
}
