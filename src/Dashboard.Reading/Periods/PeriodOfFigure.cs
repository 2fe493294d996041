using Dashboard.Figures;

namespace Dashboard.Reading;

/// <summary>
/// Which of a text's times a figure speaks of: the last one named before it in its sentence, else the one its paragraph
/// named last, else the report's own time.
/// </summary>
internal sealed class PeriodOfFigure(
    CleanText clean,
    IReadOnlyList<PeriodMention> mentions,
    DateOnly? report
)
{
    private int _next;
    private PeriodMention? _last;

    /// <summary>The mention that holds for a figure at <paramref name="place"/>, or null; to be asked in the text's order.</summary>
    public PeriodMention? MentionAt(int place, Sentence sentence)
    {
        while (_next < mentions.Count && mentions[_next].Start < place)
        {
            var mention = mentions[_next++];
            if (
                mention is
                { Period: not null, Role: not PeriodRole.Baseline and not PeriodRole.Vague }
            )
            {
                _last = mention;
            }
        }

        return _last is { } last && last.Start >= sentence.ParagraphStart ? last : null;
    }

    /// <summary>The time of a figure for which <paramref name="mention"/> holds.</summary>
    public PeriodGuess? Of(PeriodMention? mention, Sentence sentence, bool isFlow)
    {
        if (mention is { Period: { } period })
        {
            var stated =
                mention.Start >= sentence.Start ? PeriodCertainty.Stated : PeriodCertainty.Inferred;
            var (offset, length) = clean.Origin(mention.Start, mention.End);
            var isCounted = mention.Role == PeriodRole.Until && isFlow;
            return new PeriodGuess(
                clean.Original.Substring(offset, length),
                isCounted ? Period.YearToDate(period.Last) : period,
                stated
            );
        }

        return report is { } day
            ? new PeriodGuess(null, Period.Moment(day), PeriodCertainty.Inferred)
            : null;
    }
}
