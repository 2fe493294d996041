using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Figures;

public sealed class SpokenTimeTests
{
    [Theory]
    [InlineData("2023-12", "@2023-12-31")]
    [InlineData("2023", "@2023-12-31")]
    [InlineData("YTD2023-11-30", "@2023-11-30")]
    [InlineData("..2023-11-30", "@2023-11-30")]
    [InlineData("@2023-06-30", "@2023-06-30")]
    public void A_stretch_given_for_a_stock_is_the_moment_of_its_end(string given, string meant) =>
        Assert.Equal(
            Given.Period(meant),
            SpokenTime.Of(Nature.Stock, FigureKind.Actual, Given.Period(given), out _)
        );

    [Fact]
    public void A_stock_without_an_end_is_asked_for_its_day()
    {
        Assert.Null(
            SpokenTime.Of(
                Nature.Stock,
                FigureKind.Actual,
                Given.Period("2023-01-01.."),
                out var problem
            )
        );
        Assert.Equal(SpokenTime.MomentAsked, problem);
    }

    [Fact]
    public void A_flow_with_a_moment_is_asked_for_its_stretch()
    {
        Assert.Null(
            SpokenTime.Of(
                Nature.Flow,
                FigureKind.Actual,
                Given.Period("@2023-11-30"),
                out var problem
            )
        );
        Assert.Equal(SpokenTime.StretchAsked, problem);
    }

    [Fact]
    public void Targets_and_rates_speak_of_the_time_they_name()
    {
        Assert.True(SpokenTime.Fits(Nature.Stock, FigureKind.Target, Given.Period("2023")));
        Assert.True(SpokenTime.Fits(Nature.Stock, FigureKind.Rate, Given.Period("2023")));
        Assert.True(SpokenTime.Fits(Nature.Flow, FigureKind.Target, Given.Period("@2023-12-31")));
    }
}
