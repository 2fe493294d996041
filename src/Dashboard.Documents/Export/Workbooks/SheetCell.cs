using Dashboard.Documents.Export.OfficeCharts;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Dashboard.Documents.Export.Workbooks;

/// <summary>What stands in a cell: words or a number.</summary>
/// <param name="Text">The words, or null for a number or an empty cell.</param>
/// <param name="Number">The number, or null.</param>
/// <param name="Bold">Whether it is a heading.</param>
/// <param name="Format">The number format; null groups in threes with the decimals there are.</param>
internal sealed record SheetCell(
    string? Text,
    decimal? Number,
    bool Bold = false,
    string? Format = null
)
{
    /// <summary>The most characters Excel keeps in a cell.</summary>
    private const int Longest = 32_767;

    public static SheetCell Of(string text) => new(text, null);

    public static SheetCell Of(decimal? number) => new(null, number);

    public static SheetCell Of(decimal number, string format) => new(null, number, Format: format);

    public static SheetCell Heading(string text) => new(text, null, Bold: true);

    /// <summary>A, B, … Z, AA for columns from 0.</summary>
    public static string ColumnName(int column) =>
        column < 26
            ? ((char)('A' + column)).ToString()
            : ColumnName((column / 26) - 1) + ColumnName(column % 26);

    public Cell ToCell(int column, uint row, WorkbookStyles styles)
    {
        var cell = new Cell { CellReference = ColumnName(column) + row };
        if (Number is { } number)
        {
            cell.StyleIndex = styles.IndexOfFormat(
                Format ?? ValueFormat.Plain(ValueFormat.Decimals(number))
            );
            cell.CellValue = new CellValue(ValueFormat.Text(number));
        }
        else if (Text is { } text)
        {
            var plain = PlainText.Of(text);
            var end = Math.Min(plain.Length, Longest);
            end -= end > 0 && char.IsHighSurrogate(plain[end - 1]) ? 1 : 0;

            // Inline strings are never read as formulas, whatever they begin with.
            cell.DataType = CellValues.InlineString;
            cell.StyleIndex = Bold ? WorkbookStyles.Bold : WorkbookStyles.Plain;
            cell.InlineString = new InlineString(
                new Text(plain[..end]) { Space = SpaceProcessingModeValues.Preserve }
            );
        }

        return cell;
    }
}
