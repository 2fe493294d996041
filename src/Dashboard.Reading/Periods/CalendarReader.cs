using Dashboard.Reading.Characters;
using Dashboard.Reading.Lexicons;

namespace Dashboard.Reading.Periods;

/// <summary>A calendar time: the days it spans, as far as the text says them.</summary>
/// <param name="End">Just behind it.</param>
/// <param name="Period">The time.</param>
/// <param name="HasYear">Whether the text names the year.</param>
internal sealed record CalendarTime(int End, Period Period, bool HasYear);

/// <summary>Reads calendar times: 2022年11月, 3月25日, 1-7月, 2021—2023年, 2023年上半年, 2023-06-15.</summary>
internal static class CalendarReader
{
    /// <summary>The time that begins at <paramref name="start"/>, or null.</summary>
    public static CalendarTime? At(string text, int start, Reference reference)
    {
        var cursor = new DateCursor(text, start);
        if (SchoolYear(ref cursor) is { } school)
        {
            return new CalendarTime(cursor.Place, school, HasYear: false);
        }

        if (Iso(ref cursor) is { } iso)
        {
            return new CalendarTime(cursor.Place, iso, HasYear: true);
        }

        var (year, isRelative) = YearAt(text, ref cursor, reference);
        if (year is { } first && !isRelative && Years(ref cursor, first) is { } years)
        {
            return new CalendarTime(cursor.Place, years, HasYear: true);
        }

        if (cursor.Place > start && cursor.Takes("的"))
        {
            cursor = new DateCursor(text, cursor.Place);
        }

        var afterYear = cursor.Place;
        if (MonthReader.At(ref cursor, year, reference) is { } months)
        {
            return new CalendarTime(cursor.Place, months, year is not null && !isRelative);
        }

        if (year is null)
        {
            return DayAlone(text, start, reference);
        }

        return PartOfYear.At(text, afterYear, year.Value) is { } part
            ? new CalendarTime(part.End, part.Period, !isRelative)
            : new CalendarTime(WithoutDe(text, afterYear), Period.Year(year.Value), !isRelative);
    }

    // 6月22日至24日……。23日晚, a day of the month named last
    private static CalendarTime? DayAlone(string text, int start, Reference reference)
    {
        var cursor = new DateCursor(text, start);
        var before = Letters.At(text, start - 1);
        return
            reference.Near is { } near
            && (before is '\n' or ',' or ';' or ':' or '\0' || Letters.EndsSentence(before))
            && cursor.Number(1, DateTime.DaysInMonth(near.Year, near.Month), "日") is { } day
            && new DateOnly(near.Year, near.Month, day) is var on
            && LastDay(ref cursor, on) is var last
            && (
                last > on
                || Letters.At(text, cursor.Place)
                    is ','
                        or '晚'
                        or '上'
                        or '下'
                        or '凌'
                        or '中'
                        or '当'
                        or '傍'
            )
            ? new CalendarTime(cursor.Place, Period.Range(on, last), HasYear: false)
            : null;
    }

    // 23日至24日
    private static DateOnly LastDay(ref DateCursor cursor, DateOnly first)
    {
        var walk = cursor;
        if (
            walk.Dash()
            && walk.Number(first.Day + 1, DateTime.DaysInMonth(first.Year, first.Month), "日")
                is { } last
        )
        {
            cursor = walk;
            return new DateOnly(first.Year, first.Month, last);
        }

        return first;
    }

    private static int WithoutDe(string text, int end) => text[end - 1] == '的' ? end - 1 : end;

    // 2022年, 二〇二二年, 今年, 去年
    private static (int? Year, bool IsRelative) YearAt(
        string text,
        ref DateCursor cursor,
        Reference reference
    )
    {
        var place = cursor.Place;
        if (cursor.Number(1900, 2100, "年度", "年") is { } year)
        {
            return (year, false);
        }

        var (word, length) = PeriodLexicon.At(text, place);
        if (word is { Meaning: "year" } && reference.Year(word.Argument) is { } relative)
        {
            cursor = new DateCursor(text, place + length);
            return (relative, true);
        }

        return (null, false);
    }

    // 2021年至2023年, 2021-2023年
    private static Period? Years(ref DateCursor cursor, int first)
    {
        var back = cursor;
        if (cursor.Dash() && cursor.Number(first + 1, first + 60, "年度", "年") is { } last)
        {
            if (cursor.Number(1, 12, "月") is null)
            {
                return Period.Range(new(first, 1, 1), new(last, 12, 31));
            }
        }

        cursor = back;
        return null;
    }

    // 2022—2023学年 begins in September
    private static Period? SchoolYear(ref DateCursor cursor)
    {
        var walk = cursor;
        if (
            walk.Number(1900, 2100, "年", "") is { } first
            && walk.Dash()
            && walk.Number(first + 1, first + 1, "学年", "年学年") is not null
        )
        {
            cursor = walk;
            return Period.Range(new(first, 9, 1), new(first + 1, 8, 31));
        }

        return null;
    }

    // 2023-06-15, 2023.6.15, 2023/6/15; 2021-2023年; 2022/23 is left alone
    private static Period? Iso(ref DateCursor cursor)
    {
        var back = cursor;
        if (cursor.Number(1900, 2100) is { } year)
        {
            var dash = cursor;
            if (dash.Dash() && dash.Number(year + 1, year + 60, "年度", "年") is { } last)
            {
                cursor = dash;
                return Period.Range(new(year, 1, 1), new(last, 12, 31));
            }

            foreach (var mark in (ReadOnlySpan<string>)["-", ".", "/"])
            {
                var rest = cursor;
                if (
                    rest.Takes(mark)
                    && rest.Number(1, 12, mark) is { } month
                    && rest.Number(1, DateTime.DaysInMonth(year, month)) is { } day
                )
                {
                    cursor = rest;
                    return Period.Range(new(year, month, day), new(year, month, day));
                }
            }
        }

        cursor = back;
        return null;
    }
}
