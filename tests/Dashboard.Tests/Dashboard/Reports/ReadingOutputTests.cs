using System.Text.Json;
using Dashboard.Reading;
using Dashboard.Reading.Sheaves;
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
        "doubts",
        "file",
        "sameIn",
        "differsIn",
    ];

    [Fact]
    public void Json_has_these_fields_on_one_line_with_Chinese_as_it_is()
    {
        const string Text = "2022年，安庆经开区新增停车位710余个。";
        var line = Json(Text, Reads.All(Text));
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
        using var json = JsonDocument.Parse(Json(Text, figures));
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
    public void Of_several_reports_each_figure_names_where_it_stands_again_and_what_contradicts_it()
    {
        ReadReport[] reports =
        [
            Report("a.txt", "2022年，安庆经开区新增停车位710个，培训网格员300人次。"),
            Report("b.txt", "2022年，安庆经开区新增停车位710个。"),
            Report("c.txt", "2022年，安庆经开区培训网格员350人次。"),
            Report("d.txt", "2021年，安庆经开区新增停车位710个。"),
        ];
        var comparison = new SheafComparison([.. reports.Select(report => report.Figures)]);
        using var first = JsonDocument.Parse(ReadingJson.Line(reports, 0, comparison));
        using var other = JsonDocument.Parse(ReadingJson.Line(reports, 3, comparison));

        var (spaces, trained) = (first.RootElement[0], first.RootElement[1]);
        Assert.Equal("b.txt", Assert.Single(Files(spaces, "sameIn")));
        Assert.Empty(Files(spaces, "differsIn"));
        Assert.Empty(Files(trained, "sameIn"));
        Assert.Equal("c.txt", Assert.Single(Files(trained, "differsIn")));
        Assert.Empty(Files(other.RootElement[0], "sameIn"));
        var table = SheafTable.Text(reports, comparison);
        Assert.Contains("the same in several reports: 1", table, StringComparison.Ordinal);
        Assert.Contains(
            "300人次 (a.txt), 350人次 (c.txt)",
            table[table.IndexOf("contradictions: 1", StringComparison.Ordinal)..],
            StringComparison.Ordinal
        );
    }

    private static IEnumerable<string?> Files(JsonElement figure, string field) =>
        figure
            .GetProperty(field)
            .EnumerateArray()
            .Select(place => place.GetProperty("file").GetString());

    private static ReadReport Report(string file, string text) => new(file, text, Reads.All(text));

    private static string Json(string text, IReadOnlyList<ProposedFigure> figures) =>
        ReadingJson.Line([new("a.txt", text, figures)], 0, new SheafComparison([figures]));

    [Fact]
    public void The_table_has_a_line_for_each_figure() =>
        Assert.Equal(
            4,
            ReadingTable.Text("a.txt", Reads.All("新增企业3家、农场5家。")).Split('\n').Length
        );
}
