using Dashboard.Comparing;

namespace Dashboard.Tests.Dashboard.Comparing;

public sealed class CompareStateTests
{
    [Theory]
    [InlineData("/compare")]
    [InlineData(
        "/compare?indicator=停车位总数&district=南谯区%2C琅琊区&period=2021%2C2022&as=slope"
    )]
    [InlineData(
        "/compare?indicator=a%2Cb&as=scatter&per=population@10000&base=percent&by=rate-year"
    )]
    public void An_address_is_read_back_as_it_was_written(string address)
    {
        var key = CompareState.ChartKey + address[CompareState.Path.Length..];

        Assert.Equal(address, CompareState.From(key + (key.Contains('?') ? "" : "?"))!.ToUri());
    }

    [Fact]
    public void Names_come_in_one_value_or_in_several_with_any_comma_and_each_counts_once()
    {
        var state = CompareState.Read(
            ["甲,乙", " 乙 ", "丙，丁、甲", ""],
            null,
            null,
            " ",
            null,
            null,
            null
        );

        Assert.Equal(["甲", "乙", "丙", "丁"], state.Indicators);
        Assert.Null(state.As);
    }

    [Fact]
    public void The_part_of_a_briefing_finds_its_comparison_again_and_no_other_page()
    {
        var state = CompareState.Read(
            ["停车位总数"],
            ["南谯区", "琅琊区"],
            ["2022"],
            "rank",
            null,
            null,
            null
        );

        Assert.Equal(state, CompareState.From(state.Origin.Key));
        Assert.Null(CompareState.From("parts-parking-spaces"));
        Assert.Null(RankingState.From(state.Origin.Key));
    }

    [Fact]
    public void A_ranking_is_read_back_with_weights_that_are_alike()
    {
        var state = RankingState.Read(
            ["甲,乙,丙"],
            ["1,1,2"],
            "某市",
            "town",
            "2022",
            null,
            null,
            "30"
        );

        Assert.Equal(["1", "1", "2"], state.Weights);
        Assert.Equal(state, RankingState.From(state.Origin.Key));
        Assert.Equal(30, state.Skipped);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("x")]
    [InlineData("999999999999")]
    public void A_place_that_cannot_be_is_the_first(string skip) =>
        Assert.Equal(0, new RankingState { Skip = skip }.Skipped);
}
