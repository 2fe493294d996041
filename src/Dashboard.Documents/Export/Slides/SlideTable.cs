using Dashboard.Documents.Layout;
using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;
using P = DocumentFormat.OpenXml.Presentation;

namespace Dashboard.Documents.Export.Slides;

/// <summary>A table over as many slides as it needs, with its header on each.</summary>
internal static class SlideTable
{
    private const int Size = 12;
    private const double HalfWidth = Size * GlyphWidth.HalfWidth * SlideArea.Point;
    private const int CellMargin = 60_000;
    private const int MostLines = 6;

    /// <summary>Cells are given more air than running text: a row that has to grow would push the last one off the slide.</summary>
    private const double LineHeight = 1.5;

    private static readonly double RowPadding = 2.0 * 30_000 / SlideArea.Point;

    /// <summary>The table cut into pieces, each of which fits into <paramref name="area"/>.</summary>
    public static IEnumerable<P.GraphicFrame> Of(TextTable table, SlideArea area)
    {
        var widths = ColumnWidths.Of(
            table.Columns,
            table.Rows,
            (int)area.Width,
            HalfWidth,
            padding: 2 * CellMargin
        );
        var rows = new List<IReadOnlyList<string>>();
        var header = Height(table.Columns, widths);
        var height = header;
        foreach (var row in table.Rows)
        {
            var needed = Height(row, widths);
            if (rows.Count > 0 && height + needed > area.HeightInPoints)
            {
                yield return Frame(table.Columns, rows, widths, area);
                rows = [];
                height = header;
            }

            rows.Add(row);
            height += needed;
        }

        if (rows.Count > 0)
        {
            yield return Frame(table.Columns, rows, widths, area);
        }
    }

    private static double Height(IReadOnlyList<string> row, IReadOnlyList<int> widths) =>
        (
            widths.Select((width, index) => Lines(index < row.Count ? row[index] : "", width)).Max()
            * Size
            * LineHeight
        ) + RowPadding;

    private static int Lines(string text, int width) =>
        Math.Min(
            MostLines,
            SlideFit.Lines(text.ReplaceLineEndings(" "), Size, Inner(width).WidthInPoints + 14)
        );

    private static SlideArea Inner(int width) => new(0, 0, width - (2 * CellMargin), 0);

    private static P.GraphicFrame Frame(
        IReadOnlyList<string> columns,
        IReadOnlyList<IReadOnlyList<string>> rows,
        IReadOnlyList<int> widths,
        SlideArea area
    )
    {
        var sides = columns
            .Select((_, index) => rows.All(row => index >= row.Count || NumberLike.Is(row[index])))
            .Select(isNumber =>
                isNumber ? A.TextAlignmentTypeValues.Right : A.TextAlignmentTypeValues.Left
            )
            .ToList();
        var table = new A.Table(
            new A.TableProperties { FirstRow = true },
            new A.TableGrid(widths.Select(width => new A.GridColumn { Width = width }))
        );
        table.Append(Row(columns, widths, sides, isHeader: true));
        table.Append(rows.Select(row => Row(row, widths, sides, isHeader: false)));
        return SlideFrame.Of(
            "Table",
            "",
            area,
            new A.GraphicData(table)
            {
                Uri = "http://schemas.openxmlformats.org/drawingml/2006/table",
            }
        );
    }

    private static A.TableRow Row(
        IReadOnlyList<string> row,
        IReadOnlyList<int> widths,
        List<A.TextAlignmentTypeValues> sides,
        bool isHeader
    ) =>
        new(
            widths.Select(
                (width, index) =>
                    Cell(index < row.Count ? row[index] : "", width, sides[index], isHeader)
            )
        )
        {
            Height = (long)(Height(row, widths) * SlideArea.Point),
        };

    private static A.TableCell Cell(
        string text,
        int width,
        A.TextAlignmentTypeValues side,
        bool isHeader
    )
    {
        var room = Inner(width) with
        {
            Height = (long)(MostLines * Size * LineHeight * SlideArea.Point),
        };
        var (shown, _) = SlideFit.Within(text.ReplaceLineEndings(" "), room, Size);
        return new A.TableCell(
            new A.TextBody(
                new A.BodyProperties(),
                new A.ListStyle(),
                SlideShapes.Paragraph(shown, new SlideWords(Size, Bold: isHeader, Side: side))
            ),
            new A.TableCellProperties(Borders(isHeader))
            {
                LeftMargin = CellMargin,
                RightMargin = CellMargin,
                TopMargin = 30_000,
                BottomMargin = 30_000,
                Anchor = A.TextAnchoringTypeValues.Center,
            }
        );
    }

    private static IEnumerable<OpenXmlElement> Borders(bool isHeader)
    {
        yield return new A.BottomBorderLineProperties(
            new A.SolidFill(
                new A.SchemeColor
                {
                    Val = isHeader ? A.SchemeColorValues.Accent1 : A.SchemeColorValues.Accent6,
                }
            )
        )
        {
            Width = isHeader ? 19_050 : 6_350,
        };
        yield return new A.NoFill();
    }
}
