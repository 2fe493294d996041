using System.Text.Json;
using Dashboard.Reports;
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
    public void The_table_has_a_line_for_each_figure() =>
        Assert.Equal(
            4,
            ReadingTable.Text("a.txt", Reads.All("新增企业3家、农场5家。")).Split('\n').Length
        );
}
