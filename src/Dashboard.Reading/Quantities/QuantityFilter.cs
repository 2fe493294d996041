using Dashboard.Reading.Characters;
using Dashboard.Reading.Lexicons;

namespace Dashboard.Reading.Quantities;

/// <summary>Tells quantities that count something from numbers that only look so: 一个, 两头, 亿元以上项目, 3日.</summary>
internal static class QuantityFilter
{
    private static readonly WordTrie<string> Criteria = ReadCriteria();

    /// <summary>Whether <paramref name="candidate"/> counts something.</summary>
    public static bool Counts(string text, Candidate candidate)
    {
        if (candidate.Group == "zero" || IsAlone(text, candidate))
        {
            return true;
        }

        if (
            IsIndefinite(text, candidate)
            || !IsThreshold(text, candidate)
                && (IsCriterion(text, candidate) || IsOwnCriterion(text, candidate))
            || IsManner(text, candidate)
            || candidate.Group is "era" or "anniversary"
        )
        {
            return false;
        }

        return candidate.Group switch
        {
            "day" => IsDuration(text, candidate),
            "places"
                when candidate.Measure!.Word
                    is "省"
                        or "市"
                        or "区"
                        or "县"
                        or "村"
                        or "镇"
                        or "乡" => !candidate.Number.IsHan,
            "doubling" => text.AsSpan(
                    Math.Max(0, candidate.Start - 4),
                    Math.Min(4, candidate.Start)
                )
                .Contains('翻') || candidate.IsHedged,
            "tenths" => IsTenths(text, candidate),
            "discount" => candidate.Number.Value < 10,
            _ when candidate.Number.IsHan && candidate.Group is not ("percent" or "times") =>
                HanQuantity.Counts(text, candidate),
            _ => candidate.Unit.Length > 0
                || candidate.Number.Scale > 1 && HasPlainEnd(text, candidate),
        };
    }

    // 年收益20万元以上的村有12个: the bound of what is named, as good a figure as the count
    private static bool IsThreshold(string text, Candidate candidate)
    {
        if (candidate.Group != "money" || Letters.At(text, candidate.End) != '的')
        {
            return false;
        }

        var near = text.AsSpan(Math.Max(0, candidate.Start - 5), Math.Min(5, candidate.Start));
        foreach (
            var noun in (ReadOnlySpan<string>)
                ["收益", "收入", "产值", "营收", "利润", "税收", "销售额"]
        )
        {
            if (near.Contains(noun, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // 投资5000万元以上项目12个: the amount tells which are counted
    private static bool IsCriterion(string text, Candidate candidate)
    {
        if (
            candidate.Group
            is not ("money" or "age" or "area" or "people" or "time" or "weight" or "count" or "")
        )
        {
            return false;
        }

        var bound = text.AsSpan(
            candidate.End - Math.Min(2, candidate.End),
            Math.Min(2, candidate.End)
        );
        return (
                bound.SequenceEqual("以上")
                || bound.SequenceEqual("以下")
                || bound.SequenceEqual("以内")
            )
            && (
                Criteria.At(text, candidate.End).Length > 0
                || Letters.At(text, candidate.End) == '的'
                    && candidate.Group is not ("time" or "money")
                || Letters.IsDigit(Letters.At(text, candidate.End))
            );
    }

    // 几十公里, 数百人; 三台县 is a name
    private static bool IsIndefinite(string text, Candidate candidate) =>
        candidate.Number.IsHan
        && (
            Letters.At(text, candidate.NumberStart - 1) is '几' or '数'
            || !candidate.IsHedged
                && candidate.Number.Value < 10
                && Letters.At(text, candidate.End) is '县' or '市' or '镇' or '乡'
        );

    // nothing else on its line
    private static bool IsAlone(string text, Candidate candidate) =>
        candidate.Unit.Length > 0
        && Letters.At(text, candidate.Start - 1) == '\n'
        && Letters.At(text, candidate.End) == '\n';

    // 抓好五个方面工作, 从三个方面入手
    private static bool IsManner(string text, Candidate candidate) =>
        candidate.Number.IsHan
        && string.CompareOrdinal(text, candidate.End, "方面", 0, 2) == 0
        && (
            Letters.At(text, candidate.Start - 1) is '好' or '从' or '在' or '下' or '抓'
            || string.CompareOrdinal(text, candidate.End + 2, "工作", 0, 2) == 0
        );

    private static bool IsProject(string text, int end) =>
        string.CompareOrdinal(text, end, "项目", 0, 2) == 0
        || string.CompareOrdinal(text, end, "企业", 0, 2) == 0;

    // 投资超10亿元的项目3个, 5至10亿元项目6个
    private static bool IsOwnCriterion(string text, Candidate candidate)
    {
        var isOf = candidate.IsHedged && Letters.At(text, candidate.End) == '的';
        if (candidate.Group != "money" || !isOf && !IsProject(text, candidate.End))
        {
            return false;
        }

        for (var i = candidate.End + 1; i < candidate.End + 9; i++)
        {
            if (Letters.IsDigit(Letters.At(text, i)))
            {
                return true;
            }

            if (!Letters.IsHan(Letters.At(text, i)))
            {
                return false;
            }
        }

        return false;
    }

    // 30日内, 连续5日; 3日 alone is a date
    private static bool IsDuration(string text, Candidate candidate) =>
        candidate.Qualifier is Qualifier.AtMost or Qualifier.AtLeast
        || Letters.At(text, candidate.Start - 1) is '续' or '期' or '时';

    // 三成以上, 占四成, 八折; 三成员 and 八成新 are none
    private static bool IsTenths(string text, Candidate candidate)
    {
        if (candidate.Number.Value > 10 || candidate.Number.Scale > 1)
        {
            return false;
        }

        var next = Letters.At(text, candidate.End);
        var before = Letters.At(text, candidate.Start - 1);
        return candidate.IsHedged
            || !Letters.IsHan(next)
            || next is '的' or '优' or '以' or '和' or '至' or '销' or '收' or '价'
            || before
                is '占'
                    or '了'
                    or '近'
                    or '超'
                    or '达'
                    or '增'
                    or '降'
                    or '享'
                    or '打'
                    or '至'
                    or '到'
                    or '出'
                    or '减';
    }

    // 4.2亿, 300万老人; 亿元 and 万里 are words
    private static bool HasPlainEnd(string text, Candidate candidate) =>
        Letters.At(text, candidate.End)
            is not ('里' or '家' or '能' or '众' or '象' or '物' or '事' or '年')
        || candidate.IsHedged;

    private static WordTrie<string> ReadCriteria()
    {
        var trie = new WordTrie<string>();
        foreach (var word in LexiconFile.Words("criteria.csv"))
        {
            trie.Add(word, word);
        }

        return trie;
    }
}
