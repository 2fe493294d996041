using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Figures;

public sealed class TilingTests
{
    [Theory]
    [InlineData("2022", "2022H2 2022H1", "2022H1 2022H2")]
    [InlineData("2022", "2022Q1 2022Q2 2022H1 2022H2", "2022H1 2022H2")]
    [InlineData("2022", "YTD2022-10-31 2022-12 2022-11", "YTD2022-10-31 2022-11 2022-12")]
    [InlineData("2022", "YTD2022-10-31 2022Q4 2022H1 2022Q3", "2022H1 2022Q3 2022Q4")]
    [InlineData("2022Q1", "2022-01 2022-02 2022-03 2021-12", "2022-01 2022-02 2022-03")]
    [InlineData("2022", "2022", "2022")]
    public void The_fewest_stretches_that_fill_the_whole_are_taken_in_order_of_time(
        string whole,
        string stretches,
        string tiles
    ) => Assert.Equal(tiles, string.Join(' ', Tiles(whole, stretches)!));

    [Theory]
    [InlineData("2022", "")]
    [InlineData("2022", "2022H1")]
    [InlineData("2022", "2022H1 2022Q4")]
    [InlineData("2022", "YTD2022-10-31 2022Q4")]
    [InlineData("2022H1", "2022-01-01..2022-03-30 2022Q2")]
    [InlineData("2022-01-01..2022-01-02", "@2022-01-01 @2022-01-02")]
    [InlineData("2022-01", "..2022-01-31 2022-01-01..")]
    [InlineData("2022-12", "2022")]
    public void A_hole_an_overlap_a_moment_or_an_open_end_does_not_tile(
        string whole,
        string stretches
    ) => Assert.Null(Tiles(whole, stretches));

    private static IReadOnlyList<Period>? Tiles(string whole, string stretches) =>
        Tiling.Of(
            stretches.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Given.Period),
            Given.Period(whole),
            period => period
        );
}
