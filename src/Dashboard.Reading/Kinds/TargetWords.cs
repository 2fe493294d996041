using Dashboard.Reading.Characters;
using Dashboard.Reading.Lexicons;
using Dashboard.Reading.Periods;
using Dashboard.Reading.Quantities;
using Dashboard.Reading.Sentences;

namespace Dashboard.Reading.Kinds;

/// <summary>Tells what is to be reached from what was: 力争, 到2025年, 将新建, 不低于.</summary>
internal static class TargetWords
{
    private const int Reach = 200;

    /// <summary>Whether a word before <paramref name="one"/> in its sentence makes it a target.</summary>
    public static bool IsTarget(
        string text,
        Candidate one,
        Sentence sentence,
        PeriodMention? period
    )
    {
        if (
            period is { Role: PeriodRole.By }
            && period.Start >= sentence.Start
            && !IsCountedUp(text, sentence)
        )
        {
            return true;
        }

        for (var i = Math.Max(sentence.Start, one.Start - Reach); i < one.Start; i++)
        {
            var (word, length) = KindLexicon.Words.At(text, i);
            if (
                IsFuture(text, i)
                || IsSaid(text, word, i, one)
                    && IsAim(text, i, length, sentence)
                    && !IsShareOf(text, i, one)
            )
            {
                return true;
            }

            i += Math.Max(0, length - 1);
        }

        return IsDemand(text, one);
    }

    // 投资不低于7亿元, 每年不少于2次: a floor is set for what is to come, unless it is told as done
    private static bool IsDemand(string text, Candidate one)
    {
        if (
            one.Qualifier != Qualifier.AtLeast
            || Letters.At(text, one.End) == '的'
            || text[one.Start] is not ('不' or '至')
        )
        {
            return false;
        }

        var clause = text.AsSpan(Math.Max(0, one.Start - 12), Math.Min(12, one.Start));
        return !clause.ContainsAny("已了") && !Standards.Sets(text, one);
    }

    /// <summary>由目前的38%提高到60%: whether it is what was before.</summary>
    public static bool IsFrom(string text, Candidate one, Sentence sentence)
    {
        var from = Math.Max(sentence.Start, one.Start - 7);
        var clause = text.AsSpan(from, one.Start - from);
        return clause.ContainsAny('由', '从') && !clause.ContainsAny(",;。");
    }

    /// <summary>已建成, 完成了, 去年: whether it is told as done, be it in a plan.</summary>
    public static bool IsPast(string text, Candidate one, Sentence sentence)
    {
        var from = Math.Max(sentence.Start, one.Start - 30);
        var clause = text.AsSpan(from, one.Start - from);
        return clause.ContainsAny("已了由从")
            || clause.Contains("去年", StringComparison.Ordinal)
            || clause.Contains("截至", StringComparison.Ordinal);
    }

    // 计划目前已完工16个
    private static bool IsDone(string text, int start, Candidate one)
    {
        var between = text.AsSpan(start, one.Start - start);
        return between.Contains('已') && !between.Contains("后", StringComparison.Ordinal)
            || between.Contains("超前完", StringComparison.Ordinal);
    }

    // 据统计,到4月底前开工项目45个: counted before the day was over
    private static bool IsCountedUp(string text, Sentence sentence)
    {
        var said = text.AsSpan(
            sentence.Start,
            Math.Min(sentence.End, text.Length) - sentence.Start
        );
        return said.Contains("据统计", StringComparison.Ordinal)
            || said.Contains("已", StringComparison.Ordinal) && !said.Contains('将');
    }

    // 占年度计划的54%
    private static bool IsShareOf(string text, int word, Candidate one) =>
        one.Group == "percent"
        && text.AsSpan(Math.Max(0, word - 4), Math.Min(4, word)).Contains('占');

    // 将新建, 将举办: 将 and a verb; 将社区划成网格 is another 将
    private static bool IsFuture(string text, int place) =>
        text[place] == '将'
        && (
            MetricLexicon.Verbs.At(text, place + 1).Length > 0
            || Letters.At(text, place + 1)
                is '有'
                    or '在'
                    or '于'
                    or '再'
                    or '达'
                    or '陆'
                    or '新'
                    or '继'
        );

    // 力争 rules to the end of the sentence, 计划 to the end of its clause
    private static bool IsSaid(string text, KindWord? word, int start, Candidate one) =>
        word switch
        {
            { Makes: "target" } => !IsDone(text, start, one),
            { Makes: "aim" } => !text.AsSpan(start, one.Start - start).ContainsAny(",;。")
                && !IsDone(text, start, one),
            _ => false,
        };

    // 完成年度计划的95%, 目标任务, 规划面积 of what stands already
    private static bool IsAim(string text, int start, int length, Sentence sentence)
    {
        var from = Math.Max(sentence.Start, start - 6);
        var near = text.AsSpan(from, start - from);
        var next = Letters.At(text, start + length);
        // 预计全年地区生产总值…: a year that is all but over
        if (
            text.AsSpan(start, Math.Min(length + 2, text.Length - start))
            is "预计全年"
                or "预计今年"
                or "预计2年"
        )
        {
            return false;
        }

        // 以打造小城为目标, 重点目标对象: an aim without a number
        if (
            string.CompareOrdinal(text, start, "目标", 0, 2) == 0
                && length == 2
                && !"为是:达到任值,".Contains(next)
                && !near.EndsWith("预期")
                && !near.EndsWith("年度")
                && !near.EndsWith("主要")
                && !near.EndsWith("发展")
            || near.EndsWith("为") && text[start] == '目'
        )
        {
            return false;
        }

        // 并争取2名指导员派驻: got, not striven for
        if (
            string.CompareOrdinal(text, start, "争取", 0, 2) == 0
            && (Letters.IsDigit(next) || Letters.At(text, start - 1) is '并' or '已')
        )
        {
            return false;
        }

        return !near.Contains("完成", StringComparison.Ordinal)
            && !near.Contains("超", StringComparison.Ordinal)
            && (next != '的' || Letters.At(text, start) is not ('计' or '目' or '任'))
            && !near.Contains("按照", StringComparison.Ordinal)
            && !near.Contains("围绕", StringComparison.Ordinal)
            && next is not ('”' or '》' or '考' or '和' or '内')
            && Letters.At(text, start - 1) is not ('“' or '《');
    }
}
