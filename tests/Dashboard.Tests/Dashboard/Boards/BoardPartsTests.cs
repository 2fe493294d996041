using Bunit;
using Dashboard.Boards;
using Dashboard.Tests.Setup;
using Dashboard.Wording;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Dashboard.Boards;

/// <summary>The parts of Overview with nothing, one, many, what is doubtful and what sources disagree on.</summary>
public sealed class BoardPartsTests : BunitContext
{
    private static readonly DateOnly Today = new(2023, 1, 15);

    public BoardPartsTests() => Services.AddSingleton(new Words(Language.Chinese));

    [Fact]
    public void Progress_says_rate_distance_and_status_and_each_number_leads_to_its_source()
    {
        var page = Progress(
            "2022",
            Given.Figure("2022", 1_000, kind: FigureKind.Target, code: "t"),
            Given.Figure("2022", 861, code: "d")
        );

        var cells = page.FindAll("tbody td");
        Assert.Contains("86.1%", page.Find(".rate").TextContent, StringComparison.Ordinal);
        Assert.Contains("−13.9", cells.Select(cell => cell.TextContent.Trim()));
        Assert.Contains("滞后", page.Find(".status.behind").TextContent, StringComparison.Ordinal);
        Assert.Equal(
            ["figure=d", "figure=t", "figure=d"],
            page.FindAll("a.figure").Select(link => link.GetAttribute("href")!.Split('?')[1])
        );
    }

    [Fact]
    public void A_target_that_nobody_reported_on_is_said_to_be_overdue_and_no_rate_is_made_up()
    {
        var page = Progress("2022", Given.Figure("2022", 1_000, kind: FigureKind.Target));

        Assert.Contains("未报", page.Markup, StringComparison.Ordinal);
        Assert.Contains("逾期未报", page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll(".rate a"));
    }

    [Fact]
    public void What_is_doubted_is_to_be_noticed_with_the_words_of_who_doubts()
    {
        var page = Notice("2022", Given.Figure("2022", 98, doubt: "量级过大", code: "f9"));

        var line = Assert.Single(page.FindAll("li.doubtful"));
        Assert.Contains("量级过大", line.TextContent, StringComparison.Ordinal);
        Assert.EndsWith(
            "figure=f9",
            page.Find("li a").GetAttribute("href"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_sources_disagree_on_is_to_be_noticed_before_what_is_doubted()
    {
        var page = Notice(
            "2022",
            Given.Figure("2022", 10, report: "early", code: "1"),
            Given.Figure("2022", 12, report: "late", code: "2"),
            Given.Figure("2022", 5, Given.Complaints, doubt: "可疑", code: "3")
        );

        Assert.Equal(
            ["contested", "doubtful"],
            page.FindAll("li").Select(line => line.ClassName!.Trim())
        );
    }

    [Fact]
    public void Of_many_only_the_first_are_listed_and_the_rest_is_counted()
    {
        var parts = Given.Catalogue.Indicators.Where(one => one.Nature == Nature.Stock).ToList();

        var page = Notice(
            "2022",
            [
                .. parts.Select(
                    (one, index) =>
                        Given.Figure(
                            "@2022-12-31",
                            index + 1,
                            one.Code,
                            doubt: "疑",
                            code: one.Code
                        )
                ),
                Given.Figure("2022", 1, doubt: "疑", code: "x"),
                Given.Figure("2022", 1, Given.Complaints, doubt: "疑", code: "y"),
            ]
        );

        Assert.Equal(7, page.FindAll("li").Count);
        Assert.Contains("还有", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Districts_that_did_not_report_show_a_dash_and_the_sum_says_how_many_did()
    {
        var page = Districts(
            Given.Figure("2022", 30, district: "a", code: "fa"),
            Given.Figure("2022", 12, Given.Complaints, district: "b", code: "fb")
        );

        var rows = page.FindAll("tbody tr");
        Assert.Equal(2, rows.Count);
        Assert.All(rows, row => Assert.Contains("—", row.TextContent, StringComparison.Ordinal));
        Assert.Contains("1/2报", page.Find("tfoot").TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "district=a",
            page.Find("tbody th a").GetAttribute("href"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_column_in_which_nothing_stands_is_left_out_of_a_table_of_lines()
    {
        var plain = Lines("2022", Given.Figure("2022", 100));
        Assert.Equal(["指标", "数值"], Heads(plain));

        var compared = Lines("2022", Given.Figure("2021", 80), Given.Figure("2022", 100));
        Assert.Equal(["指标", "数值", "变化"], Heads(compared));
    }

    private static IEnumerable<string> Heads(IRenderedComponent<MeasureTable> table) =>
        table.FindAll("thead th").Select(head => head.TextContent);

    private static List<Card> Cards(string asked, params Figure[] figures) =>
        [
            .. figures
                .GroupBy(figure => figure.Series)
                .SelectMany(series => Card.Of(series, Given.Period(asked), Given.Catalogue)),
        ];

    private IRenderedComponent<ProgressTable> Progress(string asked, params Figure[] figures) =>
        Render<ProgressTable>(parameters =>
            parameters.Add(
                table => table.Lines,
                ProgressLines.Of(figures, Given.Catalogue, Given.Period(asked), Today)
            )
        );

    private IRenderedComponent<AttentionList> Notice(string asked, params Figure[] figures) =>
        Render<AttentionList>(parameters =>
            parameters.Add(list => list.Items, Attention.Of(Cards(asked, figures), [], []))
        );

    private IRenderedComponent<MeasureTable> Lines(string asked, params Figure[] figures) =>
        Render<MeasureTable>(parameters =>
            parameters
                .Add(table => table.Cards, Cards(asked, figures))
                .Add(table => table.Label, "表")
        );

    private IRenderedComponent<DistrictTable> Districts(params Figure[] figures) =>
        Render<DistrictTable>(parameters =>
            parameters
                .Add(
                    table => table.Grid,
                    DistrictGrid.Of(
                        [.. Given.Catalogue.Districts.All],
                        figures,
                        Given.Period("2022"),
                        Given.Catalogue,
                        Language.Chinese
                    )
                )
                .Add(table => table.Catalogue, Given.Catalogue)
        );
}
