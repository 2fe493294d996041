using Bunit;
using Dashboard.Boards;
using Dashboard.Tests.Setup;
using Dashboard.Wording;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Dashboard.Boards;

public sealed class KpiCardTests : BunitContext
{
    public KpiCardTests() => Services.AddSingleton(new Words(Language.Chinese));

    [Fact]
    public void A_card_shows_the_number_with_hedge_and_unit_and_links_to_its_source()
    {
        var card = Show("2022", Given.Figure("2022", 710, code: "f7", hedge: Qualifier.MoreThan));

        Assert.Equal("710余人次", card.Find("a.figure").TextContent);
        Assert.EndsWith(
            "figure=f7",
            card.Find("a.figure").GetAttribute("href"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_doubtful_figure_carries_its_mark_and_reason()
    {
        var card = Show("2022", Given.Figure("2022", 98, doubt: "数量级存疑"));

        Assert.Equal("数量级存疑", card.Find(".mark.doubtful").GetAttribute("title"));
    }

    [Fact]
    public void A_sum_is_marked_as_computed_and_says_of_how_many_periods()
    {
        var card = Show("2022", Given.Figure("2022H1", 60), Given.Figure("2022H2", 50));

        Assert.Contains("计算", card.Markup, StringComparison.Ordinal);
        Assert.Contains("由2期相加", card.Markup, StringComparison.Ordinal);
        Assert.Equal("110人次", card.Find("a.figure").TextContent);
    }

    [Fact]
    public void A_comparison_is_shown_only_where_there_is_a_base()
    {
        Assert.Empty(Show("2022", Given.Figure("2022", 100)).FindAll(".change"));

        var change = Show("2022", Given.Figure("2021", 80), Given.Figure("2022", 100))
            .Find(".change.better")
            .TextContent;
        Assert.Contains("同比", change, StringComparison.Ordinal);
        Assert.Contains("+25%", change, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_remark_breaks_the_comparison_the_card_says_so_and_no_change()
    {
        var broken = new Catalogue(
            Given.Catalogue.Districts,
            Given.Catalogue.Indicators,
            Given.Catalogue.Reports
        )
        {
            Remarks = [new(Given.Trained, null, new(2022, 1, 1), "统计口径调整", true)],
        };
        var card = Assert.Single(
            new[] { Given.Figure("2021", 80), Given.Figure("2022", 100) }
                .GroupBy(figure => figure.Series)
                .SelectMany(series => Card.Of(series, Given.Period("2022"), broken))
        );

        var change = Render<KpiCard>(parameters => parameters.Add(one => one.Card, card))
            .Find(".change");

        Assert.Equal("前后不可比", change.TextContent);
        Assert.Equal("2022-01-01 统计口径调整，前后的数不可比", change.GetAttribute("title"));
    }

    private IRenderedComponent<KpiCard> Show(string asked, params Figure[] figures)
    {
        var standing = Standings.Of(figures, Given.Period(asked), Given.Catalogue)!;
        var comparison = Comparison.Of(standing, figures, Given.Catalogue);
        return Render<KpiCard>(parameters =>
            parameters.Add(
                card => card.Card,
                new Card(Given.Catalogue.Indicator(standing.Series.Indicator), standing, comparison)
            )
        );
    }
}
