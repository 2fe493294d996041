using CsvHelper;
using Dashboard.Documents.Export.Workbooks;

namespace Dashboard.Documents.Export;

/// <summary>A plain table as a file that opens right in Excel; text that looks like a formula stays text.</summary>
/// <param name="Header">The names of the columns.</param>
/// <param name="Rows">The cells of each row: texts, numbers, or null for an empty one.</param>
public sealed record TableFile(
    IReadOnlyList<string> Header,
    IEnumerable<IReadOnlyList<object?>> Rows
)
{
    private const int Width = 18;

    /// <summary>CSV in UTF-8 with the mark by which Excel knows it.</summary>
    public byte[] ToCsv()
    {
        using var stream = new MemoryStream();
        var options = new CsvWriterOptions
        {
            WriteByteOrderMark = true,
            Injection = CsvInjection.Escape,
        };
        using (var csv = CsvWriter.Create(stream, options, true))
        {
            csv.WriteRecord([.. Header]);
            foreach (var row in Rows)
            {
                foreach (var cell in row)
                {
                    csv.WriteField(cell);
                }

                csv.EndRecord();
            }
        }

        return stream.ToArray();
    }

    /// <summary>An Excel workbook of one sheet, numbers as numbers.</summary>
    /// <param name="name">The name of the sheet.</param>
    public byte[] ToWorkbook(string name)
    {
        using var stream = new MemoryStream();
        using (var workbook = new WorkbookFile(stream))
        {
            workbook.Add(
                name,
                [.. Header.Select(_ => Width)],
                [
                    [.. Header.Select(SheetCell.Heading)],
                    .. Rows.Select(row => (IReadOnlyList<SheetCell>)[.. row.Select(Cell)]),
                ]
            );
        }

        return stream.ToArray();
    }

    private static SheetCell Cell(object? value) =>
        value switch
        {
            null => SheetCell.Of(""),
            decimal number => SheetCell.Of(number),
            int number => SheetCell.Of((decimal?)number),
            _ => SheetCell.Of(value.ToString() ?? ""),
        };
}
