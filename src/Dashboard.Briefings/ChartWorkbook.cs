using Dashboard.Figures;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Dashboard.Briefings;

/// <summary>A chart as an Excel workbook: the numbers as numbers with their sources, and a native Excel chart over them.</summary>
public static class ChartWorkbook
{
    private const uint FirstRow = 4;

    /// <summary>Writes the workbook.</summary>
    public static void Write(Chart chart, Catalogue catalogue, Language language, Stream stream)
    {
        var rows = ChartRow.Of(chart, catalogue, language).ToList();
        using var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        var sheetName = language == Language.Chinese ? "数据" : "Data";
        var sheet = workbook.AddNewPart<WorksheetPart>();
        workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();

        var data = new SheetData();
        data.Append(Line(1, [Text("A", 1, chart.Title, bold: true)]));
        data.Append(Line(2, [Text("A", 2, Subtitle(chart, language))]));
        data.Append(
            Line(
                FirstRow - 1,
                [
                    .. ChartRow
                        .Header(language)
                        .Select(
                            (name, column) => Text(Column(column), FirstRow - 1, name, bold: true)
                        ),
                ]
            )
        );
        for (var index = 0; index < rows.Count; index++)
        {
            var number = FirstRow + (uint)index;
            var row = rows[index];
            var cells = new List<Cell>
            {
                Text("A", number, row.Item),
                Number("B", number, row.Value),
            };
            cells.AddRange(
                row.Rest.Select((text, column) => Text(Column(column + 2), number, text))
            );
            data.Append(Line(number, cells));
        }

        var widths = new[] { 26, 16, 8, 16, 20, 18, 18, 48, 24 };
        var columns = new Columns(
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
        sheet.Worksheet = new Worksheet(columns, data);
        WorkbookChart.Add(sheet, chart, sheetName, FirstRow, rows);
        workbook.Workbook = new Workbook(
            new Sheets(
                new Sheet
                {
                    Name = sheetName,
                    SheetId = 1,
                    Id = workbook.GetIdOfPart(sheet),
                }
            )
        );
    }

    private static string Subtitle(Chart chart, Language language)
    {
        var chinese = language == Language.Chinese;
        var sources = string.Join(chinese ? "；" : "; ", chart.Sources);
        return chinese
            ? $"{chart.Period}　单位：{chart.Unit}　来源：{sources}{(chart.Note.Length > 0 ? "　注：" + chart.Note : "")}"
            : $"{chart.Period}. Unit: {chart.Unit}. Source: {sources}{(chart.Note.Length > 0 ? ". Note: " + chart.Note : "")}";
    }

    private static Row Line(uint number, IEnumerable<Cell> cells) =>
        new(cells) { RowIndex = number };

    private static string Column(int index) => ((char)('A' + index)).ToString();

    // Inline strings are never read as formulas, whatever they begin with.
    private static Cell Text(string column, uint row, string text, bool bold = false) =>
        new()
        {
            CellReference = column + row,
            DataType = CellValues.InlineString,
            StyleIndex = bold ? 2u : 0u,
            InlineString = new InlineString(
                new Text(PlainText.Of(text)) { Space = SpaceProcessingModeValues.Preserve }
            ),
        };

    private static Cell Number(string column, uint row, decimal value) =>
        new()
        {
            CellReference = column + row,
            StyleIndex = 1,
            CellValue = new CellValue(value),
        };

    private static Stylesheet Styles() =>
        new(
            new NumberingFormats(
                new NumberingFormat { NumberFormatId = 164, FormatCode = "#,##0.####" }
            )
            {
                Count = 1,
            },
            new Fonts(new Font(), new Font(new Bold())) { Count = 2 },
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 })
            )
            {
                Count = 2,
            },
            new Borders(
                new Border(
                    new LeftBorder(),
                    new RightBorder(),
                    new TopBorder(),
                    new BottomBorder(),
                    new DiagonalBorder()
                )
            )
            {
                Count = 1,
            },
            new CellStyleFormats(new CellFormat()) { Count = 1 },
            new CellFormats(
                new CellFormat(),
                new CellFormat { NumberFormatId = 164, ApplyNumberFormat = true },
                new CellFormat { FontId = 1, ApplyFont = true }
            )
            {
                Count = 3,
            }
        );
}
