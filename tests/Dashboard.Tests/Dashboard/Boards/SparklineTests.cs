using Bunit;
using Dashboard.Boards;
using Dashboard.Tests.Setup;
using Dashboard.Wording;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Dashboard.Boards;

public sealed class SparklineTests : BunitContext
{
    public SparklineTests() => Services.AddSingleton(new Words(Language.Chinese));

    [Fact]
    public void A_value_on_which_sources_disagree_is_marked_in_the_trend_and_said()
    {
        var sure = Of(Given.Figure("2020", 5), Given.Figure("2021", 6), Given.Figure("2022", 7));
        Assert.Empty(sure.FindAll(".contested"));
        Assert.Empty(sure.FindAll(".unseen"));

        var contested = Of(
            Given.Figure("2020", 5),
            Given.Figure("2021", 6, code: "a"),
            Given.Figure("2021", 9, code: "b"),
            Given.Figure("2022", 7)
        );

        Assert.Equal("来源不一", Assert.Single(contested.FindAll("circle.contested")).TextContent);
        Assert.Contains(
            "来源不一",
            contested.Find(".unseen").TextContent,
            StringComparison.Ordinal
        );
    }

    private IRenderedComponent<Sparkline> Of(params Figure[] figures) =>
        Render<Sparkline>(parameters =>
            parameters.Add(
                sparkline => sparkline.Trend,
                [
                    .. figures
                        .GroupBy(figure => figure.Period)
                        .Select(time => Standings.Of(time, time.Key, Given.Catalogue)!),
                ]
            )
        );
}
