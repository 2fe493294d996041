using Dashboard.Reports;
using Dashboard.Storage.Figures;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Dashboard.Reports;

public sealed class ReportSheetTests
{
    private const string Text = "题目\n\n培训1人次\n又一段\n培训2人次\n末段";

    [Theory]
    [InlineData(true, null, "1-5")]
    [InlineData(true, "f", "1-4")]
    [InlineData(false, "f", "2-4")]
    [InlineData(false, null, "2-5")]
    public void The_paragraphs_beside_a_page_reach_from_its_first_figure_to_its_last(
        bool isFirst,
        string? next,
        string expected
    )
    {
        var slice = new FigureSlice([At("培训1", "a"), At("培训2", "b")], next, isFirst);

        var passages = ReportSheet.Beside(Text, "r", slice);

        Assert.Equal(expected, $"{passages[0].Number}-{passages[^1].Number}");
    }

    [Fact]
    public void A_text_without_figures_is_shown_whole() =>
        Assert.Equal(5, ReportSheet.Beside(Text, "r", new([], null, true)).Count);

    [Fact]
    public void The_page_that_holds_the_figure_pointed_out_is_shown()
    {
        var all = Enumerable.Range(0, 120).Select(at => At("培训1", $"f{at}")).ToList();

        Assert.Equal("f0", First(new("r", "f49")));
        Assert.Equal("f50", First(new("r", "f50")));
        Assert.Equal("f100", First(new("r", "f119")));
        Assert.Equal("f8", First(new("r", "f119", After: "f7")));
        Assert.Equal("f0", First(new("r", "no-such")));

        string First(ReportState state) => ReportSheet.Of(all, state).Figures[0].Code;
    }

    [Fact]
    public void An_address_says_what_is_pointed_out_and_where_the_page_begins() =>
        Assert.Equal(
            "/reports/r%2F1?figure=a&after=b&submitted=1&known=2023-01-02",
            new ReportState("r/1", "a", "b", "1", "2023-01-02").ToUri()
        );

    private static Figure At(string words, string code) =>
        Given.Figure("2022", 1, code: code) with
        {
            Citations =
            [
                new Citation("r", "", 1, Text.IndexOf(words, StringComparison.Ordinal), 3),
            ],
        };
}
