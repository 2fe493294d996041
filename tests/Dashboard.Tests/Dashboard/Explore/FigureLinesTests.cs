using Bunit;
using Dashboard.Shared;
using Dashboard.Storage.Figures;
using Dashboard.Tests.Setup;
using Dashboard.Wording;
using Microsoft.Extensions.DependencyInjection;
using FigureLines = global::Dashboard.Shared.FigureLines;

namespace Dashboard.Tests.Dashboard.Explore;

public sealed class FigureLinesTests : BunitContext
{
    public FigureLinesTests() => Services.AddSingleton(new Words(Language.Chinese));

    [Fact]
    public void A_line_says_the_number_its_certainty_its_period_and_its_source()
    {
        var line = Lines(
                [Given.Figure("2022", 710, report: "early", hedge: Qualifier.MoreThan)],
                isOfReport: false
            )
            .Find("tbody tr");

        Assert.Equal(
            ["a", "2022年", "710余人次", "710人次", "实际", "多于（余、多）", "early"],
            line.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim())
        );
        Assert.Equal(
            "/reports/early?figure=1#p1",
            line.QuerySelector("td:last-child a")!.GetAttribute("href")
        );
    }

    [Fact]
    public void The_lines_of_a_report_name_their_indicator_and_not_the_report()
    {
        var line = Lines([Given.Figure("2022", 1, report: "early")], isOfReport: true)
            .Find("tbody tr");

        Assert.Equal(
            $"/indicators/{Given.Trained}",
            line.QuerySelector("th a")!.GetAttribute("href")
        );
        Assert.Equal("current", line.ClassName);
        Assert.DoesNotContain("early", line.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_doubt_stands_beside_its_number() =>
        Assert.Single(
            Lines([Given.Figure("2022", 1, doubt: "疑多一位")], isOfReport: false)
                .FindAll("td.numeric .mark.doubtful")
        );

    [Fact]
    public void The_next_page_is_a_link()
    {
        var lines = Lines([Given.Figure("2022", 1)], isOfReport: false, next: "1");

        Assert.Equal("/?after=1", lines.Find("a[rel=next]").GetAttribute("href"));
    }

    [Fact]
    public void On_paper_each_report_is_named_once()
    {
        var sources = Render<PrintedSources>(parameters =>
            parameters
                .Add(
                    one => one.Figures,
                    [
                        Given.Figure("2022", 1, report: "early"),
                        Given.Figure("2022", 2, report: "late", code: "2"),
                        Given.Figure("2022", 3, report: "early", code: "3"),
                        Given.Figure("2022", 4, code: "4"),
                    ]
                )
                .Add(one => one.Catalogue, Given.Catalogue)
        );

        Assert.Equal(
            ["late，2022年12月", "early，2022年11月"],
            sources.FindAll("li").Select(item => item.TextContent.Trim())
        );
    }

    private IRenderedComponent<FigureLines> Lines(
        IReadOnlyList<Figure> figures,
        bool isOfReport,
        string? next = null
    ) =>
        Render<FigureLines>(parameters =>
            parameters
                .Add(lines => lines.Slice, new FigureSlice(figures, next, true))
                .Add(lines => lines.Total, figures.Count)
                .Add(lines => lines.Catalogue, Given.Catalogue)
                .Add(lines => lines.Label, "数据")
                .Add(lines => lines.ShowIndicator, isOfReport)
                .Add(lines => lines.Current, isOfReport ? "1" : null)
        );
}
