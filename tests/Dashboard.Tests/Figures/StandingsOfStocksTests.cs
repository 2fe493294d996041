using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Figures;

public sealed class StandingsOfStocksTests
{
    [Fact]
    public void The_latest_moment_of_the_year_stands_for_the_year()
    {
        var standing = Given.Standing(
            "2022",
            Spaces("@2022-11-30", 25808),
            Spaces("@2022-06-30", 20000),
            Spaces("@2023-01-31", 26000)
        )!;

        Assert.Equal(25808, standing.Quantity.Value);
        Assert.Equal("@2022-11-30", standing.Period.ToString());
        Assert.Equal(StandingBasis.Reported, standing.Basis);
        Assert.Equal([20000], standing.Others.Select(figure => figure.Quantity.Value));
    }

    [Fact]
    public void States_are_not_added_even_where_they_would_tile() =>
        Assert.Equal(
            2,
            Given.Standing("2022", Spaces("2022H1", 1), Spaces("2022H2", 2))!.Quantity.Value
        );

    [Fact]
    public void A_target_of_a_flow_is_not_added_either() =>
        Assert.Equal(
            2,
            Given
                .Standing(
                    "2022",
                    Given.Figure("2022H1", 1, kind: FigureKind.Target),
                    Given.Figure("2022H2", 2, kind: FigureKind.Target)
                )!
                .Quantity.Value
        );

    [Fact]
    public void All_time_gives_the_latest_there_is() =>
        Assert.Equal(
            26000,
            Given
                .Standing(null, Spaces("@2022-11-30", 25808), Spaces("@2023-01-31", 26000))!
                .Quantity.Value
        );

    [Fact]
    public void A_total_up_to_a_day_of_the_year_counts_for_the_year() =>
        Assert.Equal(7, Given.Standing("2022", Spaces("..2022-11-30", 7))!.Quantity.Value);

    [Fact]
    public void What_nobody_reported_is_null_and_not_zero()
    {
        Assert.Null(Given.Standing("2022"));
        Assert.Null(Given.Standing(null));
        Assert.Null(Given.Standing("2022", Spaces("@2021-12-31", 1), Spaces("2022-01-01..", 2)));
    }

    [Fact]
    public void A_reported_zero_is_a_zero() =>
        Assert.Equal(0, Given.Standing("2022", Spaces("@2022-11-30", 0))!.Quantity.Value);

    [Fact]
    public void Who_says_otherwise_for_the_same_day_is_kept()
    {
        var early = Given.Figure("@2022-11-30", 25000, Given.Parking, "early");
        var late = Given.Figure("@2022-11-30", 25808, Given.Parking, "late");

        var standing = Given.Standing("2022", early, late)!;

        Assert.Equal(late, standing.Main);
        Assert.True(standing.IsContested);
        Assert.Equal([early], standing.Contesting);
    }

    [Fact]
    public void Two_reports_that_say_the_same_contest_nothing() =>
        Assert.False(
            Given
                .Standing(
                    "2022",
                    Given.Figure("@2022-11-30", 1, Given.Parking, "early"),
                    Given.Figure("@2022-11-30", 1, Given.Parking, "late")
                )!
                .IsContested
        );

    private static Figure Spaces(string period, decimal value) =>
        Given.Figure(period, value, Given.Parking);
}
