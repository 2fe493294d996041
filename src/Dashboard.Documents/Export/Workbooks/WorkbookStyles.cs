using DocumentFormat.OpenXml.Spreadsheet;

namespace Dashboard.Documents.Export.Workbooks;

/// <summary>The looks of a workbook's cells: plain, bold, and a style for each number format that is asked for.</summary>
internal sealed class WorkbookStyles
{
    public const uint Plain = 0;
    public const uint Bold = 1;
    private const uint FirstNumber = 2;
    private const uint FirstFormatId = 164;

    /// <summary>Excel takes some two hundred formats of one's own; what comes later is shown plain.</summary>
    private const int MostFormats = 150;

    private readonly List<string> _formats = [];
    private readonly Dictionary<string, uint> _styles = [];

    /// <summary>The style that shows numbers in <paramref name="format"/>.</summary>
    public uint IndexOfFormat(string format)
    {
        if (_styles.TryGetValue(format, out var style))
        {
            return style;
        }

        if (_formats.Count == MostFormats)
        {
            return Plain;
        }

        _formats.Add(format);
        return _styles[format] = FirstNumber + (uint)_formats.Count - 1;
    }

    /// <summary>The style sheet with all formats asked for so far.</summary>
    public Stylesheet ToSheet()
    {
        var sheet = new Stylesheet();
        if (_formats.Count > 0)
        {
            sheet.Append(NumberFormats());
        }

        sheet.Append(
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
                .. _formats.Select(
                    (_, index) =>
                        new CellFormat
                        {
                            NumberFormatId = FirstFormatId + (uint)index,
                            ApplyNumberFormat = true,
                        }
                ),
            ])
            {
                Count = FirstNumber + (uint)_formats.Count,
            }
        );
        return sheet;
    }

    private NumberingFormats NumberFormats() =>
        new(
            _formats.Select(
                (format, index) =>
                    new NumberingFormat
                    {
                        NumberFormatId = FirstFormatId + (uint)index,
                        FormatCode = format,
                    }
            )
        )
        {
            Count = (uint)_formats.Count,
        };
}
