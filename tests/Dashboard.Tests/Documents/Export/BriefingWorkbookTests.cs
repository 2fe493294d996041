using Dashboard.Documents.Briefings;
using Dashboard.Tests.Setup;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Dashboard.Tests.Documents.Export;

public sealed class BriefingWorkbookTests
{
    [Fact]
    public async Task Each_section_has_a_sheet_and_the_last_holds_the_sources()
    {
        using var workbook = await GivenBriefing.Full.WorkbookAsync();

        Assert.Equal(
            [.. GivenBriefing.Full.Sections.Select(section => section.Heading), "来源"],
            Names(workbook)
        );
    }

    [Fact]
    public async Task Sheets_of_one_heading_and_of_forbidden_letters_are_told_apart()
    {
        using var workbook = await GivenBriefing
            .Of(
                new RemarkSection("a/b:c", ""),
                new RemarkSection("A\\BC", ""),
                new RemarkSection(new string('长', 40), ""),
                new RemarkSection("", "")
            )
            .WorkbookAsync();

        Assert.Equal(["abc", "ABC (2)", new string('长', 31), "Sheet", "来源"], Names(workbook));
    }

    [Fact]
    public async Task Numbers_are_numbers_in_the_base_unit_shown_with_hedge_and_unit()
    {
        var about = new Figure(
            "1",
            Given.Trained,
            "a",
            "",
            Given.Period("2022"),
            PeriodCertainty.Stated,
            Given.Quantity(11_000_000_000, "元", Qualifier.About, printed: "约110亿元"),
            FigureKind.Actual,
            FigureState.Approved,
            []
        );
        using var workbook = await GivenBriefing
            .Of(
                new TableSection(
                    "表",
                    ["投资"],
                    [
                        [BriefingCell.Of(about, Language.Chinese)],
                    ]
                )
            )
            .WorkbookAsync();

        var cell = Sheet(workbook, "表").Descendants<Cell>().Last();
        var styles = workbook.WorkbookPart!.WorkbookStylesPart!.Stylesheet;
        var format = styles
            .CellFormats!.Elements<CellFormat>()
            .ElementAt((int)cell.StyleIndex!.Value)
            .NumberFormatId!.Value;
        Assert.Equal("11000000000", cell.CellValue!.Text);
        Assert.Equal(
            "\"约\"#,##0\"元\"",
            styles
                .NumberingFormats!.Elements<NumberingFormat>()
                .Single(one => one.NumberFormatId! == format)
                .FormatCode!.Value
        );
    }

    [Fact]
    public async Task What_looks_like_a_formula_is_text()
    {
        using var workbook = await GivenBriefing
            .Of(
                new RemarkSection("说明", "=1+1"),
                new TableSection(
                    "表",
                    ["=A1"],
                    [
                        [new("=cmd|' /C calc'!A0")],
                    ]
                )
            )
            .WorkbookAsync();

        Assert.All(
            workbook.WorkbookPart!.WorksheetParts,
            part => Assert.Empty(part.Worksheet.Descendants<CellFormula>())
        );
        Assert.Contains("=1+1", Sheet(workbook, "说明").InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_thousand_rows_are_a_thousand_rows()
    {
        using var workbook = await GivenBriefing
            .Of(GivenBriefing.Table("明细", 1000))
            .WorkbookAsync();

        Assert.Equal(1001, Sheet(workbook, "明细").Descendants<Row>().Count());
    }

    private static IEnumerable<string> Names(SpreadsheetDocument workbook) =>
        workbook.WorkbookPart!.Workbook.Descendants<Sheet>().Select(sheet => sheet.Name!.Value!);

    private static Worksheet Sheet(SpreadsheetDocument workbook, string name) =>
        (
            (WorksheetPart)
                workbook.WorkbookPart!.GetPartById(
                    workbook
                        .WorkbookPart.Workbook.Descendants<Sheet>()
                        .Single(sheet => sheet.Name == name)
                        .Id!
                )
        ).Worksheet;
}
