using Dashboard.Reading.Lexicons;
using Dashboard.Reading.Periods;
using Dashboard.Reading.Quantities;
using Dashboard.Reading.Sentences;

namespace Dashboard.Reading.Kinds;

/// <summary>What a figure says of what is measured: that it was reached, is aimed at, is a change, a share or a property.</summary>
internal static class KindOfFigure
{
    /// <summary>The kind of <paramref name="one"/>, given the one before it in the sentence.</summary>
    public static FigureKind Of(
        string text,
        Candidate one,
        Sentence sentence,
        Candidate? previous,
        FigureKind? previousKind,
        PeriodMention? period,
        bool isPlan,
        bool isProfile
    )
    {
        if (one.Cell is { } cell)
        {
            return InTable(one, cell);
        }

        if (
            !TargetWords.IsFrom(text, one, sentence)
            && (
                TargetWords.IsTarget(text, one, sentence, period)
                || isPlan && !TargetWords.IsPast(text, one, sentence)
                || PlannedWorks.Plans(text, one, sentence)
            )
        )
        {
            return FigureKind.Target;
        }

        if (one.Group is "percent" or "points" or "permille")
        {
            return
                one.Group == "points"
                || PlainChange.IsPace(text, one.End)
                || ChangeWords.IsChange(text, one, sentence, previous, previousKind)
                ? FigureKind.Growth
                : FigureKind.Rate;
        }

        if (one.Group == "ratio")
        {
            return FigureKind.Rate;
        }

        if (one.Group is "times" or "doubling")
        {
            return FigureKind.Growth;
        }

        if (PlainChange.Is(text, one, sentence))
        {
            return FigureKind.Growth;
        }

        // a size said with its time is a figure of that time
        var isDated =
            period is { Role: PeriodRole.Plain or PeriodRole.Until, Period: not null }
            && period.Start >= sentence.Start;
        return
            Descriptions.IsOne(text, one)
            || !isDated
                && (
                    Profile.Tells(text, one, sentence)
                    || isProfile
                        && period?.Role != PeriodRole.Now
                        && Profile.Has(text, one, sentence)
                )
            ? FigureKind.Descriptive
            : FigureKind.Actual;
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
}
