using Dashboard.Reading.Characters;
using Dashboard.Reading.Quantities;
using Dashboard.Reading.Sentences;

namespace Dashboard.Reading.Kinds;

/// <summary>What a works is built for: 年产60万双布鞋加工项目, 5万吨饲料项目, and the money put into it.</summary>
internal static class PlannedWorks
{
    private const int Reach = 16;

    /// <summary>Whether <paramref name="one"/> is such a capacity or sum.</summary>
    public static bool Plans(string text, Candidate one, Sentence sentence)
    {
        var said = text.AsSpan(
            sentence.Start,
            Math.Min(sentence.End, text.Length) - sentence.Start
        );
        if (
            said.Contains("已建成", StringComparison.Ordinal)
            || said.Contains("已投产", StringComparison.Ordinal)
            || said.Contains("目前", StringComparison.Ordinal)
        )
        {
            return false;
        }

        if (one.Group == "money")
        {
            return Letters.At(text, one.Start - 1) == '资'
                && Letters.At(text, one.Start - 2) == '投'
                && (
                    said.Contains("年产", StringComparison.Ordinal)
                    || said.Contains("日产", StringComparison.Ordinal)
                )
                && said.Contains("建设", StringComparison.Ordinal);
        }

        return UnitPer.Capacity(text, one) is not null && IsOfWorks(text, one.End)
            || one.Group is "weight" or "volume"
                && one.Number.Scale > 1
                && IsOfWorks(text, one.End);
    }

    private static bool IsOfWorks(string text, int end)
    {
        var length = 0;
        while (
            length < Reach
            && end + length < text.Length
            && text[end + length] is not (',' or '。' or ';' or '、' or '\n')
        )
        {
            length++;
        }

        var behind = text.AsSpan(end, length);
        return behind.Contains("项目", StringComparison.Ordinal)
            || behind.Contains("生产线", StringComparison.Ordinal)
            || behind.Contains("工程", StringComparison.Ordinal);
    }
}
