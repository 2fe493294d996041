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
    private PeriodMention? _paragraph;
    private PeriodMention? _day;
    private bool _isYearToDate;
    private readonly Articles _articles = new(clean.Text);

    /// <summary>The mention that holds for a figure at <paramref name="place"/>, or null; to be asked in the text's order.</summary>
    public PeriodMention? MentionAt(int place, Sentence sentence)
    {
        PeriodMention? from = null;
        while (_next < mentions.Count && mentions[_next].Start < place)
        {
            var mention = mentions[_next++];
            if (mention.Role == PeriodRole.SameDay && _day is { } day)
            {
                mention = mention with { Period = day.Period, Role = PeriodRole.Plain };
            }

            if (mention is not { Period: { } period })
            {
                continue;
            }

            _day = mention.Role == PeriodRole.Plain && period.Days == 1 ? mention : _day;
            _isYearToDate =
                mention.Role == PeriodRole.Plain
                    ? period.Kind == PeriodKind.YearToDate
                    : _isYearToDate && mention.Start < sentence.ParagraphEnd;

            if (
                mention.Role
                is PeriodRole.Plain
                    or PeriodRole.Until
                    or PeriodRole.By
                    or PeriodRole.Now
            )
            {
                _last = mention;
                from = null;
            }

            from = mention.Role == PeriodRole.From ? mention : from;
            if (
                mention.Role is PeriodRole.Plain or PeriodRole.Until
                && (mention.Role == PeriodRole.Until || period.Days > 27)
            )
            {
                var opens = Opens(mention);
                _paragraph =
                    opens && (period.Days > 31 || mention.Role == PeriodRole.Until)
                    || _paragraph is null
                    || _paragraph.Start < sentence.ParagraphStart
                        ? mention
                        : _paragraph;
                _topic =
                    opens && IsParagraphStart(mention) && mention.Role == PeriodRole.Plain
                    || _topic is null
                    || Headings.Holds(clean.Text, mention)
                        ? mention
                        : _topic;
            }
        }

        return from is not null ? from
            : _last is { } last && last.Start >= sentence.Start ? last
            : _paragraph is { } paragraph && paragraph.Start >= sentence.ParagraphStart ? paragraph
            : _topic is { } topic && topic.Start >= _articles.StartOf(place) ? topic
            : null;
    }

    private bool IsParagraphStart(PeriodMention mention) =>
        Letters.At(clean.Text, mention.Start - 1) is '\n' or '讯'
        || Letters.At(clean.Text, mention.Start - 2) is '讯' or '\n';

    // it begins a sentence
    private bool Opens(PeriodMention mention) =>
        Letters.At(clean.Text, mention.Start - 1)
            is '\n'
                or '。'
                or ' '
                or '!'
                or ';'
                or '讯'
                or ':';

    /// <summary>The time of a figure for which <paramref name="mention"/> holds.</summary>
    public PeriodGuess? Of(PeriodMention? mention, Sentence sentence, bool isFlow)
    {
        if (mention is { Period: { } period })
        {
            var stated =
                mention.Start >= sentence.Start ? PeriodCertainty.Stated : PeriodCertainty.Inferred;
            var (offset, length) = clean.Origin(mention.Start, mention.End);
            var isCounted = mention.Role == PeriodRole.Until && (isFlow || _isYearToDate);
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
