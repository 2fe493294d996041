using System.Globalization;
using System.Text.RegularExpressions;

namespace Dashboard.Figures.Periods;

/// <summary>The written form of a <see cref="Period"/> in addresses and files. <see cref="Of"/> and <see cref="TryParse"/> are inverse.</summary>
public static partial class PeriodCode
{
    /// <summary>The canonical code of <paramref name="period"/>.</summary>
    public static string Of(Period period) =>
        period.Kind switch
        {
            PeriodKind.Year => Invariant($"{period.First.Year:D4}"),
            PeriodKind.Half => Invariant(
                $"{period.First.Year:D4}H{(period.First.Month - 1) / 6 + 1}"
            ),
            PeriodKind.Quarter => Invariant(
                $"{period.First.Year:D4}Q{(period.First.Month - 1) / 3 + 1}"
            ),
            PeriodKind.Month => Invariant($"{period.First.Year:D4}-{period.First.Month:D2}"),
            PeriodKind.YearToDate => "YTD" + Day(period.End),
            PeriodKind.Moment => "@" + Day(period.End),
            _ => Day(period.Start) + ".." + Day(period.End),
        };

    /// <summary>
    /// Reads a canonical code, or the Chinese a person would type for a calendar period (2022年, 2022年上半年,
    /// 2022年第三季度, 2022年11月). False for anything else, a day that does not exist included.
    /// </summary>
    public static bool TryParse(string? text, out Period period)
    {
        period = null!;
        text = text?.Trim() ?? "";
        if (Calendar().Match(text) is { Success: true } match)
        {
            var year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
            if (year == 0)
            {
                return false;
            }

            period =
                Part(match, "half") is { } half ? Period.Half(year, half)
                : Part(match, "quarter") is { } quarter ? Period.Quarter(year, quarter)
                : Part(match, "month") is { } month ? Period.Month(year, month)
                : Period.Year(year);
            return true;
        }

        if (text.StartsWith("YTD", StringComparison.Ordinal) && IsDay(text[3..], out var to))
        {
            period = Period.YearToDate(to);
        }
        else if (text.StartsWith('@') && IsDay(text[1..], out var day))
        {
            period = Period.Moment(day);
        }
        else if (text.Split("..") is [var first, var last])
        {
            period = (first, last) switch
            {
                ("", _) when IsDay(last, out var end) => Period.UpTo(end),
                (_, "") when IsDay(first, out var start) => Period.Since(start),
                _ when IsDay(first, out var start) && IsDay(last, out var end) && start <= end =>
                    Period.Range(start, end),
                _ => null!,
            };
        }

        return period is not null;
    }

    private static int? Part(Match match, string group) =>
        match.Groups[group] is { Success: true, Value: var text }
            ? text switch
            {
                "上" or "一" => 1,
                "下" or "二" => 2,
                "三" => 3,
                "四" => 4,
                _ => int.Parse(text, CultureInfo.InvariantCulture),
            }
            : null;

    private static string Day(DateOnly? day) =>
        day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static bool IsDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(
            text,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out day
        );

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    // 2022, 2022H1, 2022Q3, 2022-11; 2022年, 2022年上半年, 2022年第三季度 (or 3季度), 2022年11月
    [GeneratedRegex(
        "^(?<year>[0-9]{4})(年?|H(?<half>[12])|Q(?<quarter>[1-4])|-(?<month>0[1-9]|1[0-2])|年(?<half>[上下])半年|年第?(?<quarter>[一二三四1-4])季度|年(?<month>1[0-2]|0?[1-9])月)$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Calendar();
}
