using DocumentFormat.OpenXml.Wordprocessing;

namespace Dashboard.Briefings.Documents.Word;

/// <summary>Tables as wide as the type area, whose header is repeated on every page and whose rows are never cut in two.</summary>
internal static class WordTable
{
    /// <summary>A table of texts.</summary>
    /// <param name="columns">The header.</param>
    /// <param name="rows">The lines; a short one is filled up.</param>
    /// <param name="weights">How wide the columns are against each other; null: by their longest text.</param>
    public static Table Of(
        IReadOnlyList<string> columns,
        IReadOnlyList<IReadOnlyList<string>> rows,
        IReadOnlyList<int>? weights = null
    )
    {
        var widths = Widths(weights ?? ColumnWeights.Of(columns, rows));
        var table = new Table(
            new TableProperties(
                new TableWidth { Type = TableWidthUnitValues.Dxa, Width = $"{widths.Sum()}" },
                new TableJustification { Val = TableRowAlignmentValues.Center },
                Borders(),
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = 70, Type = TableWidthValues.Dxa },
                    new TableCellRightMargin { Width = 70, Type = TableWidthValues.Dxa }
                )
            ),
            new TableGrid(widths.Select(width => new GridColumn { Width = $"{width}" }))
        );
        table.Append(
            new TableRow([
                new TableRowProperties(new CantSplit(), new TableHeader()),
                .. columns.Select((name, index) => Cell(name, widths[index], isHeader: true)),
            ])
        );
        foreach (var row in rows)
        {
            table.Append(
                new TableRow([
                    new TableRowProperties(new CantSplit()),
                    .. widths.Select(
                        (width, index) =>
                            Cell(index < row.Count ? row[index] : "", width, isHeader: false)
                    ),
                ])
            );
        }

        return table;
    }

    private static TableCell Cell(string text, int width, bool isHeader)
    {
        var run = WordText.Run(text);
        var paragraph = WordText.Paragraph(WordStyles.Cell, run);
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

    private static List<int> Widths(IReadOnlyList<int> weights)
    {
        var all = Math.Max(1, weights.Sum());
        return [.. weights.Select(weight => OfficialPage.TypeWidth * weight / all)];
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
