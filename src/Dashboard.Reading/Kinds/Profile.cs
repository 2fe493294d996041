using Dashboard.Reading.Characters;
using Dashboard.Reading.Lexicons;
using Dashboard.Reading.Quantities;
using Dashboard.Reading.Sentences;

namespace Dashboard.Reading.Kinds;

/// <summary>What a place is like and has: 总面积310平方公里, 辖6镇3乡, 距县城28公里; not what was done there.</summary>
internal static class Profile
{
    private const int Reach = 90;

    // a noun of the list is what was worked on: 新增耕地, 改造面积
    private static readonly string[] Done =
    [
        "新增",
        "新建",
        "改造",
        "流转",
        "复垦",
        "整治",
        "治理",
        "完成",
        "增加",
        "建成",
        "建设",
        "推广",
        "播种",
        "种植",
        "收获",
        "栽植",
        "造林",
        "修复",
        "恢复",
        "补植",
        "绿化",
        "受灾",
        "成灾",
        "减少",
        "脱贫",
        "帮扶",
        "救助",
        "资助",
        "惠及",
        "覆盖",
        "服务",
        "供应",
        "检查",
        "排查",
        "巡查",
        "出让",
        "转移",
        "安置",
        "登记",
        "发放",
        "签约",
        "施工",
        "竣工",
        "开工",
        "加固",
        "达标",
        "铺设",
        "疏浚",
        "清淤",
        "盘活",
        "消化",
        "收储",
    ];

    /// <summary>Whether <paramref name="one"/> tells that of a place.</summary>
    public static bool Tells(string text, Candidate one, Sentence sentence)
    {
        if (one.Group is "money" or "people-times" or "percent" or "points" or "times" or "time")
        {
            return false;
        }

        var clause = ClauseStart(text, one.Start, sentence.Start);
        var said = text.AsSpan(clause, one.Start - clause);
        if (ContainsAny(said, Done))
        {
            return false;
        }

        return IsNoun(text, clause, one)
            || IsRuled(text, one, sentence)
            || IsCounted(text, one)
            || IsAllThere(text, said, one)
            || IsBuilding(text, one, sentence);
    }

    /// <summary>Whether <paramref name="one"/> counts what a place has, in a text that portrays it: 有中学2所、小学17所.</summary>
    public static bool Has(string text, Candidate one, Sentence sentence)
    {
        if (one.Group is not ("count" or "people" or "household" or "places" or "area" or "length"))
        {
            return false;
        }

        var clause = ClauseStart(text, one.Start, sentence.Start);
        var said = text[clause..one.Start];
        if (
            ContainsAny(said, Done)
            || said.Contains("工程", StringComparison.Ordinal)
            || said.Contains("项目", StringComparison.Ordinal)
        )
        {
            return false;
        }

        for (var i = 0; i < said.Length; i++)
        {
            if (MetricLexicon.Ends.At(said, i).Length > 0 && said[i..] is not ['拥', '有', ..])
            {
                return false;
            }
        }

        return said.AsSpan().IndexOfAny("打引铺") < 0
            && MetricLexicon.Ends.At(text, one.End).Length == 0;
    }

    // the last noun of the list stands near the number: 耕地9.2万亩, 煤炭储量达3亿吨
    private static bool IsNoun(string text, int clause, Candidate one)
    {
        if (text.AsSpan(clause, one.Start - clause) is "人口" or "面积")
        {
            return true;
        }

        for (var i = Math.Max(clause, one.Start - 9); i < one.Start; i++)
        {
            if (
                ProfileLexicon.Before.At(text, i).Length is var length and > 0
                && i + length <= one.Start
            )
            {
                var rest = text.AsSpan(i + length, one.Start - i - length);
                var isNear =
                    rest.Length < 3
                    || rest is "面积" or "总面积"
                    || text[i] is '距'
                    || ProfileLexicon.Before.At(text, i).Meaning![0] is '适' or '可' or '相';
                if (isNear)
                {
                    return true;
                }
            }
        }

        return false;
    }

    // 辖12个行政村、41个村民小组,1个社区
    private static bool IsRuled(string text, Candidate one, Sentence sentence)
    {
        for (var i = Math.Max(sentence.Start, one.Start - Reach); i < one.Start; i++)
        {
            if (ProfileLexicon.Rules.At(text, i).Length > 0 && Letters.At(text, i + 1) != '区')
            {
                return true;
            }
        }

        return false;
    }

    // 3个小型水库
    private static bool IsCounted(string text, Candidate one)
    {
        for (var i = one.End; i < one.End + 6 && Letters.IsHan(Letters.At(text, i)); i++)
        {
            if (ProfileLexicon.Behind.At(text, i).Length > 0)
            {
                return true;
            }
        }

        return false;
    }

    // 全镇共有6120户、21500人。
    private static bool IsAllThere(string text, ReadOnlySpan<char> said, Candidate one) =>
        one.Unit is "户" or "人" or "口人"
        && !Letters.IsHan(Letters.At(text, one.End))
        && (
            EndsInWhole(said)
            || said.EndsWith("共有")
            || said.EndsWith("现有")
            || said.EndsWith("总户数")
            || said.Length == 0
                && Letters.At(text, one.Start - 1) == '、'
                && Letters.At(text, one.Start - 2) == '户'
        );

    // 全村387户1652人
    private static bool EndsInWhole(ReadOnlySpan<char> said) =>
        said.EndsWith("全村")
        || said.EndsWith("全镇")
        || said.EndsWith("全乡")
        || said.EndsWith("全县")
        || said.Length is > 1 and < 12 && said[^1] == '户' && Letters.IsDigit(said[^2]);

    // 共有6栋楼,200多户居民
    private static bool IsBuilding(string text, Candidate one, Sentence sentence)
    {
        var before = text.AsSpan(sentence.Start, one.Start - sentence.Start);
        return one.Unit == "栋" && before.EndsWith("有")
            || one.Unit == "层" && before.EndsWith("共")
            || one.Unit == "户"
                && before.Contains('栋')
                && before.Contains('有')
                && before.Length < 40;
    }

    private static int ClauseStart(string text, int place, int floor)
    {
        while (
            place > floor
            && !Letters.EndsClause(text[place - 1])
            && text[place - 1] is not ('(' or ')')
        )
        {
            place--;
        }

        return place;
    }

    private static bool ContainsAny(ReadOnlySpan<char> clause, string[] words)
    {
        foreach (var word in words)
        {
            if (clause.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
