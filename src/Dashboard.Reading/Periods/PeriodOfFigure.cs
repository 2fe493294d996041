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
    private PeriodMention? _topic;
    private readonly Articles _articles = new(clean.Text);

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
                _topic = IsTopic(mention) ? mention : _topic;
            }
        }

        return _last is { } last && last.Start >= sentence.ParagraphStart ? last
            : _topic is { } topic && topic.Start >= _articles.StartOf(place) ? topic
            : null;
    }

    // a year, half, quarter or 截至 goes on ruling its article; a day does not
    private static bool IsTopic(PeriodMention mention) =>
        mention.Role is PeriodRole.Plain or PeriodRole.Until
        && mention.Period is { } period
        && (
            mention.Role == PeriodRole.Until
            || period.Kind is not PeriodKind.Range
            || period.Days > 27
        );

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
