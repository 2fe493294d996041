using System.Text.Json;
using Dashboard.Reports;
using Dashboard.Reports.Reading;
using Dashboard.Tests.Reading;

namespace Dashboard.Tests.Dashboard.Reports;

public sealed class ReadingOutputTests
{
    private static readonly string[] Fields =
    [
        "raw",
        "value",
        "valueMax",
        "unit",
        "qualifier",
        "kind",
        "metric",
        "indicator",
        "place",
        "district",
        "periodText",
        "periodStart",
        "periodEnd",
        "offset",
        "length",
        "sentenceOffset",
        "sentenceLength",
        "confidence",
        "confidences",
        "page",
    ];

    [Fact]
    public void Json_has_these_fields_on_one_line_with_Chinese_as_it_is()
    {
        const string Text = "2022年，安庆经开区新增停车位710余个。";
        var line = ReadingJson.Line(Text, Reads.All(Text));
        using var json = JsonDocument.Parse(line);
        var figure = json.RootElement[0];

        Assert.DoesNotContain('\n', line);
        Assert.Contains("710余个", line, StringComparison.Ordinal);
        Assert.Equal(Fields, figure.EnumerateObject().Select(field => field.Name));
        Assert.Equal(710, figure.GetProperty("value").GetDecimal());
        Assert.Equal("more_than", figure.GetProperty("qualifier").GetString());
        Assert.Equal("安庆经开区", figure.GetProperty("district").GetString());
        Assert.Equal("2022-12-31", figure.GetProperty("periodEnd").GetString());
        Assert.Equal(JsonValueKind.Null, figure.GetProperty("valueMax").ValueKind);
        Assert.Equal(JsonValueKind.Null, figure.GetProperty("page").ValueKind);
        Assert.Equal(
            ["value", "unit", "kind", "period", "place", "indicator"],
            figure.GetProperty("confidences").EnumerateObject().Select(field => field.Name)
        );
    }

    [Fact]
    public void A_figure_of_a_paper_names_its_page_and_the_text_kept_has_no_marks_of_pages()
    {
        const string Text = "\f工作通报\n\f2022年，安庆经开区新增停车位710余个。";
        var figures = Reads.All(Text);
        using var json = JsonDocument.Parse(ReadingJson.Line(Text, figures));
        var desk = new ReadingDesk(
            Text,
            [new ReadItem(figures[0], new global::Dashboard.Entry.FigureForm(), [])]
        );

        Assert.Equal(2, json.RootElement[0].GetProperty("page").GetInt32());
        Assert.Equal("第2页", desk.Cited("r", desk.Items[0]).Article);
        Assert.DoesNotContain('\f', desk.PlainText);
        Assert.Equal(Text.Length, desk.PlainText.Length);
    }

    [Fact]
    public void The_table_has_a_line_for_each_figure() =>
        Assert.Equal(
            4,
            ReadingTable.Text("a.txt", Reads.All("新增企业3家、农场5家。")).Split('\n').Length
        );
}
