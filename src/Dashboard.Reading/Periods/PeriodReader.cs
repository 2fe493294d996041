using Dashboard.Reading.Characters;
using Dashboard.Reading.Lexicons;

namespace Dashboard.Reading.Periods;

/// <summary>Reads the time that begins at a place, with the words around it that tell its part: 截至, 到, 比, 以来.</summary>
internal static class PeriodReader
{
    private static readonly string[] UntilWords = ["截至到", "截止到", "截至", "截止"];

    private static readonly string[] Seasons =
    [
        "汛期",
        "入汛",
        "春季",
        "夏季",
        "秋季",
        "冬季",
        "春耕",
        "三夏",
        "三秋",
        "暑期",
        "开春",
        "入春",
        "入夏",
        "入秋",
        "入冬",
    ];

    /// <summary>The time that begins at <paramref name="start"/>, or null.</summary>
    public static PeriodMention? At(string text, int start, Reference reference)
    {
        var cursor = new DateCursor(text, start);
        var isUntil = cursor.TakesAny(UntilWords);
        var isTo =
            Letters.At(text, start - 1)
            is '加'
                or '高'
                or '升'
                or '降'
                or '少'
                or '大'
                or '扩'
                or '长'
                or '减';
        var isBy = !isUntil && cursor.TakesAny("到", "至") && !isTo;
        var (word, length) = PeriodLexicon.At(text, start);
        if (!isUntil && !isBy && CountedYears.At(text, start, reference) is { } counted)
        {
            return counted;
        }

        if (!isUntil && !isBy && FirstMonths(text, start, reference) is { } months)
        {
            return months;
        }

        var calendar = CalendarReader.At(text, cursor.Place, reference);
        if (calendar is not null && calendar.End >= start + length)
        {
            return PlayingItsPart(text, start, calendar, isUntil, isBy, reference);
        }

        if (word is null || length == 0)
        {
            return calendar is null
                ? null
                : PlayingItsPart(text, start, calendar, isUntil, isBy, reference);
        }

        return WordedTime.At(text, start, length, word, reference);
    }

    // 今年以来……,前10个月: of the year at hand
    private static PeriodMention? FirstMonths(string text, int start, Reference reference)
    {
        var year = reference.Year(PeriodLexicon.Here) ?? reference.Today?.Year;
        return
            year is { } here
            && text[start] == '前'
            && PartOfYear.At(text, start, here) is { Period.Kind: PeriodKind.YearToDate } part
            ? new(start, part.End, part.Period, PeriodRole.Plain, HasYear: false)
            : null;
    }

    // the words around a calendar time tell its part
    private static PeriodMention PlayingItsPart(
        string text,
        int start,
        CalendarTime time,
        bool isUntil,
        bool isBy,
        Reference reference
    )
    {
        var (period, end) = (time.Period, time.End);
        if (IsSeason(text, time) is { } season)
        {
            return new(start, season, null, PeriodRole.Vague, time.HasYear);
        }

        if (isUntil)
        {
            return new(start, end, Period.Moment(period.Last), PeriodRole.Until, time.HasYear);
        }

        if (SinceThen(text, start, time, reference) is { } since)
        {
            return since;
        }

        if (BeforeThen(text, start, time, reference) is { } before)
        {
            return before;
        }

        var plain = new PeriodMention(start, end, period, PeriodRole.Plain, time.HasYear);
        return string.CompareOrdinal(text, end, "同期", 0, 2) == 0
                ? plain with
                {
                    Role = PeriodRole.Baseline,
                }
            : isBy && !(reference.Today is { } now && period.Last < now)
                ? plain with
                {
                    Role = PeriodRole.By,
                    Period = Period.Moment(period.Last),
                }
            : isBy ? plain
            : IsBaseline(text, start, end) ? plain with { Role = PeriodRole.Baseline }
            : plain with { Role = OfNextAlone(text, start, end) };
    }

    // 今年汛期: nobody says which days; where it ends, or null
    private static int? IsSeason(string text, CalendarTime time)
    {
        var cursor = new DateCursor(text, time.End);
        return time.Period.Kind == PeriodKind.Year && cursor.TakesAny(Seasons)
            ? cursor.Place
            : null;
    }

    // 今年6月起, 2018年以来
    private static PeriodMention? SinceThen(
        string text,
        int start,
        CalendarTime time,
        Reference reference
    )
    {
        var cursor = new DateCursor(text, time.End);
        return
            cursor.TakesAny("以来", "至今", "开始至今", "起至今")
            || Letters.At(text, cursor.Place + 1) == ',' && cursor.Takes("起")
            || IsSince(text, start, ref cursor)
            ? new(
                start,
                cursor.Place,
                Since(time.Period, reference),
                PeriodRole.Plain,
                time.HasYear
            )
            : null;
    }

    // 6月底前, said in April, is still to come
    private static PeriodMention? BeforeThen(
        string text,
        int start,
        CalendarTime time,
        Reference reference
    )
    {
        var cursor = new DateCursor(text, time.End);
        if (
            time.Period.Days >= 400
            || !cursor.TakesAny("之前", "前")
            || Letters.At(text, cursor.Place) is '三' or '3' or '后' or '往' or '来'
        )
        {
            return null;
        }

        var day = time.Period.Last;
        var isOver = !time.HasYear && reference.Today is { } today && day < today;
        return new(
            start,
            cursor.Place,
            Period.UpTo(isOver ? day.AddYears(1) : day),
            PeriodRole.By,
            time.HasYear
        );
    }

    // 由2019年的52家, 占某县2019年95亿元产值的13%: of the next figure alone; 始建于1998年: of none
    private static PeriodRole OfNextAlone(string text, int start, int end)
    {
        var before = Letters.At(text, start - 1);
        if (before == '于' && Letters.At(text, start - 2) is '建' or '立' or '始' or '生')
        {
            return PeriodRole.Vague;
        }

        var isFrom = before is '于' or '由' or '从' or '自' && Letters.At(text, end) == '的';
        return isFrom || IsInsideShare(text, start) ? PeriodRole.From : PeriodRole.Plain;
    }

    private static bool IsInsideShare(string text, int start)
    {
        for (var i = start - 1; i >= 0 && start - i < 8 && !Letters.EndsClause(text[i]); i--)
        {
            if (text[i] == '占')
            {
                return Letters.At(text, i + 1) is not ('地' or '比');
            }
        }

        return false;
    }

    // 自今年8月8日正式运行以来
    private static bool IsSince(string text, int start, ref DateCursor cursor)
    {
        if (Letters.At(text, start - 1) is not ('自' or '从'))
        {
            return false;
        }

        for (
            var i = cursor.Place;
            i < cursor.Place + 24 && (Letters.IsHan(Letters.At(text, i)) || text[i] is '“' or '”');
            i++
        )
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

    /// <summary>比2020年增长, 较上年, 与去年相比, 是2015年的3倍: whether a time is only measured against.</summary>
    public static bool IsBaseline(string text, int start, int end) =>
        Letters.At(text, start - 1) is '比' or '较'
        || Letters.At(text, start - 1) is '与' or '同' or '和'
            && string.CompareOrdinal(text, end, "相比", 0, 2) == 0
        || Letters.At(text, start - 1) is '是' or '为'
            && string.CompareOrdinal(text, end, "的", 0, 1) == 0;
}
