using Dashboard.Reading.Characters;

namespace Dashboard.Reading.Periods;

/// <summary>近5年来, 过去三年, 未来五年: a time, and no number of years.</summary>
internal static class CountedYears
{
    /// <summary>The time that begins at <paramref name="start"/>, or null.</summary>
    public static PeriodMention? At(string text, int start, Reference reference)
    {
        var cursor = new DateCursor(text, start);
        if (Letters.At(text, start - 1) is '将' or '接' or '最' or '附')
        {
            return null;
        }

        if (cursor.Number(1, 5, "年多来", "多年来", "年来") is not null)
        {
            // 三年多来: nobody says since which day
            return new(start, cursor.Place, null, PeriodRole.Vague, HasYear: false);
        }

        var isAhead = cursor.TakesAny("未来", "今后");
        if (!isAhead && !cursor.TakesAny("近", "过去的", "过去", "前"))
        {
            return null;
        }

        if (cursor.Number(1, 99, "年来", "年间", "年") is not { } years || isAhead)
        {
            return isAhead && cursor.Place > start + 2
                ? new(
                    start,
                    cursor.Place,
                    reference.Today is { } now ? Period.Since(now) : null,
                    PeriodRole.By,
                    HasYear: false
                )
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
