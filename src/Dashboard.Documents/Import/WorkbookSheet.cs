using System.Globalization;
using System.IO.Packaging;
using System.Xml;

namespace Dashboard.Documents.Import;

/// <summary>The first sheet of a workbook, read cell by cell as a stream.</summary>
internal static class WorkbookSheet
{
    // As many as Excel has.
    private const int LastRow = 1_048_576;
    private const int LastColumn = 16_384;

    public static SheetTable Read(BroughtPackage package, CancellationToken cancellation)
    {
        var (sheet, isFrom1904) = First(package);
        var cells = new WorkbookCell(
            SharedStrings.Read(package.Related(package.Main, "sharedStrings"), cancellation),
            DayFormats.Read(package.Related(package.Main, "styles")),
            isFrom1904
        );
        List<string>? header = null;
        var lines = new List<SheetLine>();
        using var xml = BroughtPackage.Xml(sheet);
        var number = 0;
        while (lines.Count <= SheetFile.MostLines && xml.Read())
        {
            if (!xml.Opens("row"))
            {
                continue;
            }

            cancellation.ThrowIfCancellationRequested();
            number = Number(xml.GetAttribute("r"), number);
            var row = Row(xml, number, header?.Count ?? LastColumn, cells);
            if (row.Count == 0)
            {
                continue;
            }

            if (header is null)
            {
                header = SheetFile.Header(row);
                continue;
            }

            row.AddRange(Enumerable.Repeat("", header.Count - row.Count));
            lines.Add(new(number, row));
        }

        return header is null
            ? throw new SheetRefusedException("文件的第一张表是空的")
            : new(header, lines);
    }

    // The first sheet that is a table; a chart may stand on a sheet of its own before it.
    private static (PackagePart Sheet, bool IsFrom1904) First(BroughtPackage package)
    {
        var isFrom1904 = false;
        using var xml = BroughtPackage.Xml(package.Main);
        while (xml.Read())
        {
            if (xml.Opens("workbookPr"))
            {
                isFrom1904 = xml.GetAttribute("date1904") is "1" or "true";
            }
            else if (
                xml.Opens("sheet")
                && Id(xml) is { } id
                && package.Related(package.Main, "worksheet", id) is { } sheet
            )
            {
                return (sheet, isFrom1904);
            }
        }

        throw new InvalidDataException();
    }

    private static string? Id(XmlReader xml)
    {
        for (var index = 0; index < xml.AttributeCount; index++)
        {
            xml.MoveToAttribute(index);
            if (xml.LocalName == "id" && xml.NamespaceURI.Length > 0)
            {
                var id = xml.Value;
                xml.MoveToElement();
                return id;
            }
        }

        xml.MoveToElement();
        return null;
    }

    private static int Number(string? named, int before)
    {
        if (named is null)
        {
            return before + 1;
        }

        return
            int.TryParse(named, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number > before
            && number <= LastRow
            ? number
            : throw new SheetRefusedException(
                "行号“{0}”不对：超出工作表，或前后重复；文件可能已损坏，请另存后再试",
                named.Length > 20 ? named[..20] : named
            );
    }

    // The cells of a row up to the last that is filled; those under no column are looked at and left out.
    private static List<string> Row(XmlReader xml, int number, int columns, WorkbookCell cells)
    {
        var row = new List<string>();
        if (xml.IsEmptyElement)
        {
            return row;
        }

        var (depth, next) = (xml.Depth, 0);
        while (xml.Read() && xml.Depth > depth)
        {
            if (!xml.Opens("c"))
            {
                continue;
            }

            var column = xml.GetAttribute("r") is { } reference ? Column(reference) : next;
            var text = cells.Read(xml, Name(column, number));
            next = column + 1;
            if (text.Length == 0 || column >= columns)
            {
                continue;
            }

            while (row.Count <= column)
            {
                row.Add("");
            }

            row[column] = text;
        }

        return row;
    }

    private static int Column(string reference)
    {
        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetter))
        {
            column = (column * 26) + char.ToUpperInvariant(letter) - 'A' + 1;
            if (column > LastColumn)
            {
                break;
            }
        }

        return column is > 0 and <= LastColumn
            ? column - 1
            : throw new SheetRefusedException(
                "列数过多（{0}）",
                reference.Length > 20 ? reference[..20] : reference
            );
    }

    private static string Name(int column, int row)
    {
        var letters = "";
        for (var left = column + 1; left > 0; left = (left - 1) / 26)
        {
            letters = (char)('A' + ((left - 1) % 26)) + letters;
        }

        return $"{letters}{row}";
    }
}
