using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dashboard.Documents.Export.Word;

/// <summary>Two things side by side, without a line between them.</summary>
internal static class WordPair
{
    private const int Half = OfficialPage.TypeWidth / 2;

    /// <summary>A table of two cells; the second is empty where there is but one thing.</summary>
    public static Table Of(IEnumerable<IEnumerable<OpenXmlElement>> sides) =>
        new([
            new TableProperties(
                new TableWidth { Type = TableWidthUnitValues.Dxa, Width = $"{2 * Half}" },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = 40, Type = TableWidthValues.Dxa },
                    new TableCellRightMargin { Width = 40, Type = TableWidthValues.Dxa }
                )
            ),
            new TableGrid(
                new GridColumn { Width = $"{Half}" },
                new GridColumn { Width = $"{Half}" }
            ),
            new TableRow([
                new TableRowProperties(new CantSplit()),
                .. sides
                    .Append([new Paragraph()])
                    .Take(2)
                    .Select(side => new TableCell([
                        new TableCellProperties(
                            new TableCellWidth
                            {
                                Type = TableWidthUnitValues.Dxa,
                                Width = $"{Half}",
                            }
                        ),
                        .. side,
                    ])),
            ]),
        ]);
}
