using System.Globalization;
using System.Xml;

namespace Dashboard.Documents.Import;

/// <summary>Reads the cells of a workbook as the text that Excel shows.</summary>
internal sealed class WorkbookCell(SharedStrings shared, DayFormats formats, bool isFrom1904)
{
    // Above this a number loses the digits a decimal could hold, and nobody counts so much.
    private const double Largest = 1e27;

    /// <summary>The text of the cell at hand, which is read to its end.</summary>
    /// <param name="xml">Stands before the cell.</param>
    /// <param name="reference">Its name, for a sentence.</param>
    /// <exception cref="SheetRefusedException">It holds what a table cannot.</exception>
    public string Read(XmlReader xml, string reference)
    {
        var (type, style) = (xml.GetAttribute("t"), xml.GetAttribute("s"));
        var text = CellText.Read(
            xml,
            () => throw new SheetRefusedException("单元格{0}是公式，请改成数值或文字", reference)
        );
        text = type switch
        {
            "s" => shared.Find(text)
                ?? throw new SheetRefusedException(
                    "单元格{0}的文字在文件里找不到，文件可能已损坏；请另存后再试",
                    reference
                ),
            "e" => throw new SheetRefusedException("单元格{0}是错误值", reference),
            _ => text,
        };
        if (text.Length > SheetFile.MostCharacters)
        {
            throw new SheetRefusedException("单元格{0}的文字过长", reference);
        }

        return type is null or "n" ? Number(text, formats.ShapeOfStyle(style)) : text.Trim();
    }

    // A number that nobody can hold stays as it is written, for the line's own sentence.
    private string Number(string text, DayShape shape)
    {
        if (
            !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            || !(Math.Abs(number) < Largest)
        )
        {
            return text.Trim();
        }

        if (shape != DayShape.None && ExcelDay.Shown(number, shape, isFrom1904) is { } day)
        {
            return day;
        }

        var shown = ((decimal)number).ToString("0.############", CultureInfo.InvariantCulture);
        return number != 0 && shown is "0" or "-0" ? text.Trim() : shown;
    }
}
