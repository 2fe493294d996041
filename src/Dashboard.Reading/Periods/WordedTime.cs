using Dashboard.Reading.Characters;
using Dashboard.Reading.Lexicons;

namespace Dashboard.Reading.Periods;

/// <summary>Times that are words: 上半年, 目前, 年底前, “十四五”.</summary>
internal static class WordedTime
{
    /// <summary>The time that <paramref name="word"/> at <paramref name="start"/> means.</summary>
    public static PeriodMention At(
        string text,
        int start,
        int length,
        PeriodWord word,
        Reference reference
    )
    {
        var end = start + length;
        var said = word.Meaning switch
        {
            "term" or "half" or "quarter" or "quarters" or "whole" or "end" or "begin" =>
                PartOfYearAt(text, start, end, word, reference),
            "plan" => FiveYears(text, start, end, word),
            "that-day" => Plain(start, end, null) with { Role = PeriodRole.SameDay },
            "those-days" => Plain(start, end, null) with { Role = PeriodRole.SameDays },
            "baseline" or "baseline-end" => Baseline(text, start, end, word, reference),
            _ => FromToday(start, end, word, reference),
        };
        return said.Role == PeriodRole.By ? said
            : PeriodReader.IsBaseline(text, start, said.End)
                ? said with
                {
                    Role = PeriodRole.Baseline,
                }
            : said.Period is not null && Letters.At(text, start - 1) is '由' or '从'
                ? said with
                {
                    Role = PeriodRole.From,
                }
            : said;
    }

    private static PeriodMention Plain(int start, int end, Period? period) =>
        new(start, end, period, PeriodRole.Plain, HasYear: false);

    // 上半年, 前三季度, 年底, 年底前
    private static PeriodMention PartOfYearAt(
        string text,
        int start,
        int end,
        PeriodWord word,
        Reference reference
    )
    {
        var vague = Plain(start, end, null) with { Role = PeriodRole.Vague };
        if (word.Meaning == "whole" && reference is { IsGuessed: true, YearAtHand: null })
        {
            return vague;
        }

        if (reference.Today is not { } day)
        {
            return word.Meaning == "begin" ? vague : Plain(start, end, null);
        }

        var isAhead = Letters.At(text, end) == '前';
        var year =
            (word.Meaning is "whole" or "end" && !isAhead ? reference.YearAtHand : null)
            ?? reference.Year(PeriodLexicon.Here)
            ?? day.Year;
        if (PartOfYear.At(text, start, year) is not { } part)
        {
            return word.Meaning == "begin" ? vague : Plain(start, end, null);
        }

        return word.Meaning == "end" && Letters.At(text, part.End) == '前'
            ? new(start, part.End + 1, Period.UpTo(part.Period.Last), PeriodRole.By, HasYear: false)
            : Plain(start, part.End, part.Period);
    }

    // “十四五”期间
    private static PeriodMention FiveYears(string text, int start, int end, PeriodWord word)
    {
        var cursor = new DateCursor(text, end);
        cursor.TakesAny("规划期末", "规划期间", "规划期", "期末", "期间", "时期", "末", "以来");
        return Plain(
            start,
            cursor.Place,
            Period.Range(new(word.Argument, 1, 1), new(word.Last, 12, 31))
        );
    }

    // 同期; 由去年底的52家: the end of last year is what the next figure alone was
    private static PeriodMention Baseline(
        string text,
        int start,
        int end,
        PeriodWord word,
        Reference reference
    ) =>
        word.Meaning == "baseline-end" && Letters.At(text, start - 1) is '由' or '从'
            ? Plain(
                start,
                end,
                reference.Year(-1) is { } lastYear
                    ? Period.Moment(new DateOnly(lastYear, 12, 31))
                    : null
            )
            : Plain(start, end, null) with
            {
                Role = PeriodRole.Baseline,
            };

    // 今年以来, 目前, 昨天, 上月, 国庆前夕: counted from the report's day
    private static PeriodMention FromToday(int start, int end, PeriodWord word, Reference reference)
    {
        var vague = Plain(start, end, null) with { Role = PeriodRole.Vague };
        if (word.Meaning == "now")
        {
            return vague with
            {
                Role = PeriodRole.Now,
                Period = reference.Now is { } now ? Period.Moment(now) : null,
            };
        }

        if (reference.Today is not { } today)
        {
            return word.Meaning is "ytd" or "month" ? Plain(start, end, null) : vague;
        }

        return word.Meaning switch
        {
            "ytd" => Plain(start, end, Period.YearToDate(today)),
            "today" => vague with
            {
                Period = Period.Range(today.AddDays(word.Argument), today.AddDays(word.Argument)),
            },
            "month" => Plain(start, end, MonthOf(today.AddMonths(word.Argument))),
            "eve" => Plain(start, end, Period.UpTo(DayBefore(word.Argument, today))),
            _ => vague,
        };
    }

    private static Period MonthOf(DateOnly day) => Period.Month(day.Year, day.Month);

    // 国庆前夕: up to the day before the last one
    private static DateOnly DayBefore(int monthAndDay, DateOnly today)
    {
        var feast = new DateOnly(today.Year, monthAndDay / 100, monthAndDay % 100);
        return (feast > today ? feast.AddYears(-1) : feast).AddDays(-1);
    }
}
