using System.Text;
using System.Xml.Linq;
using Dashboard.Documents.Export;
using Dashboard.Storage.Briefings;
using Dashboard.Tests.Documents.Layout;
using Dashboard.Tests.Setup;
using DocumentFormat.OpenXml.Packaging;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Dashboard.Tests.Documents.Export;

/// <summary>A remark is seen wherever a chart goes.</summary>
public sealed class RemarkedChartTests
{
    private const string Words = "2021-07-01 统计口径调整（前后不可比）";

    private static readonly DatedRemark Changed = new(
        Given.Trained,
        null,
        new(2021, 7, 1),
        "统计口径调整",
        true
    );

    [Fact]
    public void A_line_ends_at_the_break_and_a_marker_with_its_words_stands_there()
    {
        var picture = Picture(Year(Changed));

        Assert.Equal(2, picture.Descendants().Count(one => Is(one, "polyline")));
        var marker = Assert.Single(Markers(picture));
        Assert.True(
            X(Mark(picture, "2021年6月")) < X(marker, "x1")
                && X(marker, "x1") < X(Mark(picture, "2021年7月"))
        );
        Assert.Contains(
            picture.Descendants(),
            one =>
                Is(one, "text")
                && one.Value.StartsWith("2021-07-01 统计口径", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_remark_that_breaks_nothing_is_marked_and_the_line_goes_on()
    {
        var picture = Picture(Year(Changed with { BreaksComparison = false }));

        Assert.Single(picture.Descendants(), one => Is(one, "polyline"));
        Assert.Single(Markers(picture));
    }

    [Fact]
    public void Columns_carry_the_marker_too_and_areas_are_not_drawn_over_it()
    {
        var columns = Year(Changed) with { Asked = ChartKind.Columns };
        var parts = GivenChart.OverYears([1, 2, 3], [3, 2, 1]) with
        {
            Form = ChartForm.PartsOverTime,
        };
        var broken = parts with { Remarks = [new(Changed with { Day = new(2002, 5, 1) }, Words)] };

        Assert.Single(Markers(Picture(columns)));
        Assert.Equal(ChartKind.StackedAreas, parts.Kind);
        Assert.NotEqual(ChartKind.StackedAreas, broken.Kind);
    }

    [Fact]
    public void No_slope_is_drawn_over_a_break()
    {
        var slope = GivenChart.OverYears([1, 2], [3, 2], [4, 4]);

        Assert.Equal(ChartKind.Slope, slope.Kind);
        Assert.NotEqual(
            ChartKind.Slope,
            (slope with { Remarks = [new(Changed with { Day = new(2002, 1, 1) }, Words)] }).Kind
        );
    }

    [Fact]
    public void The_table_says_it_at_the_value_with_which_it_begins_and_at_no_other()
    {
        var table = XElement.Parse(
            ChartTable.Html(Year(Changed), Given.Catalogue, Language.Chinese)
        );
        using var csv = new MemoryStream();
        ChartCsv.Write(Year(Changed), Given.Catalogue, Language.Chinese, csv);

        var row = Assert.Single(
            table.Descendants("tr"),
            one => one.Value.Contains(Words, StringComparison.Ordinal)
        );
        Assert.Equal("2021年7月", row.Elements().First().Value);
        Assert.Equal("备注", table.Descendants("th").Last().Value);
        var line = Assert.Single(
            Encoding.UTF8.GetString(csv.ToArray()).Split('\n'),
            one => one.Contains(Words, StringComparison.Ordinal)
        );
        Assert.StartsWith("2021年7月,", line, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_workbook_the_line_of_the_native_chart_is_open_there()
    {
        using var stream = new MemoryStream();
        ChartWorkbook.Write(Year(Changed), Given.Catalogue, Language.Chinese, stream);
        using var workbook = SpreadsheetDocument.Open(stream, isEditable: false);

        var open = workbook
            .WorkbookPart!.WorksheetParts.SelectMany(sheet => sheet.DrawingsPart?.ChartParts ?? [])
            .SelectMany(chart => chart.ChartSpace.Descendants<C.DataPoint>())
            .Select(point => point.Index!.Val!.Value);

        Assert.Equal([6u], open);
        Assert.Empty(new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(workbook));
    }

    [Fact]
    public void A_briefing_keeps_it_with_the_chart()
    {
        var kept = ItemSnapshot
            .Read((ItemSnapshot.Empty with { Chart = Year(Changed) }).ToJson())
            .Chart!;

        Assert.Equal([new ChartRemark(Changed, Words)], kept.Remarks);
        Assert.Single(Markers(Picture(kept)));
    }

    private static Chart Year(DatedRemark remark) =>
        GivenChart.OverMonths([5, 6, 5, 7, 6, 5, 9, 9, 8, 9, 8, 9]) with
        {
            Nature = Nature.Stock,
            Remarks = [new(remark, Words)],
        };

    private static XElement Picture(Chart chart) =>
        XElement.Parse(
            ChartPicture.Inline(chart, Language.Chinese, figure => "/figures/" + figure.Code)
        );

    private static IEnumerable<XElement> Markers(XElement picture) =>
        picture.Descendants().Where(one => (string?)one.Attribute("class") == "remark");

    private static XElement Mark(XElement picture, string label) =>
        picture.Descendants().First(one => (string?)one.Attribute("data-label") == label);

    private static double X(XElement element, string name = "data-x") =>
        (double)element.Attribute(name)!;

    private static bool Is(XElement element, string name) => element.Name.LocalName == name;
}
