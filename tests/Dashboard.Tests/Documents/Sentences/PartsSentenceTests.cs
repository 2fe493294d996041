using Dashboard.Documents.Sentences;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Documents.Sentences;

public sealed class PartsSentenceTests
{
    [Fact]
    public void A_whole_is_told_with_its_parts_and_their_shares() =>
        Assert.Equal(
            "截至2022年11月底，aparking为25,808个，其中sidewalk20,874个，占80.9%；plaza1,772个，占6.9%。"
                + "各项之和比总数少3,162个。open-communities、residential、roadside未见报道。",
            Text(GivenBriefing.Parts(25_808, 20_874, 1_772))
        );

    [Fact]
    public void Parts_that_overlap_have_no_shares()
    {
        var text = Text(GivenBriefing.Parts(100, 80, 40));

        Assert.DoesNotContain('占', text);
        Assert.Contains("各项之和比总数多20个。", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_doubtful_or_hedged_whole_gives_no_shares_and_no_difference()
    {
        var chart = GivenBriefing.Parts(25_808, 20_874, 1_772);
        var doubtful = chart with
        {
            Whole = GivenBriefing.Point(
                "停车位",
                GivenBriefing.Stock(25_808, Given.Parking, "四至不清")
            ),
        };
        var hedged = chart with
        {
            Whole = GivenBriefing.Point(
                "停车位",
                Given.Figure("@2022-11-30", 25_808, Given.Parking, hedge: Qualifier.MoreThan)
            ),
        };

        Assert.Contains("25,808个（存疑）", Text(doubtful), StringComparison.Ordinal);
        Assert.Contains("25,808余个", Text(hedged), StringComparison.Ordinal);
        Assert.All(
            [Text(doubtful), Text(hedged)],
            text => Assert.DoesNotMatch("占|各项之和", text)
        );
    }

    [Fact]
    public void A_hedged_part_has_no_share_but_the_others_keep_theirs()
    {
        var chart = GivenBriefing.Parts(100, 50);
        var about = GivenBriefing.Point(
            "plaza",
            Given.Figure("@2022-11-30", 20, "plaza", hedge: Qualifier.About)
        );
        chart = chart with { Series = [new("", [.. chart.Points, about])] };

        Assert.Contains(
            "sidewalk50个，占50%；plaza约20个。",
            Text(chart),
            StringComparison.Ordinal
        );
    }

    private static string Text(Chart chart) =>
        ChartSentence.Of(chart, Given.Catalogue, Language.Chinese)!.Text;
}
