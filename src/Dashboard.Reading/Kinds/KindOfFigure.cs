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
        PeriodMention? period
    )
    {
        if (IsTarget(text, one, sentence, period))
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
            if (word is { Makes: "target" } && IsAim(text, i, length, sentence))
            {
                return true;
            }

            i += Math.Max(0, length - 1);
        }

        return false;
    }

    // 完成年度计划的95%, 目标任务, 规划面积 of what stands already
    private static bool IsAim(string text, int start, int length, Sentence sentence)
    {
        var from = Math.Max(sentence.Start, start - 6);
        var near = text.AsSpan(from, start - from);
        var next = Letters.At(text, start + length);
        return !near.Contains("完成", StringComparison.Ordinal)
            && !near.Contains("超", StringComparison.Ordinal)
            && !near.Contains("按照", StringComparison.Ordinal)
            && !near.Contains("围绕", StringComparison.Ordinal)
            && next is not ('”' or '》' or '考')
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
                (last, sinceLast) = (word, one.Start - i - length);
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
}
