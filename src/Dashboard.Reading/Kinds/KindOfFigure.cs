using Dashboard.Reading.Lexicons;
using Dashboard.Reading.Periods;
using Dashboard.Reading.Quantities;
using Dashboard.Reading.Sentences;

namespace Dashboard.Reading.Kinds;

/// <summary>What a figure says of what is measured: that it was reached, is aimed at, is a change, a share or a property.</summary>
internal static class KindOfFigure
{
    /// <summary>The kind of <paramref name="one"/>, given the one before it in the sentence.</summary>
    public static FigureKind Decide(
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

        if (IsShareOrChange(text, one, sentence, previous, previousKind) is { } told)
        {
            return told;
        }

        // a size said with its time is a figure of that time
        var isDated =
            period is { Role: PeriodRole.Plain or PeriodRole.Until, Period: not null }
            && period.Start >= sentence.Start;
        var isPortrait = isProfile && period?.Role != PeriodRole.Now;
        return
            Descriptions.IsOne(text, one)
            || !isDated
                && (
                    Profile.Tells(text, one, sentence)
                    || isPortrait && Profile.Has(text, one, sentence)
                )
            ? FigureKind.Descriptive
            : FigureKind.Actual;
    }

    private static FigureKind? IsShareOrChange(
        string text,
        Candidate one,
        Sentence sentence,
        Candidate? previous,
        FigureKind? previousKind
    )
    {
        if (one.Group is "percent" or "points" or "permille")
        {
            return
                one.Group == "points"
                || PlainChange.IsPace(text, one.End)
                || ChangeWords.IsChange(text, one, sentence, previous, previousKind)
                ? FigureKind.Growth
                : FigureKind.Rate;
        }

        return one.Group == "ratio" ? FigureKind.Rate
            : one.Group is "times" or "doubling" || PlainChange.Is(text, one, sentence)
                ? FigureKind.Growth
            : null;
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
