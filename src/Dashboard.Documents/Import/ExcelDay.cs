using System.Globalization;

namespace Dashboard.Documents.Import;

/// <summary>How much of a day a number format shows.</summary>
internal enum DayShape
{
    /// <summary>The number is no day.</summary>
    None,
    Day,
    Month,
    Year,
}

/// <summary>The days that Excel keeps as numbers: 43831 is the first of January 2020.</summary>
public static class ExcelDay
{
    // 1950 to 2100: a number with five digits, and no year or month that could be meant otherwise.
    private const int FirstBare = 18_264;
    private const int LastBare = 73_415;
    private const double Last = 2_958_465;

    // Workbooks begun on an old Macintosh count from 1904.
    private const int From1904 = 1_462;

    /// <summary>
    /// What a column of periods means by <paramref name="cell"/>: a bare number that Excel shows for a day is that day
    /// (2020年1月1日); anything else is left as it is.
    /// </summary>
    public static string InPeriod(string cell) =>
        int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var serial)
        && cell.Length == 5
        && serial is >= FirstBare and <= LastBare
            ? DateTime.FromOADate(serial).ToString("yyyy年M月d日", CultureInfo.InvariantCulture)
            : cell;

    /// <summary>A number as its format shows it, or null where it is no day of the calendar.</summary>
    internal static string? Shown(double serial, DayShape shape, bool isFrom1904)
    {
        var counted = isFrom1904 ? serial + From1904 : serial;
        return counted is >= 1 and < Last + 1
            ? DateTime
                .FromOADate(counted)
                .ToString(
                    shape switch
                    {
                        DayShape.Year => "yyyy年",
                        DayShape.Month => "yyyy年M月",
                        _ => "yyyy/MM/dd",
                    },
                    CultureInfo.InvariantCulture
                )
            : null;
    }
}
