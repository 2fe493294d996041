using System.Diagnostics;

namespace Dashboard.Figures.Periods;

/// <summary>How a period is worded for people: 2022年1—10月, 截至2022年11月底; Jan–Oct 2022, end of Nov 2022.</summary>
public static class PeriodLabel
{
    /// <summary>The wording of <paramref name="period"/> in <paramref name="language"/>.</summary>
    public static string ToLabel(this Period period, Language language) =>
        FigureWords.Format(language, Wording(period), period.First, period.Last);

    // {0} is the first day and {1} the last.
    private static string Wording(Period period)
    {
        var (first, last) = (period.First, period.Last);
        return period.Kind switch
        {
            PeriodKind.Year => "{0:yyyy}年",
            PeriodKind.Half when first.Month == 1 => "{0:yyyy}年上半年",
            PeriodKind.Half => "{0:yyyy}年下半年",
            PeriodKind.Quarter => Quarter(first),
            PeriodKind.Month => "{0:yyyy}年{0:%M}月",
            PeriodKind.YearToDate when !last.IsLastOfMonth() => "{0:yyyy}年初至{1:%M}月{1:%d}日",
            PeriodKind.YearToDate when last.Month == 1 => "{0:yyyy}年1月累计",
            PeriodKind.YearToDate => "{0:yyyy}年1—{1:%M}月",
            PeriodKind.Moment when last.IsLastOfMonth() => "截至{1:yyyy}年{1:%M}月底",
            PeriodKind.Moment => "截至{1:yyyy}年{1:%M}月{1:%d}日",
            PeriodKind.Open when period.Start is not null => "{0:yyyy}年{0:%M}月起",
            PeriodKind.Open when last.IsLastOfMonth() => "累计至{1:yyyy}年{1:%M}月底",
            PeriodKind.Open => "累计至{1:yyyy}年{1:%M}月{1:%d}日",
            PeriodKind.Range => Range(first, last),
            _ => throw new UnreachableException(),
        };
    }

    private static string Quarter(DateOnly first) =>
        first.Month switch
        {
            1 => "{0:yyyy}年第一季度",
            4 => "{0:yyyy}年第二季度",
            7 => "{0:yyyy}年第三季度",
            10 => "{0:yyyy}年第四季度",
            _ => throw new UnreachableException(),
        };

    private static string Range(DateOnly first, DateOnly last)
    {
        if (first == last)
        {
            return "{0:yyyy}年{0:%M}月{0:%d}日";
        }

        var (isOneYear, isOneMonth) = (first.Year == last.Year, first.Month == last.Month);
        return first.Day == 1 && last.IsLastOfMonth()
                ? (isOneYear, isOneMonth) switch
                {
                    (true, true) => "{0:yyyy}年{0:%M}月",
                    (true, false) => "{0:yyyy}年{0:%M}—{1:%M}月",
                    _ => "{0:yyyy}年{0:%M}月—{1:yyyy}年{1:%M}月",
                }
            : isOneYear ? "{0:yyyy}年{0:%M}月{0:%d}日至{1:%M}月{1:%d}日"
            : "{0:yyyy}年{0:%M}月{0:%d}日至{1:yyyy}年{1:%M}月{1:%d}日";
    }
}
