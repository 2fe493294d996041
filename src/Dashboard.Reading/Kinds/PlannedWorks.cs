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

        if (
            one.Group is "money" or "area" or "count"
            && WillRun(said)
            && IsSizeOfWorks(text, one, sentence)
        )
        {
            return true;
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

    // 项目总用地300亩,总投资30亿元,……达产后: the whole sentence is of what is not there yet
    private static bool WillRun(ReadOnlySpan<char> said)
    {
        foreach (
            var word in (ReadOnlySpan<string>)
                ["达产后", "投产后", "建成后", "拟建", "建设周期", "建设工期", "计划工期"]
        )
        {
            if (said.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSizeOfWorks(string text, Candidate one, Sentence sentence)
    {
        var from = Math.Max(sentence.Start, one.Start - 8);
        var before = text.AsSpan(from, one.Start - from);
        foreach (
            var word in (ReadOnlySpan<string>)
                ["用地", "占地", "投资", "建筑面积", "规划", "拟建", "建设"]
        )
        {
            if (before.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
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
