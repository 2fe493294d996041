using Dashboard.Tests.Setup;
using Random = Dashboard.Tests.Setup.Random;

namespace Dashboard.Tests.Figures;

public sealed class StandingsOfFlowsTests
{
    [Fact]
    public void What_is_printed_for_the_whole_wins_over_the_sum_of_its_parts() =>
        AssertStands(
            "2022",
            100,
            StandingBasis.Reported,
            Given.Figure("2022", 100),
            Given.Figure("2022H1", 60),
            Given.Figure("2022H2", 50)
        );

    [Fact]
    public void A_year_to_date_up_to_the_last_day_is_the_whole() =>
        AssertStands(
            "2022",
            100,
            StandingBasis.Reported,
            Given.Figure("YTD2022-12-31", 100),
            Given.Figure("2022H1", 60)
        );

    [Fact]
    public void Parts_that_fill_the_whole_are_added() =>
        AssertStands(
            "2022",
            110,
            StandingBasis.Computed,
            Given.Figure("2022H2", 50),
            Given.Figure("2022H1", 60)
        );

    [Fact]
    public void A_sum_speaks_of_the_period_asked_for_and_names_its_parts_in_order_of_time()
    {
        var standing = Given.Standing(
            "2022",
            Given.Figure("2022H2", 50, doubt: "?"),
            Given.Figure("2022H1", 60),
            Given.Figure("2022-03", 9)
        )!;

        Assert.Equal("2022", standing.Period.ToString());
        Assert.Equal([60, 50], standing.Figures.Select(figure => figure.Quantity.Value));
        Assert.Equal([9], standing.Others.Select(figure => figure.Quantity.Value));
        Assert.True(standing.IsDoubtful);
    }

    [Fact]
    public void A_contested_part_makes_a_contested_sum()
    {
        var standing = Given.Standing(
            "2022",
            Given.Figure("2022H2", 50, report: "late"),
            Given.Figure("2022H2", 40, report: "early"),
            Given.Figure("2022H1", 60)
        )!;

        Assert.Equal(110, standing.Quantity.Value);
        Assert.Equal([40], standing.Contesting.Select(figure => figure.Quantity.Value));
    }

    [Fact]
    public void A_year_to_date_figure_is_not_added_to_its_months() =>
        AssertStands(
            "2022",
            100,
            StandingBasis.ToDate,
            Given.Figure("YTD2022-10-31", 100),
            Given.Figure("2022-09", 8),
            Given.Figure("2022-10", 9)
        );

    [Fact]
    public void The_longest_of_several_years_to_date_stands() =>
        AssertStands(
            "2022",
            100,
            StandingBasis.ToDate,
            Given.Figure("YTD2022-07-31", 70),
            Given.Figure("YTD2022-10-31", 100)
        );

    [Fact]
    public void A_year_to_date_and_the_months_after_it_fill_the_year() =>
        AssertStands(
            "2022",
            130,
            StandingBasis.Computed,
            Given.Figure("YTD2022-10-31", 100),
            Given.Figure("2022-11", 10),
            Given.Figure("2022-12", 20)
        );

    [Fact]
    public void A_year_to_date_and_the_month_after_it_make_a_longer_year_to_date()
    {
        var standing = Given.Standing(
            "2022",
            Given.Figure("YTD2022-10-31", 100),
            Given.Figure("2022-11", 10)
        )!;

        Assert.Equal(110, standing.Quantity.Value);
        Assert.Equal(StandingBasis.Computed, standing.Basis);
        Assert.Equal("YTD2022-11-30", standing.Period.ToString());
    }

    [Fact]
    public void Pieces_with_holes_between_them_are_not_added() =>
        AssertStands(
            "2022",
            9,
            StandingBasis.Holes,
            Given.Figure("2022-03", 8),
            Given.Figure("2022-10", 9)
        );

    [Fact]
    public void Pieces_that_overlap_are_not_added() =>
        AssertStands(
            "2022",
            9,
            StandingBasis.Overlap,
            Given.Figure("2022-03-01..2022-08-31", 8),
            Given.Figure("2022-08-01..2022-10-31", 9)
        );

    [Fact]
    public void A_single_piece_stands_as_what_it_is()
    {
        var standing = Given.Standing("2022", Given.Figure("2022-03", 8))!;

        Assert.Equal(StandingBasis.Reported, standing.Basis);
        Assert.Equal("2022-03", standing.Period.ToString());
    }

    [Fact]
    public void What_nobody_reported_is_null_and_not_zero()
    {
        Assert.Null(Given.Standing("2022"));
        Assert.Null(Given.Standing("2022-03", Given.Figure("2022", 100)));
    }

    [Fact]
    public void A_computed_sum_rests_on_parts_that_tile_the_period_it_speaks_of_from_the_start_of_the_one_asked_for()
    {
        var computed = 0;
        Always.Holds(
            Random.Histories,
            history =>
            {
                if (
                    Standings.Of(history.Figures, history.Asked, Given.Catalogue)
                    is not { Basis: StandingBasis.Computed } standing
                )
                {
                    return;
                }

                computed++;
                var parts = standing.Figures.Select(figure => figure.Period).ToList();
                Assert.DoesNotContain(
                    parts,
                    part => part.Kind is PeriodKind.Moment or PeriodKind.Open
                );
                Assert.Equal(history.Asked.First, parts[0].First);
                Assert.Equal(standing.Period.First, parts[0].First);
                Assert.Equal(standing.Period.Last, parts[^1].Last);
                Assert.All(
                    parts.Zip(parts.Skip(1)),
                    pair => Assert.Equal(pair.First.Last.AddDays(1), pair.Second.First)
                );
                Assert.True(history.Asked.Covers(standing.Period));
                Assert.Equal(
                    standing.Figures.Sum(figure => figure.Quantity.Value),
                    standing.Quantity.Value
                );
            }
        );
        Assert.True(computed > 100, $"Only {computed} histories gave a sum.");
    }

    [Fact]
    public void A_number_that_was_not_added_up_is_one_that_somebody_reported() =>
        Always.Holds(
            Random.Histories,
            history =>
            {
                var standing = Standings.Of(history.Figures, history.Asked, Given.Catalogue);
                if (standing is { Basis: not StandingBasis.Computed })
                {
                    Assert.Equal(standing.Main.Quantity, standing.Quantity);
                    Assert.Equal(standing.Main.Period, standing.Period);
                    Assert.Contains(standing.Main, history.Figures);
                }
            }
        );

    [Fact]
    public void The_order_of_rows_does_not_change_the_answer() =>
        Always.Holds(
            Random.Histories,
            history =>
            {
                var distinct = history
                    .Figures.Select((figure, at) => figure with { Code = $"{at:D2}" })
                    .ToList();
                var one = Standings.Of(distinct, history.Asked, Given.Catalogue);
                var other = Standings.Of(
                    Enumerable.Reverse(distinct),
                    history.Asked,
                    Given.Catalogue
                );
                Assert.Equal(one?.Figures, other?.Figures);
                Assert.Equal(one?.Basis, other?.Basis);
            }
        );

    private static void AssertStands(
        string asked,
        decimal value,
        StandingBasis basis,
        params Figure[] figures
    )
    {
        var standing = Given.Standing(asked, figures)!;
        Assert.Equal((value, basis), (standing.Quantity.Value, standing.Basis));
    }
}
