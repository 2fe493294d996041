using Dashboard.Tests.Setup;
using Random = Dashboard.Tests.Setup.Random;

namespace Dashboard.Tests.Figures;

public sealed class ComparisonTests
{
    [Fact]
    public void January_to_July_is_compared_with_January_to_July()
    {
        var compared = Compare(
            Given.Figure("YTD2023-07-31", 120),
            Given.Figure("2022", 300),
            Given.Figure("YTD2022-07-31", 100),
            Given.Figure("YTD2022-10-31", 200)
        )!;

        Assert.Equal(ComparisonBase.YearOnYear, compared.Against);
        Assert.Equal("YTD2022-07-31", compared.Base.Period.ToString());
        Assert.Equal(
            (20m, 20m, Verdict.Better),
            (compared.Difference, compared.Percent, compared.Verdict)
        );
    }

    [Fact]
    public void The_year_before_wins_over_the_month_before()
    {
        Figure[] earlier = [Given.Figure("2022-10", 10), Given.Figure("2021-11", 20)];

        Assert.Equal(
            ComparisonBase.YearOnYear,
            Compare(Given.Figure("2022-11", 30), earlier)!.Against
        );
        Assert.Equal(
            ComparisonBase.Previous,
            Compare(Given.Figure("2022-11", 30), earlier[..1])!.Against
        );
    }

    [Fact]
    public void A_month_is_never_compared_with_a_year_to_date() =>
        Assert.Null(
            Compare(
                Given.Figure("2022-11", 30),
                Given.Figure("YTD2022-10-31", 100),
                Given.Figure("YTD2021-11-30", 100)
            )
        );

    [Fact]
    public void A_state_is_compared_with_the_last_earlier_state_where_no_year_before_is_known()
    {
        var compared = Compare(
            Given.Figure("@2022-11-30", 30, Given.Parking),
            Given.Figure("@2022-06-30", 20, Given.Parking),
            Given.Figure("@2022-09-30", 25, Given.Parking),
            Given.Figure("2022-10", 28, Given.Parking)
        )!;

        Assert.Equal((ComparisonBase.Previous, 5m), (compared.Against, compared.Difference));
    }

    [Fact]
    public void Without_a_base_there_is_no_comparison()
    {
        Assert.Null(Compare(Given.Figure("2022", 30)));
        Assert.Null(
            Compare(Given.Figure("2022", 30), Given.Figure("2022", 20), Given.Figure("2023", 20))
        );
    }

    [Fact]
    public void Another_district_indicator_or_kind_is_no_base() =>
        Assert.Null(
            Compare(
                Given.Figure("2022", 30),
                Given.Figure("2021", 20, district: "b"),
                Given.Figure("2021", 20, Given.Complaints),
                Given.Figure("2021", 20, kind: FigureKind.Target)
            )
        );

    [Fact]
    public void Ranges_growth_and_open_stretches_are_not_compared()
    {
        Assert.Null(Compare(Given.Figure("2022", 30, max: 40), Given.Figure("2021", 20)));
        Assert.Null(Compare(Given.Figure("2022", 30), Given.Figure("2021", 20, max: 40)));
        Assert.Null(
            Compare(
                Given.Figure("2022", 30, kind: FigureKind.Growth),
                Given.Figure("2021", 20, kind: FigureKind.Growth)
            )
        );
        Assert.Null(Compare(Given.Figure("..2022-11-30", 30), Given.Figure("..2021-11-30", 20)));
    }

    [Fact]
    public void Percentages_differ_in_points_and_not_in_percent()
    {
        var compared = Compare(
            Given.Figure("2022", 95.5m, Given.Share),
            Given.Figure("2021", 90, Given.Share)
        )!;

        Assert.Equal(
            (5.5m, null, Verdict.Neutral),
            (compared.Difference, compared.Percent, compared.Verdict)
        );
    }

    [Fact]
    public void From_zero_there_is_no_percentage() =>
        Assert.Null(Compare(Given.Figure("2022", 30), Given.Figure("2021", 0))!.Percent);

    [Theory]
    [InlineData(Given.Trained, 10, Verdict.Worse)]
    [InlineData(Given.Trained, 20, Verdict.Neutral)]
    [InlineData(Given.Complaints, 10, Verdict.Better)]
    [InlineData(Given.Complaints, 30, Verdict.Worse)]
    public void The_indicator_says_which_way_is_good(string indicator, int now, Verdict verdict) =>
        Assert.Equal(
            verdict,
            Compare(
                Given.Figure("2022", now, indicator),
                Given.Figure("2021", 20, indicator)
            )!.Verdict
        );

    [Fact]
    public void The_base_of_a_year_on_year_comparison_is_the_same_stretch_one_year_before()
    {
        var compared = 0;
        Always.Holds(
            Random.Histories,
            history =>
            {
                if (
                    Standings.Of(history.Figures, history.Asked, Given.Catalogue) is not { } now
                    || Comparison.Of(now, history.Figures, Given.Catalogue)
                        is not { Against: ComparisonBase.YearOnYear } comparison
                )
                {
                    return;
                }

                compared++;
                var then = comparison.Base.Period;
                Assert.Equal(now.Period.IsMoment, then.IsMoment);
                Assert.Equal(
                    now.Period.IsMoment ? then.Last : now.Period.First.AddYears(-1),
                    then.First
                );
                Assert.Equal(
                    (now.Period.Last.Year - 1, now.Period.Last.Month),
                    (then.Last.Year, then.Last.Month)
                );
                Assert.True(
                    now.Period.Last.IsLastOfMonth()
                        ? then.Last.IsLastOfMonth()
                        : then.Last.Day == now.Period.Last.Day
                );
            }
        );
        Assert.True(compared > 100, $"Only {compared} histories gave a comparison.");
    }

    private static Comparison? Compare(Figure now, params Figure[] earlier) =>
        Comparison.Of(Standings.Of([now], null, Given.Catalogue)!, earlier, Given.Catalogue);
}
