using Dashboard.Figures;

namespace Dashboard.Reading;

/// <summary>What a figure says of what is measured: that it was reached, is aimed at, is a change, a share or a property.</summary>
internal static class KindOfFigure
{
    /// <summary>So far back a word still rules a figure.</summary>
    private const int Reach = 200;

    /// <summary>The kind of <paramref name="one"/>, given the one before it in the sentence.</summary>
    public static FigureKind Of(
        string text,
        Candidate one,
        Sentence sentence,
        Candidate? previous,
        FigureKind? previousKind,
        PeriodMention? period,
        bool isPlan
    )
    {
        if (one.Cell is { } cell)
        {
            return InTable(one, cell);
        }

        if (
            !IsFrom(text, one, sentence)
            && (IsTarget(text, one, sentence, period) || isPlan && !IsPast(text, one, sentence))
        )
        {
            return FigureKind.Target;
        }

        if (one.Group is "percent" or "points" or "permille")
        {
            return one.Group == "points" || IsChange(text, one, sentence, previous, previousKind)
                ? FigureKind.Growth
                : FigureKind.Rate;
        }

        if (one.Group is "times" or "doubling")
        {
            return FigureKind.Growth;
        }

        return IsDescriptive(text, one) ? FigureKind.Descriptive : FigureKind.Actual;
    }

    private static FigureKind InTable(Candidate one, TableCell cell)
    {
        var words = cell.Row.Text + cell.Column.Text;
        if (Says(words, "target") && !words.Contains("完成", StringComparison.Ordinal))
        {
            return FigureKind.Target;
        }

        return one.Group is "percent" or "points" or "times"
            ? Says(words, "change") || one.Group == "points"
                ? FigureKind.Growth
                : FigureKind.Rate
            : FigureKind.Actual;
    }

    private static bool Says(string words, string makes)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (KindLexicon.Words.At(words, i).Meaning?.Makes == makes)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTarget(
        string text,
        Candidate one,
        Sentence sentence,
        PeriodMention? period
    )
    {
        if (period is { Role: PeriodRole.By } && period.Start >= sentence.Start)
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
        if (one.Qualifier != Qualifier.AtLeast || text[one.Start] is not ('不' or '至'))
        {
            return false;
        }

        var clause = text.AsSpan(Math.Max(0, one.Start - 12), Math.Min(12, one.Start));
        return !clause.ContainsAny("已了");
    }

    // 由目前的38%提高到60%: what it was before
    private static bool IsFrom(string text, Candidate one, Sentence sentence)
    {
        var from = Math.Max(sentence.Start, one.Start - 7);
        var clause = text.AsSpan(from, one.Start - from);
        return clause.ContainsAny('由', '从') && !clause.ContainsAny(",;。");
    }

    // 已建成, 完成了, 去年: told as done even in a plan
    private static bool IsPast(string text, Candidate one, Sentence sentence)
    {
        var from = Math.Max(sentence.Start, one.Start - 30);
        var clause = text.AsSpan(from, one.Start - from);
        return clause.ContainsAny("已了由从")
            || clause.Contains("去年", StringComparison.Ordinal)
            || clause.Contains("截至", StringComparison.Ordinal);
    }

    // 占年度计划的54%
    private static bool IsShareOf(string text, int word, Candidate one) =>
        one.Group == "percent"
        && text.AsSpan(Math.Max(0, word - 4), Math.Min(4, word)).Contains('占');

    // 将新建, 将举办: 将 and a verb; 将社区划成网格 is another 将
    private static bool IsFuture(string text, int place) =>
        text[place] == '将' && MetricLexicon.Verbs.At(text, place + 1).Length > 0;

    // 力争 rules to the end of the sentence, 计划 to the end of its clause
    private static bool IsSaid(string text, KindWord? word, int start, Candidate one) =>
        word switch
        {
            { Makes: "target" } => true,
            { Makes: "aim" } => !text.AsSpan(start, one.Start - start).ContainsAny(",;。"),
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

        return !near.Contains("完成", StringComparison.Ordinal)
            && !near.Contains("超", StringComparison.Ordinal)
            && (next != '的' || Letters.At(text, start) is not ('计' or '目' or '任'))
            && !near.Contains("按照", StringComparison.Ordinal)
            && !near.Contains("围绕", StringComparison.Ordinal)
            && next is not ('”' or '》' or '考' or '和' or '内')
            && Letters.At(text, start - 1) is not ('“' or '《');
    }

    private static bool IsChange(
        string text,
        Candidate one,
        Sentence sentence,
        Candidate? previous,
        FigureKind? previousKind
    )
    {
        var from = Math.Max(
            Math.Max(sentence.Start, one.Start - Reach),
            previous is { } before && before.Start >= sentence.Start ? before.End : 0
        );
        KindWord? last = null;
        var sinceLast = 0;
        for (var i = from; i < one.Start; i++)
        {
            var (word, length) = KindLexicon.Words.At(text, i);
            if (word is { Makes: "change" or "level" })
            {
                // 降幅达72.6% is still a change
                last =
                    word.Makes == "level"
                    && word.Word is "达" or "达到"
                    && last?.Word is "增幅" or "降幅" or "增速" or "涨幅" or "跌幅"
                        ? last
                        : word;
                sinceLast = one.Start - i - length;
                i += length - 1;
            }
        }

        if (last is not null)
        {
            return last.Makes == "change" && sinceLast < 12;
        }

        return one.Start - from < 4 && previousKind == FigureKind.Growth;
    }

    private static bool IsDescriptive(string text, Candidate one)
    {
        if (one.Group == "time" && IsMeasuredTime(text, one))
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

        return KindLexicon.Words.At(text, one.End).Meaning is { Makes: "descriptive" };
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
