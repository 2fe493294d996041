using System.Globalization;

namespace Dashboard.Figures.Periods;

/// <summary>How a period is worded for people: 2022年1—10月, 截至2022年11月底; Jan–Oct 2022, end of Nov 2022.</summary>
public static class PeriodLabel
{
    /// <summary>The wording of <paramref name="period"/> in <paramref name="language"/>.</summary>
    public static string ToLabel(this Period period, Language language) =>
        language == Language.Chinese ? Chinese(period) : English(period);

    private static string Chinese(Period period)
    {
        var (first, last) = (period.First, period.Last);
        return period.Kind switch
        {
            PeriodKind.Year => $"{first.Year}年",
            PeriodKind.Half => $"{first.Year}年{(first.Month == 1 ? "上" : "下")}半年",
            PeriodKind.Quarter => $"{first.Year}年第{"一二三四"[(first.Month - 1) / 3]}季度",
            PeriodKind.Month => $"{first.Year}年{first.Month}月",
            PeriodKind.YearToDate when last is { Month: 1 } && last.IsLastOfMonth() =>
                $"{first.Year}年1月累计",
            PeriodKind.YearToDate when last.IsLastOfMonth() => $"{first.Year}年1—{last.Month}月",
            PeriodKind.YearToDate => $"{first.Year}年初至{last.Month}月{last.Day}日",
            PeriodKind.Moment => "截至" + ChineseDay(last),
            PeriodKind.Open when period.Start is null => $"累计至{ChineseDay(last)}",
            PeriodKind.Open => $"{first.Year}年{first.Month}月起",
            _ => ChineseRange(first, last),
        };
    }

    private static string ChineseDay(DateOnly day) =>
        day.IsLastOfMonth()
            ? $"{day.Year}年{day.Month}月底"
            : $"{day.Year}年{day.Month}月{day.Day}日";

    private static string ChineseRange(DateOnly first, DateOnly last)
    {
        if (first == last)
        {
            return $"{first.Year}年{first.Month}月{first.Day}日";
        }

        var sameYear = first.Year == last.Year;
        if (first.Day == 1 && last.IsLastOfMonth())
        {
            return !sameYear ? $"{first.Year}年{first.Month}月—{last.Year}年{last.Month}月"
                : first.Month == last.Month ? $"{first.Year}年{first.Month}月"
                : $"{first.Year}年{first.Month}—{last.Month}月";
        }

        var end = sameYear
            ? $"{last.Month}月{last.Day}日"
            : $"{last.Year}年{last.Month}月{last.Day}日";
        return $"{first.Year}年{first.Month}月{first.Day}日至{end}";
    }

    private static string English(Period period)
    {
        var (first, last) = (period.First, period.Last);
        return period.Kind switch
        {
            PeriodKind.Year => Invariant($"{first.Year}"),
            PeriodKind.Half => Invariant($"H{(first.Month == 1 ? 1 : 2)} {first.Year}"),
            PeriodKind.Quarter => Invariant($"Q{(first.Month - 1) / 3 + 1} {first.Year}"),
            PeriodKind.Month => Invariant($"{first:MMM} {first.Year}"),
            PeriodKind.YearToDate when last is { Month: 1 } && last.IsLastOfMonth() => Invariant(
                $"Jan {first.Year} to date"
            ),
            PeriodKind.YearToDate when last.IsLastOfMonth() => Invariant(
                $"Jan–{last:MMM} {first.Year}"
            ),
            PeriodKind.YearToDate => Invariant($"1 Jan – {last:d MMM} {last.Year}"),
            PeriodKind.Moment => last.IsLastOfMonth()
                ? Invariant($"end of {last:MMM} {last.Year}")
                : Invariant($"on {last:d MMM} {last.Year}"),
            PeriodKind.Open when period.Start is null => Invariant(
                $"up to {last:d MMM} {last.Year}"
            ),
            PeriodKind.Open => Invariant($"from {first:MMM} {first.Year}"),
            _ => EnglishRange(first, last),
        };
    }

    private static string EnglishRange(DateOnly first, DateOnly last)
    {
        if (first == last)
        {
            return Invariant($"{first:d MMM} {first.Year}");
        }

        var year = first.Year == last.Year ? "" : Invariant($" {first.Year}");
        if (first.Day != 1 || !last.IsLastOfMonth())
        {
            return Invariant($"{first:d MMM}{year} – {last:d MMM} {last.Year}");
        }

        return year.Length == 0 && first.Month == last.Month
            ? Invariant($"{last:MMM} {last.Year}")
            : Invariant($"{first:MMM}{year}–{last:MMM} {last.Year}");
    }

    private static string Invariant(FormattableString text) =>
        text.ToString(CultureInfo.InvariantCulture);
}
