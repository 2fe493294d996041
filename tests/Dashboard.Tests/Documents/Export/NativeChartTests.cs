using Dashboard.Documents.Briefings;
using Dashboard.Documents.Export;
using Dashboard.Tests.Setup;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Dashboard.Tests.Documents.Export;

/// <summary>编辑数据 opens the very numbers that the chart shows.</summary>
public sealed class NativeChartTests
{
    [Theory]
    [InlineData(BriefingFormat.Word)]
    [InlineData(BriefingFormat.Slides)]
    public async Task The_cells_inside_are_the_numbers_of_the_chart(BriefingFormat format)
    {
        var parts = Charts(await GivenBriefing.Full.FileAsync(format));

        Assert.Equal(3, parts.Count);
        Assert.All(
            parts,
            part =>
            {
                var link = part.ChartSpace.GetFirstChild<C.ExternalData>()!;
                var cells = Cells((EmbeddedPackagePart)part.GetPartById(link.Id!));
                Assert.EndsWith(
                    ".xlsx",
                    part.EmbeddedPackagePart!.Uri.ToString(),
                    StringComparison.Ordinal
                );
                foreach (var formula in part.ChartSpace.Descendants<C.Formula>())
                {
                    var cache = formula
                        .Parent!.Descendants<C.NumericValue>()
                        .Select(value => value.Text);
                    Assert.Equal(cache, Range(formula.Text).Select(cell => cells[cell]));
                }
            }
        );
    }

    [Fact]
    public async Task A_label_is_a_number_worded_by_its_format_so_that_it_follows_the_data()
    {
        var about = GivenBriefing.Point(
            "项目",
            Given.Figure("2022", 710, report: "early", hedge: Qualifier.MoreThan)
        );
        var doubtful = GivenBriefing.Point(
            "另一项",
            Given.Figure("2022", 25_808, report: "early", doubt: "四至不清")
        );
        var chart = GivenBriefing.Chart(ChartForm.OverDistricts, [about, doubtful]);

        var space = Charts(
            await GivenBriefing.Of(new ChartSection("", chart)).FileAsync(BriefingFormat.Word)
        )[0].ChartSpace;

        Assert.Equal(
            ["#,##0\"余人次\"", "#,##0\"人次（存疑）\""],
            space
                .Descendants<C.DataLabel>()
                .Select(label => label.GetFirstChild<C.NumberingFormat>()!.FormatCode!.Value!)
        );
        Assert.Equal(1U, space.Descendants<C.DataPoint>().Single().Index!.Val!.Value);
    }

    [Fact]
    public async Task Large_money_is_drawn_in_hundred_millions_and_says_so()
    {
        var chart = GivenBriefing.Over(ChartForm.OverTime, 11_000_000_000, 250_000_000) with
        {
            Unit = "元",
        };

        var space = Charts(
            await GivenBriefing.Of(new ChartSection("", chart)).FileAsync(BriefingFormat.Word)
        )[0].ChartSpace;

        Assert.Equal(
            ["110", "2.5"],
            space.Descendants<C.NumericPoint>().Select(point => point.InnerText)
        );
        Assert.Contains("（2022年，亿元）", space.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_series_without_a_value_for_a_label_has_a_gap_not_a_zero()
    {
        var chart = GivenBriefing.Over(ChartForm.OverTime, 1, 2, 3);
        chart = chart with
        {
            Series = [.. chart.Series, new("另一组", [chart.Series[0].Points[2]])],
        };

        var space = Charts(
            await GivenBriefing.Of(new ChartSection("", chart)).FileAsync(BriefingFormat.Word)
        )[0].ChartSpace;

        var second = space.Descendants<C.BarChartSeries>().ElementAt(1);
        Assert.Equal(2U, second.Descendants<C.NumericPoint>().Single().Index!.Value);
        Assert.Equal(3U, second.Descendants<C.NumberingCache>().Single().PointCount!.Val!.Value);
        Assert.NotNull(space.Descendants<C.Legend>().SingleOrDefault());
    }

    [Fact]
    public async Task The_workbook_inside_says_who_says_so()
    {
        var part = Charts(await GivenBriefing.Full.FileAsync(BriefingFormat.Word))[0];
        using var workbook = SpreadsheetDocument.Open(part.EmbeddedPackagePart!.GetStream(), false);

        Assert.Equal(
            ["图表", "出处"],
            workbook.WorkbookPart!.Workbook.Descendants<Sheet>().Select(sheet => sheet.Name!.Value!)
        );
        Assert.Contains(
            "early，2022年11月1日，第1段",
            workbook.WorkbookPart.WorksheetParts.Last().Worksheet.InnerText,
            StringComparison.Ordinal
        );
    }

    private static List<ChartPart> Charts(Stream file)
    {
        var isWord = file.CanSeek && IsWord(file);
        OpenXmlPackage document = isWord
            ? WordprocessingDocument.Open(file, false)
            : PresentationDocument.Open(file, false);
        return [.. document.GetAllParts().OfType<ChartPart>()];
    }

    private static bool IsWord(Stream file)
    {
        using var zip = new System.IO.Compression.ZipArchive(
            file,
            System.IO.Compression.ZipArchiveMode.Read,
            leaveOpen: true
        );
        return zip.GetEntry("word/document.xml") is not null;
    }

    private static Dictionary<string, string> Cells(EmbeddedPackagePart part)
    {
        using var workbook = SpreadsheetDocument.Open(part.GetStream(), false);
        var sheet = workbook.WorkbookPart!.Workbook.Descendants<Sheet>().First();
        return ((WorksheetPart)workbook.WorkbookPart.GetPartById(sheet.Id!))
            .Worksheet.Descendants<Cell>()
            .ToDictionary(
                cell => $"'{sheet.Name}'!{cell.CellReference}",
                cell => cell.InlineString?.InnerText ?? cell.CellValue?.Text ?? ""
            );
    }

    // 'Sheet'!$B$2:$B$4 or 'Sheet'!$B$1; ranges lie in one column.
    private static IEnumerable<string> Range(string formula)
    {
        var (sheet, cells) = (
            formula.Split('!')[0],
            formula.Split('!')[1].Replace("$", "", StringComparison.Ordinal).Split(':')
        );
        var (first, last) = (Row(cells[0]), Row(cells[^1]));
        return Enumerable
            .Range(first, last - first + 1)
            .Select(row => $"{sheet}!{cells[0][0]}{row}");

        static int Row(string cell) =>
            int.Parse(cell[1..], System.Globalization.CultureInfo.InvariantCulture);
    }
}
