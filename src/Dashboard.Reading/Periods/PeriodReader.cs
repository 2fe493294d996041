using Dashboard.Figures;

namespace Dashboard.Reading;

/// <summary>Reads the time that begins at a place, with the words around it that tell its part: 截至, 到, 比, 以来.</summary>
internal static class PeriodReader
{
    private static readonly string[] UntilWords = ["截至到", "截止到", "截至", "截止"];

    /// <summary>The time that begins at <paramref name="start"/>, or null.</summary>
    public static PeriodMention? At(string text, int start, Reference reference)
    {
        var cursor = new DateCursor(text, start);
        var isUntil = cursor.TakesAny(UntilWords);
        var isBy = !isUntil && cursor.TakesAny("到", "至");
        var (word, length) = PeriodLexicon.At(text, start);
        if (!isUntil && !isBy && Counted(text, start, reference) is { } counted)
        {
            return counted;
        }

        var calendar = CalendarReader.At(text, cursor.Place, reference);
        if (calendar is not null && calendar.End >= start + length)
        {
            return Placed(text, start, calendar, isUntil, isBy, reference);
        }

        if (word is null || length == 0)
        {
            return calendar is null
                ? null
                : Placed(text, start, calendar, isUntil, isBy, reference);
        }

        return Worded(text, start, length, word, reference);
    }

    private static PeriodMention Placed(
        string text,
        int start,
        CalendarTime time,
        bool isUntil,
        bool isBy,
        Reference reference
    )
    {
        var (period, end, role) = (time.Period, time.End, PeriodRole.Plain);
        var cursor = new DateCursor(text, end);
        if (isUntil)
        {
            return new(start, end, Period.Moment(period.Last), PeriodRole.Until, time.HasYear);
        }

        if (
            cursor.TakesAny("以来", "至今", "开始至今", "起至今")
            || IsSince(text, start, ref cursor)
        )
        {
            return new(
                start,
                cursor.Place,
                Since(period, reference),
                PeriodRole.Plain,
                time.HasYear
            );
        }

        if (
            !isUntil
            && period.Days < 400
            && cursor.TakesAny("之前", "前")
            && Letters.At(text, cursor.Place) is not ('三' or '3' or '后' or '往' or '来')
        )
        {
            // 6月底前, said in April, is still to come
            var day = period.Last;
            var isOver = !time.HasYear && reference.Today is { } today && day < today;
            return new(
                start,
                cursor.Place,
                Period.UpTo(isOver ? day.AddYears(1) : day),
                PeriodRole.By,
                time.HasYear
            );
        }

        if (string.CompareOrdinal(text, end, "同期", 0, 2) == 0)
        {
            role = PeriodRole.Baseline;
        }
        else if (isBy && reference.Today is { } now && period.Last < now)
        {
            role = PeriodRole.Plain;
        }
        else if (isBy)
        {
            role = PeriodRole.By;
            period = Period.Moment(period.Last);
        }
        else if (IsBaseline(text, start, end))
        {
            role = PeriodRole.Baseline;
        }
        else if (Letters.At(text, start - 1) is '于' or '由' or '从' or '自')
        {
            role =
                Letters.At(text, start - 1) == '于'
                && Letters.At(text, start - 2) is '建' or '立' or '始' or '生'
                    ? PeriodRole.Vague
                : Letters.At(text, end) == '的' ? PeriodRole.From
                : role;
        }

        return new(start, end, period, role, time.HasYear);
    }

    // 自今年8月8日正式运行以来
    private static bool IsSince(string text, int start, ref DateCursor cursor)
    {
        if (Letters.At(text, start - 1) is not ('自' or '从'))
        {
            return false;
        }

        for (var i = cursor.Place; i < cursor.Place + 10 && Letters.IsHan(Letters.At(text, i)); i++)
        {
            if (text[i] == '以' && Letters.At(text, i + 1) == '来')
            {
                cursor = new DateCursor(text, i + 2);
                return true;
            }
        }

        return false;
    }

    // 今年以来, 2023年以来, 8月份以来, 2018年以来
    private static Period? Since(Period from, Reference reference)
    {
        if (reference.Today is not { } today || today < from.First)
        {
            return from.Start is { } start ? Period.Since(start) : null;
        }

        return from.First == new DateOnly(today.Year, 1, 1)
            ? Period.YearToDate(today)
            : Period.Range(from.First, today);
    }

    // 比2020年增长, 较上年, 与去年相比, 是2015年的3倍
    private static bool IsBaseline(string text, int start, int end) =>
        Letters.At(text, start - 1) is '比' or '较'
        || Letters.At(text, start - 1) is '与' or '同' or '和'
            && string.CompareOrdinal(text, end, "相比", 0, 2) == 0
        || Letters.At(text, start - 1) is '是' or '为'
            && string.CompareOrdinal(text, end, "的", 0, 1) == 0;

    private static PeriodMention? Worded(
        string text,
        int start,
        int length,
        PeriodWord word,
        Reference reference
    )
    {
        var end = start + length;
        var cursor = new DateCursor(text, end);
        var hasYear = false;
        Period? period = null;
        var role = PeriodRole.Plain;
        switch (word.Meaning)
        {
            case "half" or "quarter" or "quarters" or "whole" or "end" or "begin":
                if (reference.Today is { } day)
                {
                    var year = reference.Year(PeriodLexicon.Here) ?? day.Year;
                    var part = PartOfYear.At(text, start, year);
                    (period, end) = part is { } found ? found : (null, end);
                }

                role = word.Meaning == "begin" && period is null ? PeriodRole.Vague : role;
                break;
            case "ytd":
                period = reference.Today is { } today ? Period.YearToDate(today) : null;
                break;
            case "now":
                (period, role) = (
                    reference.Today is { } now ? Period.Moment(now) : null,
                    PeriodRole.Now
                );
                break;
            case "today":
                period = reference.Today is { } on
                    ? Period.Range(on.AddDays(word.Argument), on.AddDays(word.Argument))
                    : null;
                role = PeriodRole.Vague;
                break;
            case "month":
                period =
                    reference.Today is { } here && here.AddMonths(word.Argument) is var month
                        ? Period.Month(month.Year, month.Month)
                        : null;
                break;
            case "plan":
                cursor.TakesAny(
                    "规划期末",
                    "规划期间",
                    "规划期",
                    "期末",
                    "期间",
                    "时期",
                    "末",
                    "以来"
                );
                (period, end, hasYear) = (
                    Period.Range(new(word.Argument, 1, 1), new(word.Last, 12, 31)),
                    cursor.Place,
                    false
                );
                break;
            case "that-day":
                role = PeriodRole.SameDay;
                break;
            case "baseline-end" when Letters.At(text, start - 1) is '由' or '从':
                period = reference.Year(-1) is { } before
                    ? Period.Moment(new DateOnly(before, 12, 31))
                    : null;
                break;
            case "baseline" or "baseline-end":
                role = PeriodRole.Baseline;
                break;
            default:
                role = PeriodRole.Vague;
                break;
        }

        return new(
            start,
            end,
            period,
            IsBaseline(text, start, end) ? PeriodRole.Baseline
                : period is not null && Letters.At(text, start - 1) is '由' or '从'
                    ? PeriodRole.From
                : role,
            hasYear
        );
    }

    // 近5年来, 过去三年, 未来五年, 今后5年: a time and no number of years
    private static PeriodMention? Counted(string text, int start, Reference reference)
    {
        var cursor = new DateCursor(text, start);
        if (Letters.At(text, start - 1) is '将' or '接' or '最' or '附')
        {
            return null;
        }

        var isAhead = cursor.TakesAny("未来", "今后");
        if (!isAhead && !cursor.TakesAny("近", "过去的", "过去", "前"))
        {
            return null;
        }

        if (cursor.Number(1, 99, "年来", "年间", "年") is not { } years || isAhead)
        {
            return isAhead && cursor.Place > start + 2
                ? new(start, cursor.Place, null, PeriodRole.Vague, HasYear: false)
                : null;
        }

        var period =
            reference.Today is { } today && today.Year > years
                ? Period.Range(new DateOnly(today.Year - years + 1, 1, 1), today)
                : null;
        if (reference.Today is { Month: <= 3 } early && early.Year > years + 1)
        {
            // 过去五年, said in January: the five that are over
            period = Period.Range(
                new DateOnly(early.Year - years, 1, 1),
                new DateOnly(early.Year - 1, 12, 31)
            );
        }

        return new(start, cursor.Place, period, PeriodRole.Plain, HasYear: false);
    }
}
