using Dashboard.Documents.Export.OfficeCharts;
using Dashboard.Documents.Export.Workbooks;

namespace Dashboard.Documents.Export;

/// <summary>A chart as an Excel workbook: the numbers as numbers with their sources, and a native Excel chart over them.</summary>
public static class ChartWorkbook
{
    /// <summary>Writes the workbook.</summary>
    public static void Write(Chart chart, Catalogue catalogue, Language language, Stream stream)
    {
        using var workbook = new WorkbookFile(stream);
        var name = DocumentWords.In(language, "数据");
        Add(workbook, name, chart, [], catalogue, language);
    }

    /// <summary>Adds the chart as a sheet of a larger workbook, with <paramref name="words"/> above its table.</summary>
    internal static void Add(
        WorkbookFile workbook,
        string name,
        Chart chart,
        IReadOnlyList<string> words,
        Catalogue catalogue,
        Language language
    )
    {
        // One series is drawn over the table itself, so that editing a cell moves its bar; several, or times that are
        // missing, need a grid.
        var grid = new ChartGrid(chart, language);
        var isOne =
            chart.Series.Count == 1
            && grid.Labels.SequenceEqual(chart.Points.Select(point => point.Label));
        var isScaled = isOne && grid.Unit != chart.Unit;
        var rows = ChartRow.Of(chart, catalogue, language).Select(row => row.Cells()).ToList();
        var header = ChartRow.Header(chart, language).Select(SheetCell.Heading);
        if (isScaled)
        {
            header = header.Append(SheetCell.Heading(grid.Unit));
            rows =
            [
                .. rows.Zip(
                    grid.Series[0].Values,
                    (row, value) => (IReadOnlyList<SheetCell>)[.. row, SheetCell.Of(value?.Value)]
                ),
            ];
        }

        var (sheet, part) = workbook.Add(
            name,
            [.. ChartRow.Widths(chart), 16],
            [
                [SheetCell.Heading(chart.Title)],
                [SheetCell.Of(Subtitle(chart, language))],
                .. words.Select(line => (IReadOnlyList<SheetCell>)[SheetCell.Of(line)]),
                [.. header],
                .. rows,
            ]
        );
        if (rows.Count == 0)
        {
            return;
        }

        var firstRow = 4 + words.Count;
        var last = firstRow + rows.Count - 1;
        var values = isScaled ? SheetCell.ColumnName(ChartRow.Widths(chart).Count) : "B";
        var references = isOne
            ? new ChartReferences(
                $"'{sheet}'!$A${firstRow}:$A${last}",
                [$"'{sheet}'!${values}${firstRow - 1}"],
                [$"'{sheet}'!${values}${firstRow}:${values}${last}"]
            )
            : ChartReferences.Of(EmbeddedWorkbook.AddGrid(workbook, grid, language), grid);
        WorkbookChart.Add(part, chart, grid, references, last);
    }

    private static string Subtitle(Chart chart, Language language) =>
        DocumentWords.Format(
            language,
            chart.Note.Length == 0
                ? "{0}　单位：{1}　来源：{2}"
                : "{0}　单位：{1}　来源：{2}　注：{3}",
            chart.Period,
            chart.Unit,
            string.Join(DocumentWords.In(language, "；"), chart.Sources),
            chart.Note
        );
}
