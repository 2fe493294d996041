using Dashboard.Briefings.Documents.Charts;
using Dashboard.Briefings.Documents.Workbooks;
using Dashboard.Figures;

namespace Dashboard.Briefings;

/// <summary>A chart as an Excel workbook: the numbers as numbers with their sources, and a native Excel chart over them.</summary>
public static class ChartWorkbook
{
    /// <summary>Writes the workbook.</summary>
    public static void Write(Chart chart, Catalogue catalogue, Language language, Stream stream)
    {
        using var workbook = new WorkbookFile(stream);
        Add(workbook, language == Language.Chinese ? "数据" : "Data", chart, catalogue, language);
    }

    /// <summary>Adds the chart as a sheet of a larger workbook.</summary>
    internal static void Add(
        WorkbookFile workbook,
        string name,
        Chart chart,
        Catalogue catalogue,
        Language language
    )
    {
        var rows = ChartRow.Of(chart, catalogue, language).ToList();
        var (sheet, part) = workbook.Add(
            name,
            ChartRow.Widths,
            [
                [SheetCell.Heading(chart.Title)],
                [SheetCell.Of(Subtitle(chart, language))],
                [.. ChartRow.Header(language).Select(SheetCell.Heading)],
                .. rows.Select(row => row.Cells()),
            ]
        );
        if (rows.Count == 0)
        {
            return;
        }

        // One series is drawn over the table itself, so that editing a cell moves its bar; several need a grid.
        const int firstRow = 4;
        var last = firstRow + rows.Count - 1;
        var isOne = chart.Series.Count == 1;
        var grid = new ChartGrid(chart, language, scaled: !isOne);
        var references = isOne
            ? new ChartReferences(
                $"'{sheet}'!$A${firstRow}:$A${last}",
                [$"'{sheet}'!$B${firstRow - 1}"],
                [$"'{sheet}'!$B${firstRow}:$B${last}"]
            )
            : ChartReferences.Of(EmbeddedWorkbook.AddGrid(workbook, grid, language), grid);
        WorkbookChart.Add(part, chart, grid, references, last);
    }

    private static string Subtitle(Chart chart, Language language)
    {
        var chinese = language == Language.Chinese;
        var sources = string.Join(chinese ? "；" : "; ", chart.Sources);
        return chinese
            ? $"{chart.Period}　单位：{chart.Unit}　来源：{sources}{(chart.Note.Length > 0 ? "　注：" + chart.Note : "")}"
            : $"{chart.Period}. Unit: {chart.Unit}. Source: {sources}{(chart.Note.Length > 0 ? ". Note: " + chart.Note : "")}";
    }
}
