using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Dashboard.Documents.Import;

/// <summary>A line of a file that was not taken.</summary>
/// <param name="Number">Its number in that file.</param>
/// <param name="Cells">Its cells, in the order of <see cref="FigureTemplate.Columns"/>.</param>
/// <param name="Reason">Why.</param>
public sealed record RefusedLine(int Number, IReadOnlyList<string> Cells, string Reason);

/// <summary>The workbook that staff fill in and bring back: one line for each indicator, the values left open.</summary>
public static class FigureTemplate
{
    /// <summary>The columns, in order. Import asks for the first four; the others may be missing.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    ["指标", "区划", "期间", "数值", "单位", "性质", "范围", "来源", "备注", "说明"];

    /// <summary>How many of the columns must be there.</summary>
    public const int Required = 4;

    private static readonly double[] Widths = [30, 18, 18, 16, 12, 10, 18, 28, 24, 24, 8, 48];

    /// <summary>Writes the workbook.</summary>
    /// <param name="indicators">The lines, in order.</param>
    /// <param name="district">The district of every line.</param>
    /// <param name="period">The period of every line, or null to leave it open.</param>
    /// <param name="stream">Where it goes.</param>
    public static void Write(
        IEnumerable<Indicator> indicators,
        District district,
        Period? period,
        Stream stream
    ) =>
        Write(
            [
                Columns,
                .. indicators.Select(indicator =>
                    (IReadOnlyList<string>)
                        [
                            indicator.Name,
                            district.Name,
                            period?.ToLabel(Language.Chinese) ?? "",
                            "",
                            indicator.Unit,
                        ]
                ),
            ],
            stream
        );

    /// <summary>Writes lines that were not taken as the same workbook, which can be mended and brought again.</summary>
    /// <param name="lines">The lines, in order.</param>
    /// <param name="stream">Where it goes.</param>
    public static void WriteRest(IEnumerable<RefusedLine> lines, Stream stream) =>
        Write(
            [
                [.. Columns, "原行号", "原因"],
                .. lines.Select(line =>
                    (IReadOnlyList<string>)
                        [
                            .. line.Cells,
                            line.Number.ToString(CultureInfo.InvariantCulture),
                            line.Reason,
                        ]
                ),
            ],
            stream
        );

    private static void Write(IReadOnlyList<IReadOnlyList<string>> lines, Stream stream)
    {
        using var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        var sheet = workbook.AddNewPart<WorksheetPart>();
        var data = new SheetData(lines.Select((cells, index) => Line((uint)index + 1, cells)));
        sheet.Worksheet = new Worksheet(FrozenHead(), ColumnWidths(), data);
        workbook.Workbook = new Workbook(
            new Sheets(
                new Sheet
                {
                    Name = "填报",
                    SheetId = 1,
                    Id = workbook.GetIdOfPart(sheet),
                }
            )
        );
    }

    private static SheetViews FrozenHead() =>
        new(
            new SheetView(
                new Pane
                {
                    VerticalSplit = 1,
                    TopLeftCell = "A2",
                    ActivePane = PaneValues.BottomLeft,
                    State = PaneStateValues.Frozen,
                }
            )
            {
                WorkbookViewId = 0,
            }
        );

    private static DocumentFormat.OpenXml.Spreadsheet.Columns ColumnWidths() =>
        new(
            Widths.Select(
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

    private static Row Line(uint number, IReadOnlyList<string> cells) =>
        new(
            cells
                .Select(
                    (text, column) =>
                        new Cell
                        {
                            CellReference = $"{(char)('A' + column)}{number}",
                            DataType = CellValues.InlineString,
                            InlineString = new InlineString(new Text(PlainText.Of(text))),
                        }
                )
                .Where(cell => cell.InnerText.Length > 0)
        )
        {
            RowIndex = number,
        };
}
