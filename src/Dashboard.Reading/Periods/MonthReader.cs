namespace Dashboard.Reading.Periods;

/// <summary>Reads months and days: 11月, 3月25日, 8月中旬, 5月底, 1-7月, 7月5日至8日.</summary>
internal static class MonthReader
{
    private static readonly string[] MonthWords = ["月份", "月"];
    private static readonly string[] DayWords = ["日", "号"];

    /// <summary>The time at the cursor, in <paramref name="year"/> where the text names one.</summary>
    public static Period? At(ref DateCursor cursor, int? year, Reference reference)
    {
        var back = cursor;
        var isAhead = cursor.Follows("将在", "将于", "定于", "拟于", "拟在", "计划于", "预计");
        if (Between(ref cursor, year, reference) is { } between)
        {
            return between;
        }

        cursor = back;
        if (cursor.Number(1, 12, MonthWords) is not { } month)
        {
            return null;
        }

        if ((year ?? reference.YearOf(month, isAhead)) is not { } inYear)
        {
            return null;
        }

        var days = DateTime.DaysInMonth(inYear, month);
        if (cursor.Number(1, days, DayWords) is { } day)
        {
            return Until(ref cursor, new DateOnly(inYear, month, day));
        }

        var until = cursor;
        if (until.Dash())
        {
            // 2022年11月至2023年3月, 1月至6月
            var lastYear = until.Number(inYear, inYear + 20, "年") ?? inYear;
            if (until.Number(lastYear > inYear ? 1 : month + 1, 12, MonthWords) is { } last)
            {
                cursor = until;
                return Months(inYear, month, lastYear, last);
            }
        }

        return Third(ref cursor, inYear, month) ?? Period.Month(inYear, month);
    }

    // 1-7月
    private static Period? Between(ref DateCursor cursor, int? year, Reference reference) =>
        cursor.Number(1, 11) is { } first
        && cursor.Dash()
        && cursor.Number(first + 1, 12, MonthWords) is { } last
        && (year ?? reference.YearOf(last)) is { } inYear
            ? Months(inYear, first, inYear, last)
            : null;

    private static Period Months(int year, int first, int lastYear, int last)
    {
        var end = new DateOnly(lastYear, last, 1).LastOfMonth();
        return (first, last) switch
        {
            (1, 12) when year == lastYear => Period.Year(year),
            (1, _) when year == lastYear => Period.YearToDate(end),
            _ => Period.Range(new DateOnly(year, first, 1), end),
        };
    }

    // 8月中旬, 5月底, 10月初
    private static Period? Third(ref DateCursor cursor, int year, int month)
    {
        var last = DateTime.DaysInMonth(year, month);
        var (from, to) =
            cursor.Takes("上旬") ? (1, 10)
            : cursor.Takes("中旬") ? (11, 20)
            : cursor.Takes("下旬") ? (21, last)
            : cursor.TakesAny("底", "末") ? (last, last)
            : cursor.Takes("初") ? (1, 10)
            : (0, 0);
        return from == 0
            ? null
            : Period.Range(new DateOnly(year, month, from), new DateOnly(year, month, to));
    }

    // 7月5日至8日, 7月28日至8月3日, 8月11日8时至13日20时
    private static Period Until(ref DateCursor cursor, DateOnly first)
    {
        var until = cursor;
        Clock(ref until);
        if (until.Dash())
        {
            var year = until.Number(first.Year, first.Year + 20, "年") ?? first.Year;
            var month = until.Number(1, 12, "月") ?? first.Month;
            if (
                until.Number(1, DateTime.DaysInMonth(year, month), DayWords) is { } day
                && new DateOnly(year, month, day) is var last
                && last >= first
            )
            {
                Clock(ref until);
                cursor = until;
                return first is { Month: 1, Day: 1 } && last.Year == first.Year
                    ? Period.YearToDate(last)
                    : Period.Range(first, last);
            }
        }

        return Period.Range(first, first);
    }

    // 8时, 8时30分: figures are kept by the day
    private static void Clock(ref DateCursor cursor)
    {
        if (cursor.Number(0, 24, "时", "点") is not null)
        {
            cursor.Number(0, 59, "分");
        }
    }
}
