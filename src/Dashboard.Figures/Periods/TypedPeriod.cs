using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Dashboard.Figures.Periods;

/// <summary>
/// Reads a period as people type or paste it into a form: every code of <see cref="PeriodCode"/>, and 202311, 2023/11,
/// 2023年1—6月, 截至2023年6月底, 截至2023年6月30日, 2023年底, 2023年3月至5月. The labels the pages print are read back.
/// </summary>
public static partial class TypedPeriod
{
    /// <summary>What to write where a period could not be read.</summary>
    public const string Forms =
        "看不懂这个期间；可写 2023、2023年上半年、2023Q3、2023-11、2023年1—6月、截至2023年6月底";

    /// <summary>Reads <paramref name="text"/>; false for what is no period, a day that does not exist included.</summary>
    public static bool TryParse(string? text, out Period period)
    {
        var typed = Narrow(text ?? "");
        if (PeriodCode.TryParse(typed, out period))
        {
            return true;
        }

        if (Month().Match(typed) is { Success: true } month)
        {
            return PeriodCode.TryParse($"{month.Groups["y"]}-{Number(month, "m"):00}", out period);
        }

        if (ToDate().Match(typed) is { Success: true } toDate)
        {
            return Ends(toDate, out var end) && Make(Period.YearToDate(end), out period);
        }

        if (Moment().Match(typed) is { Success: true } moment)
        {
            return Ends(moment, out var day) && Make(Period.Moment(day), out period);
        }

        if (Months().Match(typed) is { Success: true } months && Ends(months, out var last))
        {
            return DateOnly.TryParseExact(
                    $"{months.Groups["y"]}-{Number(months, "from"):00}-01",
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var first
                )
                && first <= last
                && Make(Period.Range(first, last), out period);
        }

        return false;
    }

    private static bool Make(Period made, out Period period)
    {
        period = made;
        return true;
    }

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    // A day where one is named, else the last of the month, else of the year.
    private static bool Ends(Match match, out DateOnly end)
    {
        end = default;
        var year = Number(match, "y");
        var month = match.Groups["m"].Success ? Number(match, "m") : 12;
        if (year is < 1 or > 9998 || month is < 1 or > 12)
        {
            return false;
        }

        var days = DateTime.DaysInMonth(year, month);
        var day = match.Groups["d"].Success ? Number(match, "d") : days;
        if (day < 1 || day > days)
        {
            return false;
        }

        end = new DateOnly(year, month, day);
        return true;
    }

    private static string Narrow(string text)
    {
        var narrow = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            var one = letter is >= '！' and <= '～' ? (char)(letter - 0xFEE0) : letter;
            narrow.Append(one is '–' or '—' or '~' or '～' ? '-' : one);
        }

        return narrow
            .Replace(" ", "")
            .Replace("\u3000", "")
            .Replace("月份", "月")
            .ToString()
            .Trim();
    }

    [GeneratedRegex(
        @"^(?<y>[0-9]{4})(?:[./]?(?<m>[0-9]{2})|[./年](?<m>[0-9]{1,2})月?)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Month();

    [GeneratedRegex(
        @"^(?<y>[0-9]{4})年(1(月)?(-|至)(?<m>[0-9]{1,2})月|1月1日(-|至)(?<m>[0-9]{1,2})月(?<d>[0-9]{1,2})日)(累计)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex ToDate();

    [GeneratedRegex(
        @"^截(至|止)(到)?(?<y>[0-9]{4})年((?<m>[0-9]{1,2})月((?<d>[0-9]{1,2})日|底|末)?|底|末)$|^(?<y>[0-9]{4})年((?<m>[0-9]{1,2})月)?(底|末)$|^(?<y>[0-9]{4})[-/.年](?<m>[0-9]{1,2})[-/.月](?<d>[0-9]{1,2})日?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Moment();

    [GeneratedRegex(
        @"^(?<y>[0-9]{4})年(?<from>[0-9]{1,2})月?(-|至)(?<m>[0-9]{1,2})月$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Months();
}
