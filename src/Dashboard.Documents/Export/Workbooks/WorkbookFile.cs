using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Dashboard.Documents.Export.Workbooks;

/// <summary>A workbook in the making, sheet after sheet.</summary>
internal sealed class WorkbookFile : IDisposable
{
    private readonly SpreadsheetDocument _document;
    private readonly WorkbookPart _workbook;
    private readonly WorkbookStyles _styles = new();
    private readonly Dictionary<string, WorksheetPart> _sheets = new(
        StringComparer.OrdinalIgnoreCase
    );

    public WorkbookFile(Stream stream)
    {
        _document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        _workbook = _document.AddWorkbookPart();
        _workbook.Workbook = new Workbook(new Sheets());
    }

    /// <summary>Adds a sheet.</summary>
    /// <param name="name">Its name; what Excel forbids in one is left out, and a second of the same name gets a number.</param>
    /// <param name="widths">How wide its columns are, in characters.</param>
    /// <param name="rows">Its rows from the first one on.</param>
    public (string Name, WorksheetPart Part) Add(
        string name,
        IReadOnlyList<int> widths,
        IEnumerable<IReadOnlyList<SheetCell>> rows
    )
    {
        var data = Data(rows);
        var part = _workbook.AddNewPart<WorksheetPart>();
        part.Worksheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true })
        );
        if (widths.Count > 0)
        {
            part.Worksheet.Append(Columns(widths));
        }

        part.Worksheet.Append(
            data,
            new PageMargins
            {
                Left = 0.6,
                Right = 0.6,
                Top = 0.7,
                Bottom = 0.7,
                Header = 0.3,
                Footer = 0.3,
            },
            new PageSetup
            {
                PaperSize = 9,
                Orientation = OrientationValues.Landscape,
                FitToWidth = 1,
                FitToHeight = 0,
            }
        );
        return (Enter(name, part), part);
    }

    private SheetData Data(IEnumerable<IReadOnlyList<SheetCell>> rows)
    {
        var data = new SheetData();
        var number = 0u;
        foreach (var row in rows)
        {
            number++;
            if (row.Count > 0)
            {
                data.Append(
                    new Row(row.Select((cell, column) => cell.ToCell(column, number, _styles)))
                    {
                        RowIndex = number,
                    }
                );
            }
        }

        return data;
    }

    // Gives the sheet a name that Excel takes, and its place in the book.
    private string Enter(string wanted, WorksheetPart part)
    {
        var name = SheetName.Of(wanted, _sheets.Keys);
        _sheets.Add(name, part);
        _workbook.Workbook.Sheets!.Append(
            new Sheet
            {
                Name = name,
                SheetId = (uint)_sheets.Count,
                Id = _workbook.GetIdOfPart(part),
            }
        );
        return name;
    }

    /// <summary>Closes the file; only now are all number formats known.</summary>
    public void Dispose()
    {
        _workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = _styles.ToSheet();
        _document.Dispose();
    }

    private static Columns Columns(IReadOnlyList<int> widths) =>
        new(
            widths.Select(
                (width, index) =>
                    new Column
                    {
                        Min = (uint)index + 1,
                        Max = (uint)index + 1,
                        Width = width,
                        CustomWidth = true,
                    }
            )
        );
}
