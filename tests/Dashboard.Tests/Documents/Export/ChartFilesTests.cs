using System.Text;
using Dashboard.Documents.Export;
using Dashboard.Tests.Setup;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Dashboard.Tests.Documents.Export;

public sealed class ChartFilesTests
{
    [Theory]
    [InlineData(ChartForm.Parts)]
    [InlineData(ChartForm.OverTime)]
    public void A_workbook_opens_without_repair(ChartForm form)
    {
        using var document = SpreadsheetDocument.Open(
            Workbook(ChartPictureTests.Chart(form)),
            false
        );

        var errors = new OpenXmlValidator(FileFormatVersions.Office2016).Validate(document);

        Assert.Equal([], errors.Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void A_workbook_holds_numbers_as_numbers_and_a_native_chart_over_them()
    {
        using var document = SpreadsheetDocument.Open(
            Workbook(ChartPictureTests.Chart(ChartForm.Parts)),
            false
        );
        var sheet = document.WorkbookPart!.WorksheetParts.Single();

        var value = sheet.Worksheet.Descendants<Cell>().Single(cell => cell.CellReference == "B4");
        Assert.Equal("25808", value.CellValue!.Text);
        Assert.Null(value.DataType);
        var chart = sheet.DrawingsPart!.ChartParts.Single().ChartSpace;
        Assert.Contains("'数据'!$B$4:$B$6", chart.InnerXml, StringComparison.Ordinal);
        Assert.Contains("某区停车位（2022年，个）", chart.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void What_looks_like_a_formula_stays_text()
    {
        var chart = ChartPictureTests.Chart(ChartForm.Parts);
        var point = chart.Series[0].Points[0] with { Label = "=cmd|' /C calc'!A0" };
        chart = chart with { Series = [chart.Series[0] with { Points = [point] }] };

        using var document = SpreadsheetDocument.Open(Workbook(chart), false);
        Assert.Empty(
            document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<CellFormula>()
        );
        Assert.Contains("'=cmd", Csv(chart), StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_has_the_mark_of_Excel_a_header_and_the_number_with_its_source()
    {
        var csv = Csv(ChartPictureTests.Chart(ChartForm.Parts));

        Assert.StartsWith(
            "\uFEFF项目,数值,单位,原文,期间,区划,范围,出处,存疑",
            csv,
            StringComparison.Ordinal
        );
        Assert.Contains("第1项,25808,个,", csv, StringComparison.Ordinal);
    }

    private static string Csv(Chart chart)
    {
        using var stream = new MemoryStream();
        ChartCsv.Write(chart, Given.Catalogue, Language.Chinese, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static MemoryStream Workbook(Chart chart)
    {
        var stream = new MemoryStream();
        ChartWorkbook.Write(chart, Given.Catalogue, Language.Chinese, stream);
        return new MemoryStream(stream.ToArray());
    }
}
