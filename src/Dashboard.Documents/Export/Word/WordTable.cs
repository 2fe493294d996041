using DocumentFormat.OpenXml.Wordprocessing;

namespace Dashboard.Documents.Export.Word;

/// <summary>Tables as wide as the type area, whose header is repeated on every page and whose rows are never cut in two.</summary>
internal static class WordTable
{
    private const int CellMargin = 70;

    /// <summary>The width of a Latin letter of a cell's text, in twentieths of a point.</summary>
    private const double HalfWidth = 107;

    /// <summary>The table.</summary>
    /// <param name="text">What it says.</param>
    /// <param name="areTargets">Whether numbers of sentences lead to its lines.</param>
    public static Table Of(TextTable text, bool areTargets = false)
    {
        var widths = ColumnWidths.Of(
            text.Columns,
            text.Rows,
            OfficialPage.TypeWidth,
            HalfWidth,
            padding: 2 * CellMargin
        );
        var table = new Table(
            new TableProperties(
                new TableWidth { Type = TableWidthUnitValues.Dxa, Width = $"{widths.Sum()}" },
                new TableJustification { Val = TableRowAlignmentValues.Center },
                Borders(),
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = CellMargin, Type = TableWidthValues.Dxa },
                    new TableCellRightMargin { Width = CellMargin, Type = TableWidthValues.Dxa }
                )
            ),
            new TableGrid(widths.Select(width => new GridColumn { Width = $"{width}" }))
        );
        table.Append(
            new TableRow([
                new TableRowProperties(new CantSplit(), new TableHeader()),
                .. text.Columns.Select((name, index) => Cell(name, widths[index], isHeader: true)),
            ])
        );
        foreach (var (row, number) in text.Rows.Select((row, index) => (row, index + 1)))
        {
            table.Append(
                new TableRow([
                    new TableRowProperties(new CantSplit()),
                    .. widths.Select(
                        (width, index) =>
                            Cell(
                                index < row.Count ? row[index] : "",
                                width,
                                isHeader: false,
                                target: areTargets && index == 0 ? number : null
                            )
                    ),
                ])
            );
        }

        return table;
    }

    private static TableCell Cell(string text, int width, bool isHeader, int? target = null)
    {
        var run = WordText.Run(text);
        var paragraph = WordText.Paragraph(
            WordStyles.Cell,
            target is { } line ? WordSentence.Target(line, run) : [run]
        );
        if (isHeader)
        {
            run.RunProperties = new RunProperties(WordFonts.Run(WordFonts.Heading));
        }

        if (isHeader || NumberLike.Is(text))
        {
            paragraph.ParagraphProperties!.Append(
                new Justification
                {
                    Val = isHeader ? JustificationValues.Center : JustificationValues.Right,
                }
            );
        }

        return new TableCell(
            new TableCellProperties(
                new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = $"{width}" },
                new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center }
            ),
            paragraph
        );
    }

    private static TableBorders Borders()
    {
        return new TableBorders(
            Set(new TopBorder(), 8),
            Set(new LeftBorder(), 4),
            Set(new BottomBorder(), 8),
            Set(new RightBorder(), 4),
            Set(new InsideHorizontalBorder(), 4),
            Set(new InsideVerticalBorder(), 4)
        );

        static BorderType Set(BorderType border, uint size)
        {
            border.Val = BorderValues.Single;
            border.Size = size;
            border.Space = 0;
            border.Color = "auto";
            return border;
        }
    }
}
