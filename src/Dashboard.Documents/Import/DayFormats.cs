using System.Globalization;
using System.IO.Packaging;
using System.Text.RegularExpressions;

namespace Dashboard.Documents.Import;

/// <summary>Which styles of a workbook show a number as a day, a month or a year.</summary>
internal sealed partial class DayFormats
{
    // Excel's own bounds: 65,490 styles, format codes of 255 characters.
    private const int MostStyles = 65_536;
    private const int LongestCode = 255;

    private readonly List<DayShape> _styles = [];

    /// <summary>Reads them; a workbook need not have any.</summary>
    public static DayFormats Read(PackagePart? part)
    {
        var formats = new DayFormats();
        if (part is null)
        {
            return formats;
        }

        var own = new Dictionary<int, DayShape>();
        var styles = new List<int>();
        var isCell = false;
        using var xml = BroughtPackage.Xml(part);
        while (xml.Read())
        {
            if (xml.Opens("cellXfs"))
            {
                isCell = !xml.IsEmptyElement;
            }
            else if (xml.Closes("cellXfs"))
            {
                isCell = false;
            }
            else if (xml.Opens("numFmt") && own.Count < MostStyles)
            {
                own[Id(xml)] = Shape(xml.GetAttribute("formatCode") ?? "");
            }
            else if (isCell && xml.Opens("xf") && styles.Count < MostStyles)
            {
                styles.Add(Id(xml));
            }
        }

        formats._styles.AddRange(
            styles.Select(id => own.TryGetValue(id, out var shape) ? shape : BuiltIn(id))
        );
        return formats;
    }

    /// <summary>What a cell of this style shows of a number.</summary>
    public DayShape ShapeOfStyle(string? style) =>
        int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
        && index < _styles.Count
            ? _styles[index]
            : DayShape.None;

    private static int Id(System.Xml.XmlReader xml) =>
        int.TryParse(
            xml.GetAttribute("numFmtId"),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var id
        )
            ? id
            : 0;

    // ECMA-376 18.8.30, with those of Chinese editions; the others of the built-in ones are times and numbers.
    private static DayShape BuiltIn(int id) =>
        id switch
        {
            17 or 27 or 36 or 50 or 52 or 57 => DayShape.Month,
            14 or 15 or 16 or 22 or (>= 28 and <= 31) or 51 or 53 or 54 or 58 => DayShape.Day,
            _ => DayShape.None,
        };

    /// <summary>What a format code shows: yyyy"年"m"月" a month, [$-804]yyyy/m/d;@ a day, h:mm neither.</summary>
    internal static DayShape Shape(string code)
    {
        var letters = NotLetters()
            .Replace(code.Length > LongestCode ? code[..LongestCode] : code, "")
            .Split(';')[0]
            .ToUpperInvariant();
        var (year, month, day) = (
            letters.Contains('Y', StringComparison.Ordinal),
            letters.Contains('M', StringComparison.Ordinal),
            letters.Contains('D', StringComparison.Ordinal)
        );
        return day && (year || month) ? DayShape.Day
            : year && month ? DayShape.Month
            : year ? DayShape.Year
            : DayShape.None;
    }

    // Words in quotes, colours and locales in brackets, escaped letters, the halves of the day.
    [GeneratedRegex(
        """
            "[^"]*"|\[[^\]]*\]|\\.|[_*].|AM/PM|A/P
            """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex NotLetters();
}
