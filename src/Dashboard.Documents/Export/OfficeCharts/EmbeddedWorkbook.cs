using Dashboard.Documents.Export.Workbooks;
using DocumentFormat.OpenXml.Packaging;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Dashboard.Documents.Export.OfficeCharts;

/// <summary>
/// A native chart with its numbers inside the document, so that 编辑数据 opens them. The first sheet is the grid the chart
/// is drawn over, the second says of every number how it was printed and by whom.
/// </summary>
internal static class EmbeddedWorkbook
{
    /// <summary>Fills <paramref name="part"/> with the chart and its workbook.</summary>
    public static void Fill(
        ChartPart part,
        Chart chart,
        Catalogue catalogue,
        Language language,
        ChartLook look
    )
    {
        var grid = new ChartGrid(chart, language);
        using var bytes = new MemoryStream();
        ChartReferences references;
        using (var workbook = new WorkbookFile(bytes))
        {
            var sheet = AddGrid(workbook, grid, language);
            workbook.Add(
                DocumentWords.In(language, "出处"),
                ChartRow.Widths(chart),
                [
                    [.. ChartRow.Header(chart, language).Select(SheetCell.Heading)],
                    .. ChartRow.Of(chart, catalogue, language).Select(row => row.Cells()),
                ]
            );
            references = ChartReferences.Of(sheet, grid);
        }

        bytes.Position = 0;
        var package = part.AddEmbeddedPackagePart(EmbeddedPackagePartType.Xlsx);
        package.FeedData(bytes);
        var space = OfficeChart.Space(chart, grid, references, look);
        space.Append(
            new C.ExternalData(new C.AutoUpdate { Val = false }) { Id = part.GetIdOfPart(package) }
        );
        part.ChartSpace = space;
    }

    /// <summary>Adds the grid as a sheet and returns the sheet's name.</summary>
    public static string AddGrid(WorkbookFile workbook, ChartGrid grid, Language language)
    {
        return workbook
            .Add(
                DocumentWords.In(language, "图表"),
                [28, .. grid.Series.Select(_ => 18)],
                [
                    [
                        SheetCell.Heading(DocumentWords.Format(language, "单位：{0}", grid.Unit)),
                        .. grid.Series.Select(series => SheetCell.Heading(series.Name)),
                    ],
                    .. grid.Labels.Select(
                        (label, line) =>
                            (IReadOnlyList<SheetCell>)
                                [
                                    SheetCell.Of(label),
                                    .. grid.Series.Select(series =>
                                        SheetCell.Of(series.Values[line]?.Value)
                                    ),
                                ]
                    ),
                ]
            )
            .Name;
    }
}
