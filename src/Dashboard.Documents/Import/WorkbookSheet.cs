using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Dashboard.Documents.Import;

/// <summary>The first sheet of a workbook, read cell by cell as a stream.</summary>
internal static class WorkbookSheet
{
    // Excel's own numbers for dates, and its built-in date formats.
    private const int FirstDateFormat = 14;
    private const int LastDateFormat = 22;

    public static SheetTable Read(Stream stream, CancellationToken cancellation)
    {
        using var document = SpreadsheetDocument.Open(stream, false);
        var workbook = document.WorkbookPart ?? throw new InvalidDataException();
        var sheet =
            workbook.Workbook.Sheets?.Elements<Sheet>().FirstOrDefault()
            ?? throw new InvalidDataException();
        var part = (WorksheetPart)workbook.GetPartById(sheet.Id!.Value!);
        var shared = Shared(workbook);
        var dates = DateStyles(workbook);
        List<string>? header = null;
        var lines = new List<SheetLine>();
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType != typeof(Row) || !reader.IsStartElement)
            {
                continue;
            }

            cancellation.ThrowIfCancellationRequested();
            var row = (Row)reader.LoadCurrentElement()!;
            var number = (int)(row.RowIndex?.Value ?? (uint)(lines.Count + 1));
            var cells = Cells(row, number, shared, dates);
            if (header is null)
            {
                header = cells.All(string.IsNullOrEmpty) ? null : cells;
            }
            else if (cells.Exists(text => text.Length > 0))
            {
                while (cells.Count < header.Count)
                {
                    cells.Add("");
                }

                lines.Add(new(number, [.. cells.Take(header.Count)]));
                if (lines.Count > SheetFile.MostLines)
                {
                    break;
                }
            }
        }

        return header is null
            ? throw new SheetRefusedException("文件的第一张表是空的")
            : new(header, lines);
    }

    private static List<string> Cells(Row row, int number, List<string> shared, HashSet<uint> dates)
    {
        var cells = new List<string>();
        foreach (var cell in row.Elements<Cell>())
        {
            var reference =
                cell.CellReference?.Value ?? $"{(char)('A' + (cells.Count % 26))}{number}";
            var column = cell.CellReference is null ? cells.Count : Column(reference);
            while (cells.Count < column)
            {
                cells.Add("");
            }

            cells.Add(Text(cell, reference, shared, dates).Trim());
        }

        return cells;
    }

    private static string Text(
        Cell cell,
        string reference,
        List<string> shared,
        HashSet<uint> dates
    )
    {
        if (cell.CellFormula is not null)
        {
            throw new SheetRefusedException("单元格{0}是公式，请改成数值或文字", reference);
        }

        var type = cell.DataType?.Value;
        var text =
            type == CellValues.SharedString
                ? shared[int.Parse(cell.CellValue?.Text ?? "", CultureInfo.InvariantCulture)]
            : type == CellValues.InlineString ? cell.InnerText
            : type == CellValues.Error
                ? throw new SheetRefusedException("单元格{0}是错误值", reference)
            : cell.CellValue?.Text ?? "";
        if (text.Length > SheetFile.MostCharacters)
        {
            throw new SheetRefusedException("单元格{0}的文字过长", reference);
        }

        if (type is not null || text.Length == 0)
        {
            return text;
        }

        if (!double.TryParse(text, CultureInfo.InvariantCulture, out var number))
        {
            return text;
        }

        return cell.StyleIndex is { } style && dates.Contains(style.Value)
            ? DateTime.FromOADate(number).ToString("yyyy/MM/dd", CultureInfo.InvariantCulture)
            : ((decimal)number).ToString("0.############", CultureInfo.InvariantCulture);
    }

    private static int Column(string reference)
    {
        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetter))
        {
            column = (column * 26) + char.ToUpperInvariant(letter) - 'A' + 1;
        }

        return column is > 0 and <= 256
            ? column - 1
            : throw new SheetRefusedException("列数过多（{0}）", reference);
    }

    private static List<string> Shared(WorkbookPart workbook) =>
        workbook.SharedStringTablePart is { } part
            ?
            [
                .. part
                    .SharedStringTable.Elements<SharedStringItem>()
                    .Select(item =>
                        item.InnerText.Length > SheetFile.MostCharacters
                            ? item.InnerText[..(SheetFile.MostCharacters + 1)]
                            : item.InnerText
                    ),
            ]
            : [];

    private static HashSet<uint> DateStyles(WorkbookPart workbook)
    {
        var sheet = workbook.WorkbookStylesPart?.Stylesheet;
        var own = (sheet?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
            .Where(format =>
                format.FormatCode?.Value is { } code
                && code.Contains('y', StringComparison.OrdinalIgnoreCase)
            )
            .Select(format => format.NumberFormatId?.Value ?? 0)
            .ToHashSet();
        return
        [
            .. (sheet?.CellFormats?.Elements<CellFormat>() ?? [])
                .Select(
                    (format, index) => (Id: format.NumberFormatId?.Value ?? 0, Index: (uint)index)
                )
                .Where(pair =>
                    pair.Id is >= FirstDateFormat and <= LastDateFormat || own.Contains(pair.Id)
                )
                .Select(pair => pair.Index),
        ];
    }
}
