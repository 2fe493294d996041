using Dashboard.Reading.Characters;
using Dashboard.Reading.Sentences;

namespace Dashboard.Reading.Periods;

/// <summary>
/// What time a figure has that no time is said of: a headline's is the one its article begins with; an article that speaks of
/// one year gone by alone is of that year, one with a dateline of its day; else what was done is of the year so far and
/// what stands is of the report's day.
/// </summary>
internal sealed class SilentTime(
    string text,
    IReadOnlyList<PeriodMention> mentions,
    DateOnly? report,
    bool isGuessed
)
{
    private const int LongestHeadline = 40;
    private const int Dateline = 80;

    private readonly Dictionary<int, ArticleTimes> _articles = OfArticles(text, mentions);

    private sealed class ArticleTimes
    {
        public int? Year { get; set; }
        public bool IsOfMoreThanOneYear { get; set; }
        public DateOnly? Day { get; set; }
    }

    /// <summary>The time of a figure in <paramref name="sentence"/>, or null where nothing can be told.</summary>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="article">Where its article begins.</param>
    /// <param name="kind">What it says; an aim is of the year at hand.</param>
    /// <param name="isFlow">Whether it counts what was done, not what stands.</param>
    /// <param name="isLately">Whether it is said to be of late: 近日.</param>
    public Period? For(Sentence sentence, int article, FigureKind kind, bool isFlow, bool isLately)
    {
        if (OfHeadline(sentence) is { } headline)
        {
            return headline;
        }

        if (report is not { } day || isGuessed)
        {
            return null;
        }

        if (kind == FigureKind.Target)
        {
            return Period.Year(day.Year);
        }

        if (isLately)
        {
            return Period.Month(day.Year, day.Month);
        }

        var times = _articles.GetValueOrDefault(article);
        if (times is { Year: { } year, IsOfMoreThanOneYear: false } && year < day.Year)
        {
            return isFlow ? Period.Year(year) : Period.Moment(new DateOnly(year, 12, 31));
        }

        var last = times?.Day is { } on && on < day ? on : day;
        return isFlow ? Period.YearToDate(last) : Period.Moment(last);
    }

    // a line without a full stop, or behind a dash: the first time named in what follows it
    private Period? OfHeadline(Sentence sentence)
    {
        var isDashed =
            sentence.Start == sentence.ParagraphStart
            && Letters.At(text, sentence.Start) is '—' or '-' or '─';
        var isHeadline =
            sentence.End >= sentence.ParagraphEnd
            && sentence.End - sentence.ParagraphStart <= LongestHeadline
            && !Letters.EndsSentence(Letters.At(text, sentence.End - 1));
        if (!isDashed && !isHeadline)
        {
            return null;
        }

        foreach (var mention in mentions)
        {
            if (mention.Start >= sentence.End)
            {
                return
                    mention.Start < sentence.End + Dateline
                    && mention.Role is PeriodRole.Plain or PeriodRole.Until
                    ? mention.Period
                    : null;
            }
        }

        return null;
    }

    // 新华社某地8月30日电, 本报某地8月30日讯
    private static bool IsDateline(string text, PeriodMention mention) =>
        Letters.At(text, mention.End) is '电' or '讯'
        && text.AsSpan(Math.Max(0, mention.Start - 12), Math.Min(12, mention.Start)) is var before
        && (
            before.Contains("新华社", StringComparison.Ordinal)
            || before.Contains("本报", StringComparison.Ordinal)
        );

    private static Dictionary<int, ArticleTimes> OfArticles(
        string text,
        IReadOnlyList<PeriodMention> mentions
    )
    {
        var articles = new Articles(text);
        var times = new Dictionary<int, ArticleTimes>();
        foreach (var mention in mentions)
        {
            // 年初部署, 年底前: of whichever year is at hand; 1998年成立: a look back
            if (
                PastEvents.EndOf(text, mention) is not null
                || mention.Role is PeriodRole.Baseline or PeriodRole.From
                || text[mention.Start] == '年'
            )
            {
                continue;
            }

            var start = articles.StartOf(mention.Start);
            if (!times.TryGetValue(start, out var article))
            {
                times[start] = article = new ArticleTimes();
            }

            if (mention.Role == PeriodRole.Now || text[mention.Start] is '今' or '本' or '去')
            {
                article.IsOfMoreThanOneYear = true;
            }
            else if (mention.Period is { End: { } end } period)
            {
                if (mention.HasYear)
                {
                    article.IsOfMoreThanOneYear |=
                        article.Year is { } year && year != end.Year || period.Days > 366;
                    article.Year = end.Year;
                }

                article.Day ??= period.Days == 1 && IsDateline(text, mention) ? end : null;
            }
        }

        return times;
    }
}
