using System.Text.RegularExpressions;
using Dashboard.Reading.Characters;

namespace Dashboard.Reading.Periods;

/// <summary>The day a report is from, where nobody says it: the latest day, month or year its text names and does not look forward to.</summary>
internal static partial class ReportDay
{
    /// <summary>That day, or null where the text names no year.</summary>
    public static DateOnly? In(string text)
    {
        DateOnly? latest = null;
        var exactness = 0;
        foreach (var match in Years().EnumerateMatches(text))
        {
            var cursor = new DateCursor(text, match.Index);
            var year = cursor.Number(1900, 2100, "年");
            if (
                year is not { } found
                || Letters.At(text, match.Index - 1) is '到' or '至' && latest is not null
            )
            {
                continue;
            }

            var month = cursor.Number(1, 12, "月");
            var day = month is { } inMonth
                ? cursor.Number(1, DateTime.DaysInMonth(found, inMonth), "日")
                : null;
            var end = month is { } known
                ? day is { } onDay
                    ? new DateOnly(found, known, onDay)
                    : new DateOnly(found, known, 1).LastOfMonth()
                : new DateOnly(found, 12, 31);
            // a full date tells the report's day sooner than a year it looks forward to
            var exact =
                day is not null ? 2
                : month is not null ? 1
                : 0;
            if (exact > exactness || exact == exactness && !(latest >= end))
            {
                (latest, exactness) = (end, exact);
            }
        }

        return latest;
    }

    /// <summary>Whether <paramref name="day"/> stands on a line of its own, as a report is dated.</summary>
    public static bool IsSigned(string text, DateOnly? day) =>
        day is { } on
        && $"{on.Year}年{on.Month}月{on.Day}日" is var date
        && text.IndexOf(date, StringComparison.Ordinal) is var at and >= 0
        && (
            Letters.At(text, at - 1) is '\n' or '(' or ':'
            && Letters.At(text, at + date.Length) is '\n' or ')' or ' '
        );

    [GeneratedRegex(
        "(?<![0-9])(?:19|20)[0-9]{2}年",
        RegexOptions.None,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Years();
}
