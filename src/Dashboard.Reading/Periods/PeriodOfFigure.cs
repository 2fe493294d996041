using Dashboard.Reading.Characters;
using Dashboard.Reading.Sentences;
using Dashboard.Reading.Texts;

namespace Dashboard.Reading.Periods;

/// <summary>
/// Which of a text's times a figure speaks of: the last one named before it in its sentence, else the one its paragraph
/// named last, else the report's own time.
/// </summary>
internal sealed class PeriodOfFigure(
    CleanText clean,
    IReadOnlyList<PeriodMention> mentions,
    DateOnly? report,
    bool isGuessed
)
{
    private readonly Articles _articles = new(clean.Text);
    private readonly SilentTime _silent = new(clean.Text, mentions, report, isGuessed);
    private readonly bool _isInSections =
        clean.Text.StartsWith("一、", StringComparison.Ordinal)
        || clean.Text.Contains("\n一、", StringComparison.Ordinal)
        || clean.Text.Contains("\n(一)", StringComparison.Ordinal);
    private int _next;
    private PeriodMention? _last;
    private PeriodMention? _paragraph;
    private PeriodMention? _heading;
    private PeriodMention? _topic;
    private PeriodMention? _named;
    private PeriodMention? _days;
    private PeriodMention? _since;
    private PeriodMention? _news;
    private PeriodMention? _now;
    private int _articleStart;

    /// <summary>The mention that holds for a figure at <paramref name="place"/>, or null; to be asked in the text's order.</summary>
    public PeriodMention? MentionAt(int place, Sentence sentence)
    {
        if (ReadUpTo(place) is { } from)
        {
            return from;
        }

        var around = AroundSentence(place, sentence);
        var clause = ClauseStart(place, sentence);
        var last = _last?.Start >= sentence.Start ? _last : null;
        if (RecursEachYear(clause, place) && !(last?.Start >= clause))
        {
            return null;
        }

        if (last is null)
        {
            return around;
        }

        if (
            _now?.Start >= sentence.ParagraphStart
            && _now.Start < last.Start
            && IsState(last, clause)
        )
        {
            return _now;
        }

        return IsOver(last, place) ? (around == last ? null : around)
            : around is not null && IsPassed(last, place) ? around
            : last;
    }

    // the time of the next figure alone, where one was just named: 由2019年的
    private PeriodMention? ReadUpTo(int place)
    {
        PeriodMention? from = null;
        while (_next < mentions.Count && mentions[_next].Start < place)
        {
            var mention = WithDaysNamed(mentions[_next++]);
            if (BlursTime(mention))
            {
                _last = mention;
                if (mention.Role == PeriodRole.Now && Opens(mention))
                {
                    (_paragraph, _now) = (mention, mention);
                }
            }
            else if (mention.Period is not null)
            {
                from = mention.Role == PeriodRole.From ? mention : null;
                Remember(mention);
            }
        }

        return from;
    }

    // 当天, 假日期间: the days named before
    private PeriodMention WithDaysNamed(PeriodMention mention) =>
        mention.Role switch
        {
            PeriodRole.SameDay when _named is { } day => mention with
            {
                Period = day.Period,
                Role = PeriodRole.Plain,
            },
            PeriodRole.SameDays when _days is { } days => mention with
            {
                Period = days.Period,
                Role = PeriodRole.Plain,
            },
            _ => mention,
        };

    // the time of the paragraph, of the heading, of the article
    private PeriodMention? AroundSentence(int place, Sentence sentence)
    {
        var article = _articles.StartOf(place);
        _articleStart = article;
        _news = _news?.Start >= article ? _news : null;
        return (_paragraph?.Start >= sentence.ParagraphStart ? _paragraph : null)
            ?? (_heading?.Start >= article ? _heading : null)
            ?? (_topic?.Start >= article ? _topic : null)
            ?? (NewsOfTheDay.Tells(clean.Text, sentence) ? _news : null);
    }

    private int ClauseStart(int place, Sentence sentence)
    {
        while (place > sentence.Start && !Letters.EndsClause(clean.Text[place - 1]))
        {
            place--;
        }

        return place;
    }

    // 每年分红8万元: of no year in particular
    private bool RecursEachYear(int clause, int place)
    {
        var said = clean.Text.AsSpan(clause, place - clause);
        return said.Contains("每年", StringComparison.Ordinal)
            || said.Contains("每月", StringComparison.Ordinal);
    }

    // 目前,有银行10家;2020年发放贷款142笔;拥有担保公司3家: what stands is of now again
    private bool IsState(PeriodMention last, int clause)
    {
        if (Letters.At(clean.Text, clause - 1) is not (';' or '。') || last.Start >= clause)
        {
            return false;
        }

        var said = clean.Text.AsSpan(clause, Math.Min(3, clean.Text.Length - clause));
        return said.StartsWith("拥有")
            || said.StartsWith("现有")
            || said.StartsWith("共有")
            || said.StartsWith("设有")
            || said.StartsWith("建有");
    }

    // 近年来, 今年汛期: whose days nobody can tell; 年初预算 is no time at all
    private bool BlursTime(PeriodMention mention) =>
        mention is { Role: PeriodRole.Vague or PeriodRole.Now, Period: null }
        && clean.Text[mention.Start] != '年';

    // 1998年3月经批准成立,总面积310平方公里
    private bool IsOver(PeriodMention mention, int place) =>
        !(report is { } day && mention.Period?.Last > day)
        && PastEvents.EndOf(clean.Text, mention) is { } end
        && end < place;

    private void Remember(PeriodMention mention)
    {
        if (mention.Role is PeriodRole.Plain or PeriodRole.Until or PeriodRole.By or PeriodRole.Now)
        {
            _last = mention;
        }

        if (mention.Role == PeriodRole.Now && Opens(mention))
        {
            (_paragraph, _now) = (mention, mention);
        }

        if (
            mention.Role is not (PeriodRole.Plain or PeriodRole.Until)
            || PastEvents.EndOf(clean.Text, mention) is not null
        )
        {
            return;
        }

        var line = clean.Text.LastIndexOf('\n', mention.Start, Math.Min(mention.Start + 1, 40));
        var isEarly = line >= 0 || mention.Start < 40;
        _named = mention.Period!.Days <= 31 ? mention : _named;
        _days =
            mention.Period.Kind == PeriodKind.Range && mention.Period.Days is > 1 and <= 15
                ? mention
                : _days;
        _news ??= isEarly && NewsOfTheDay.Opens(clean.Text, mention) ? mention : null;
        _since = clean.Text[mention.End - 1] == '来' ? mention : _since;
        _heading = Headings.Holds(clean.Text, mention) ? mention : _heading;
        if ((Opens(mention) || isEarly && !(_paragraph?.Start > line)) && !IsAside(mention))
        {
            _paragraph = mention;
        }

        _topic = Opens(mention) && isEarly && Rules(mention) ? mention : _topic;
    }

    // 5月至7月办会12场;开通专线6条: a time in the middle of a clause ends with its part of the sentence
    private bool IsPassed(PeriodMention mention, int place) =>
        !Opens(mention)
        && place - mention.End < 200
        && clean.Text.AsSpan(mention.End, Math.Max(0, place - mention.End)).Contains(';');

    // 上半年……,6月份达到49.2%。 or 全年……。年末有218家。: a part of the time at hand holds for its own sentence alone
    private bool IsAside(PeriodMention mention) =>
        mention is { Role: PeriodRole.Plain, Period: { } part }
        && (_paragraph ?? _heading ?? _topic)
            is { Period: { Start: not null, End: not null } whole } at
        && at.Start < mention.Start
        && whole.Days > part.Days
        && whole.First <= part.First
        && part.Last <= whole.Last
        && (
            Letters.At(clean.Text, mention.Start - 1) is ',' or ';'
            || part.Kind == PeriodKind.Moment
                && part.Last is { Month: 12, Day: 31 }
                && !clean.Text.AsSpan(at.End, mention.Start - at.End).Contains('\n')
        );

    // the year of a report in sections, the days of a holiday; in plain news the next paragraph has a time of its own or none
    private bool Rules(PeriodMention mention) =>
        mention.Period switch
        {
            {
                Kind: PeriodKind.Year
                    or PeriodKind.Half
                    or PeriodKind.Quarter
                    or PeriodKind.YearToDate
            } => _isInSections,
            { Kind: PeriodKind.Range, Days: > 1 and <= 10 } => IsHoliday(mention.End),
            _ => false,
        };

    private bool IsHoliday(int end)
    {
        var behind = clean.Text.AsSpan(end, Math.Min(60, clean.Text.Length - end));
        return behind.Contains('假')
            || behind.Contains('节')
            || behind.Contains("游客", StringComparison.Ordinal);
    }

    // it begins a sentence or a clause
    private bool Opens(PeriodMention mention) =>
        Letters.EndsSentence(Letters.At(clean.Text, mention.Start - 1))
        || Letters.At(clean.Text, mention.Start - 1)
            is '\n'
                or ' '
                or ';'
                or '讯'
                or ':'
                or ','
                or ')';

    /// <summary>The time of a figure for which <paramref name="mention"/> holds.</summary>
    /// <param name="mention">It, or null.</param>
    /// <param name="sentence">The figure's sentence.</param>
    /// <param name="kind">What it says of what is measured.</param>
    /// <param name="isFlow">Whether the figure counts what was done, not what stands.</param>
    /// <param name="isKnownFlow">Whether the catalogue says so.</param>
    /// <param name="isShare">Whether it is a share or points.</param>
    public PeriodGuess? TimeOf(
        PeriodMention? mention,
        Sentence sentence,
        FigureKind kind,
        bool isFlow,
        bool isKnownFlow,
        bool isShare
    )
    {
        if (mention is { Period: { } period })
        {
            var stated =
                mention.Start >= sentence.Start ? PeriodCertainty.Stated : PeriodCertainty.Inferred;
            var (offset, length) = clean.Origin(mention.Start, mention.End);
            var isSince = _since?.Start >= sentence.ParagraphStart;
            var isCounted =
                mention.Role == PeriodRole.Until && (isFlow || isSince)
                || mention.Role == PeriodRole.Now
                    && isSince
                    && !isShare
                    && clean.Text[mention.Start] is '截' or '至' or '迄'
                || mention.Role == PeriodRole.Now && isKnownFlow && !isShare;
            return new PeriodGuess(
                clean.Original.Substring(offset, length),
                isCounted ? Counted(period.Last, sentence) : period,
                stated
            );
        }

        var isLately =
            mention is { End: var end, Start: var start }
            && clean.Text[start..end] is "近日" or "日前" or "近期";
        return
            _silent.For(sentence, _articleStart, kind, isFlow && !isShare, isLately) is { } silent
            ? new PeriodGuess(null, silent, PeriodCertainty.Inferred)
            : null;
    }

    // 自8月8日以来,截至10月底: from the one to the other; otherwise from the beginning of the year
    private Period Counted(DateOnly end, Sentence sentence) =>
        _since is { Period: { Start: { } start } } since
        && since.Start >= sentence.ParagraphStart
        && start < end
        && start is not { Month: 1, Day: 1 }
            ? Period.Range(start, end)
            : Period.YearToDate(end);
}
