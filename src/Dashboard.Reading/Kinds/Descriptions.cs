using Dashboard.Reading.Characters;
using Dashboard.Reading.Lexicons;
using Dashboard.Reading.Quantities;

namespace Dashboard.Reading.Kinds;

/// <summary>Properties of a thing or a story: how long it took, how high it is, 四大产业.</summary>
internal static class Descriptions
{
    // what was done along it: 铺, 修
    private const string Working = "修建铺架挖抢通清打疏延拓固";

    /// <summary>Whether <paramref name="one"/> describes one thing or case rather than an achievement.</summary>
    public static bool IsOne(string text, Candidate one)
    {
        if (one.Group == "time" && (one.Number.Scale > 1 || IsMeasuredTime(text, one)))
        {
            return false;
        }

        if (
            one.Group == "money"
            && Clause(text, one) is var said
            && said.Contains("最高奖励", StringComparison.Ordinal)
        )
        {
            return true;
        }

        if (
            one.Group is "time" or "temperature" or "day"
            || one.Group == "zero" && one.Number.Value > 0
        )
        {
            return true;
        }

        if (
            Standards.Sets(text, one)
            || IsSize(text, one)
            || IsClassOf(text, one)
            || IsInstalled(text, one)
            || IsPopulation(text, one)
        )
        {
            return true;
        }

        if (
            one.Group == "length"
            && Letters.At(text, one.Start - 1)
                is '高'
                    or '长'
                    or '宽'
                    or '深'
                    or '厚'
                    or '约'
                    or '距'
        )
        {
            return true;
        }

        if (one.Number is { IsHan: true, Value: 1 })
        {
            return text.AsSpan(Math.Max(0, one.Start - 12), Math.Min(12, one.Start)).Contains('每');
        }

        return KindLexicon.Words.At(text, one.End).Meaning is { Makes: "descriptive" }
            || IsSummed(text, one)
            || one.Qualifier is Qualifier.AtLeast or Qualifier.AtMost
                && Letters.At(text, one.End) == '的';
    }

    // 年收入5万—50万元的村: a range that tells which are meant
    private static bool IsClassOf(string text, Candidate one) =>
        one.Group == "money" && one.Max is not null && Letters.At(text, one.End) == '的';

    // 2×35万千瓦热电项目
    private static bool IsInstalled(string text, Candidate one) =>
        one.Group == "energy"
        && text.AsSpan(one.NumberStart, one.End - one.NumberStart).ContainsAny('×', '*', 'x');

    // 当地140万人口
    private static bool IsPopulation(string text, Candidate one) =>
        one.Unit == "人"
        && (
            one.Measure?.Word == "人口"
            || string.CompareOrdinal(text, one.End - 1, "人口", 0, 2) == 0
        )
        && Letters.At(text, one.End + 1) is not ('转' or '脱' or '搬');

    // 在摔下20多米, 到15公里外: how far or steep a thing is, where nothing was done to it
    private static bool IsSize(string text, Candidate one)
    {
        if (
            one.Group != "length" && one.Unit != "度"
            || one.Number.Scale > 1
            || one.Unit.Length == 0
        )
        {
            return false;
        }

        var clause = Clause(text, one).ToString();
        foreach (var noun in (ReadOnlySpan<string>)["水位", "雨", "雪", "里程", "库区"])
        {
            if (clause.Contains(noun, StringComparison.Ordinal))
            {
                return false;
            }
        }

        for (var i = 0; i < clause.Length; i++)
        {
            if (MetricLexicon.Verbs.At(clause, i).Length > 0)
            {
                return false;
            }
        }

        return !clause.Any(Working.Contains);
    }

    // 人、房、企3类对象, 审核、评查、协作三项机制: as many as were just named
    private static bool IsSummed(string text, Candidate one)
    {
        if (one.Value is < 2 or > 12 || one.Max is not null)
        {
            return false;
        }

        var clause = Clause(text, one);
        if (clause.Count('、') + 1 != one.Value || clause.ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        var behind = text.AsSpan(one.End, Math.Min(10, text.Length - one.End));
        foreach (
            var noun in (ReadOnlySpan<string>)
                [
                    "机制",
                    "对象",
                    "要素",
                    "体系",
                    "模式",
                    "制度",
                    "环节",
                    "方面",
                    "类",
                    "功能",
                    "标准",
                    "原则",
                ]
        )
        {
            if (behind.Contains(noun, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // 优良天数271天, 平均办理时长26.5小时: the time itself is what is measured
    private static bool IsMeasuredTime(string text, Candidate one)
    {
        var clause = Clause(text, one);
        foreach (
            var noun in (ReadOnlySpan<string>)
                [
                    "天数",
                    "时长",
                    "时间由",
                    "时限",
                    "平均",
                    "缩短",
                    "压缩",
                    "增加",
                    "减少",
                    "提速",
                    "停留",
                ]
        )
        {
            if (clause.Contains(noun, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> Clause(string text, Candidate one)
    {
        var from = one.Start;
        while (
            from > 0 && one.Start - from < 24 && text[from - 1] is not (',' or ';' or '。' or '\n')
        )
        {
            from--;
        }

        return text.AsSpan(from, one.Start - from);
    }
}
