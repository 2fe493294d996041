using Dashboard.Reading.Characters;
using Dashboard.Reading.Numbers;
using Dashboard.Reading.Sentences;

namespace Dashboard.Reading.Periods;

/// <summary>Finds the times a text names, in order, and marks their characters as no quantity.</summary>
internal static class PeriodScanner
{
    private const string Begins =
        "0123456789一二三四五六七八九十今去前明本当同上下第首全年目截现迄至到近多日连昨“岁来过未假节长小活三五七八春秋几连这国元";

    /// <summary>All times of <paramref name="text"/>; their characters become true in both maps.</summary>
    public static List<PeriodMention> Scan(
        string text,
        DateOnly? report,
        bool isGuessed,
        bool[] taken,
        bool[] times
    )
    {
        var reference = new Reference(report, isGuessed);
        var mentions = new List<PeriodMention>();
        var plans = new TargetSections(text);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                reference.Forget();
                reference.LooksAhead = plans.IsPlan(i + 1);
            }

            if (taken[i] || !Begins.Contains(text[i]) || IsInsideNumber(text, i))
            {
                continue;
            }

            if (PeriodReader.At(text, i, reference) is { } mention)
            {
                mentions.Add(mention);
                taken.AsSpan(mention.Start, mention.End - mention.Start).Fill(true);
                times.AsSpan(mention.Start, mention.End - mention.Start).Fill(true);
                if (
                    mention is { HasYear: true, Role: not PeriodRole.Baseline, Period.End: { } end }
                )
                {
                    reference.Speaks(end.Year, Headings.Holds(text, mention));
                }

                if (
                    mention is
                    {
                        HasYear: false,
                        Role: PeriodRole.Plain or PeriodRole.Until,
                        Period: { Days: <= 366, End: { } last }
                    }
                )
                {
                    reference.Means(last.Year);
                }

                reference.LooksAhead |= SaysThisYear(text, mention);
                reference.Near = mention.Period is { Days: <= 31 } near
                    ? near.Last
                    : reference.Near;
                i = mention.End - 1;
            }
        }

        return mentions;
    }

    // 今年计划7—9月办20余场
    private static bool SaysThisYear(string text, PeriodMention mention) =>
        mention.End - mention.Start == 2
        && string.CompareOrdinal(text, mention.Start, "今年", 0, 2) == 0;

    private static bool IsInsideNumber(string text, int place) =>
        place > 0
        && (
            Letters.IsDigit(text[place])
                && (Letters.IsDigit(text[place - 1]) || text[place - 1] is '.' or '第')
            || HanNumeral.IsOne(text[place])
                && (HanNumeral.IsOne(text[place - 1]) || text[place - 1] == '第')
        );
}
