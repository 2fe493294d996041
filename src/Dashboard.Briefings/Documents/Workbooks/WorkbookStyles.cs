using Dashboard.Briefings.Documents.Charts;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Dashboard.Briefings.Documents.Workbooks;

/// <summary>The few looks of cells: plain, bold, and numbers grouped with just the decimals they have.</summary>
internal static class WorkbookStyles
{
    public const uint Plain = 0;
    public const uint Bold = 1;
    private const uint FirstNumber = 2;
    private const uint FirstFormatId = 164;
    private const int MostDecimals = 12;

    public static uint Number(int decimals) => FirstNumber + (uint)decimals;

    public static Stylesheet Sheet()
    {
        var decimals = Enumerable.Range(0, MostDecimals + 1).ToList();
        return new(
            new NumberingFormats(
                decimals.Select(count => new NumberingFormat
                {
                    NumberFormatId = FirstFormatId + (uint)count,
                    FormatCode = ValueFormat.Plain(count),
                })
            )
            {
                Count = (uint)decimals.Count,
            },
            new Fonts(new Font(), new Font(new DocumentFormat.OpenXml.Spreadsheet.Bold()))
            {
                Count = 2,
            },
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
            new CellFormats([
                new CellFormat(),
                new CellFormat { FontId = 1, ApplyFont = true },
                .. decimals.Select(count => new CellFormat
                {
                    NumberFormatId = FirstFormatId + (uint)count,
                    ApplyNumberFormat = true,
                }),
            ])
            {
                Count = FirstNumber + (uint)decimals.Count,
            }
        );
    }
}
