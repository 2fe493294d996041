using Dashboard.Documents.Sentences;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Documents.Sentences;

public sealed class ChartSentenceTests
{
    [Fact]
    public void A_series_over_time_ends_with_its_comparison() =>
        Assert.Equal(
            "atrained，2020年为680人次，2021年为710人次，同比增长4.4%。",
            Text(GivenBriefing.Over(ChartForm.OverTime, 680, 710))
        );

    [Fact]
    public void Without_a_base_there_is_no_growth()
    {
        Assert.Equal(
            "atrained，2020年为0人次，2021年为710人次，同比增加710人次。",
            Text(GivenBriefing.Over(ChartForm.OverTime, 0, 710))
        );
        Assert.Equal(
            "atrained，2020年为710人次。",
            Text(GivenBriefing.Over(ChartForm.OverTime, 710))
        );
    }

    [Fact]
    public void A_hedged_value_is_printed_so_and_never_compared()
    {
        var chart = GivenBriefing.Chart(
            ChartForm.OverTime,
            [
                GivenBriefing.Point("2021年", Given.Figure("2021", 600)),
                GivenBriefing.Point("2022年", Given.Figure("2022", 710, hedge: Qualifier.MoreThan)),
            ]
        );

        Assert.Equal("atrained，2021年为600人次，2022年为710余人次。", Text(chart));
    }

    [Fact]
    public void States_are_told_as_of_a_day_and_flows_of_a_stretch_during_it()
    {
        var stock = GivenBriefing.Chart(
            ChartForm.OverTime,
            [GivenBriefing.Point("", GivenBriefing.Stock(5, Given.Parking))]
        );
        var flow = GivenBriefing.Chart(
            ChartForm.OverTime,
            [GivenBriefing.Point("", Given.Figure("2022-08-08..2022-10-31", 5))]
        );

        Assert.Equal("aparking，截至2022年11月底为5个。", Text(stock));
        Assert.Equal("atrained，2022年8月8日至10月31日期间为5人次。", Text(flow));
    }

    [Fact]
    public void A_long_series_is_told_by_its_ends_and_extremes() =>
        Assert.Equal(
            "atrained，2020年为1人次，2028年为5人次，同比下降44.4%；最高为2027年的9人次，最低为2020年的1人次。",
            Text(GivenBriefing.Over(ChartForm.OverTime, 1, 2, 3, 4, 5, 6, 7, 9, 5))
        );

    [Fact]
    public void The_largest_of_several_places_is_named_only_where_all_are_sure()
    {
        var sure = GivenBriefing.Over(ChartForm.OverDistricts, 278, 200);
        var hedged = GivenBriefing.Chart(
            ChartForm.OverDistricts,
            [
                sure.Series[0].Points[0],
                GivenBriefing.Point(
                    "第2区",
                    Given.Figure("2022", 270, district: "b", hedge: Qualifier.Nearly)
                ),
            ]
        );

        Assert.Equal("2022年，trained中，第1区最多，为278人次，第2区为200人次。", Text(sure));
        Assert.Equal("2022年，trained中，第1区为278人次，第2区近270人次。", Text(hedged));
    }

    [Fact]
    public void A_computed_number_says_so()
    {
        var standing = Given.Standing(
            "2022H1",
            Given.Figure("2022Q1", 300, code: "1"),
            Given.Figure("2022Q2", 410, code: "2")
        )!;
        var point = new ChartPoint("上半年", 710, "710人次", standing.Main, Standing: standing);

        var sentence = Of(GivenBriefing.Chart(ChartForm.OverTime, [point]));

        Assert.Equal("atrained，2022年上半年为710人次（计算）。", sentence.Text);
        Assert.True(
            sentence.Runs.Single(run => run.Text.Contains("710", StringComparison.Ordinal)).Computed
        );
    }

    [Fact]
    public void A_chart_without_points_or_parts_without_their_whole_say_nothing()
    {
        Assert.Null(
            ChartSentence.Of(
                GivenBriefing.Over(ChartForm.OverTime),
                Given.Catalogue,
                Language.Chinese
            )
        );
        Assert.Null(
            ChartSentence.Of(
                GivenBriefing.Parts(3, 1, 2) with
                {
                    Whole = null,
                },
                Given.Catalogue,
                Language.Chinese
            )
        );
    }

    [Fact]
    public void In_English_it_is_short() =>
        Assert.Equal(
            "a: trained: 2020 680 attendances; 2021 710 attendances, up 4.4% on the year before.",
            ChartSentence
                .Of(
                    GivenBriefing.Over(ChartForm.OverTime, 680, 710),
                    Given.Catalogue,
                    Language.English
                )!
                .Text
        );

    private static string Text(Chart chart) => Of(chart).Text;

    private static Sentence Of(Chart chart) =>
        ChartSentence.Of(chart, Given.Catalogue, Language.Chinese)!;
}
