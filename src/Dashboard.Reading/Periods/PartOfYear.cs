using Dashboard.Reading.Characters;
using Dashboard.Reading.Lexicons;

namespace Dashboard.Reading.Periods;

/// <summary>Reads the part of a year: 上半年, 第三季度, 前三季度, 前7个月, 年底.</summary>
internal static class PartOfYear
{
    /// <summary>The part that begins at <paramref name="start"/>, or null.</summary>
    public static (Period Period, int End)? At(string text, int start, int year)
    {
        var cursor = new DateCursor(text, start);
        if (cursor.Takes("前"))
        {
            if (cursor.Number(2, 11, "个月") is { } months)
            {
                return (
                    Period.YearToDate(new DateOnly(year, months, 1).LastOfMonth()),
                    cursor.Place
                );
            }
        }

        var (word, length) = PeriodLexicon.At(text, start);
        var end = start + length;
        Period? period = word?.Meaning switch
        {
            "half" => Period.Half(year, word.Argument),
            "quarter" => Period.Quarter(year, word.Argument),
            "quarters" => Period.YearToDate(new DateOnly(year, word.Argument * 3, 1).LastOfMonth()),
            "whole" => Period.Year(year),
            "term" when word.Argument == 1 => Period.Range(new(year, 3, 1), new(year, 7, 31)),
            "term" => Period.Range(new(year, 9, 1), new(year + 1, 1, 31)),
            "end" => Period.Moment(new DateOnly(year, 12, 31)),
            "begin" when Letters.At(text, end) is not ('以' or '至') => Period.Range(
                new DateOnly(year, 1, 1),
                new DateOnly(year, 1, 31)
            ),
            _ => null,
        };
        if (period is not null)
        {
            return (period, end);
        }

        // 2025年底: the word 年 is already read
        return Letters.At(text, start) switch
        {
            '底' or '末' when Letters.At(text, start - 1) is '年' => (
                Period.Moment(new DateOnly(year, 12, 31)),
                start + 1
            ),
            '初' when Letters.At(text, start - 1) is '年' => (
                Period.Range(new DateOnly(year, 1, 1), new DateOnly(year, 1, 31)),
                start + 1
            ),
            _ => null,
        };
    }
}
