using Dashboard.Tests.Setup;
using FsCheck.Fluent;

namespace Dashboard.Tests.Figures;

public sealed class RatePerTests
{
    private static readonly Indicator People = Size("people", "人");
    private static readonly Indicator Land = Size("land", "平方公里");

    private static readonly Catalogue Catalogue = new(
        Given.Catalogue.Districts,
        [.. Given.Catalogue.Indicators, People, Land],
        []
    );

    [Fact]
    public void A_value_is_divided_by_the_size_of_its_own_district_and_keeps_both_figures()
    {
        var rate = Rate(
            Given.Figure("2022", 30, code: "trained"),
            Sized("@2022-12-31", 60_000, "size"),
            Sized("@2022-12-31", 1, "elsewhere") with
            {
                District = "b",
            }
        )!;

        Assert.Equal(5, rate.Quantity.Value);
        Assert.Equal("人次/万人", rate.Quantity.Unit);
        Assert.Equal("5人次/万人", QuantityText.Of(rate.Quantity, Language.Chinese).ToString());
        Assert.Equal(["size", "trained"], rate.Figures.Select(figure => figure.Code));
        Assert.Equal("trained", rate.Main.Code);
        Assert.True(rate.Marks.HasFlag(PointMarks.Computed));
    }

    [Theory]
    [InlineData("@2022-06-30", "@2022-03-31", "@2022-06-30")]
    [InlineData("@2021-12-31", "@2023-06-30", "@2021-12-31")]
    [InlineData("@2020-12-31", "@2022-12-31", "@2022-12-31")]
    public void The_size_is_that_of_the_time_else_the_last_known_before_else_the_first_of_the_year(
        string one,
        string other,
        string chosen
    )
    {
        var rate = Rate(
            Given.Figure("2022-06", 30),
            Sized(one, 10_000, one),
            Sized(other, 20_000, other)
        )!;

        Assert.Equal(chosen, rate.Figures[0].Code);
    }

    [Fact]
    public void A_size_of_long_ago_or_of_another_year_is_none() =>
        Assert.Null(
            Rate(
                Given.Figure("2022-06", 30),
                Sized("@2020-12-31", 10_000, "old"),
                Sized("@2023-01-31", 10_000, "later")
            )
        );

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public void Nothing_is_divided_by_a_size_that_is_none(int size) =>
        Assert.Null(Rate(Given.Figure("2022", 30), Sized("@2022-12-31", size, "size")));

    [Fact]
    public void A_share_a_range_and_a_target_have_no_rate()
    {
        var size = Sized("@2022-12-31", 10_000, "size");

        Assert.Null(Rate(Given.Figure("2022", 30, Given.Share), size));
        Assert.Null(Rate(Given.Figure("2022", 30, max: 40), size));
        Assert.Null(Rate(Given.Figure("2022", 30, kind: FigureKind.Target), size));
    }

    [Fact]
    public void A_rate_of_about_so_many_is_about()
    {
        var rate = Rate(
            Given.Figure("2022", 30, hedge: Qualifier.MoreThan),
            Sized("@2022-12-31", 10_000, "size")
        )!;

        Assert.Equal(Qualifier.About, rate.Quantity.Qualifier);
    }

    [Fact]
    public void Sizes_are_states_of_people_households_or_land_that_are_neither_good_nor_a_part()
    {
        Assert.True(RatePer.IsSize(People));
        Assert.True(RatePer.IsSize(Land));
        Assert.False(RatePer.IsSize(People with { Direction = Direction.More }));
        Assert.False(RatePer.IsSize(People with { Nature = Nature.Flow }));
        Assert.False(RatePer.IsSize(People with { Whole = "all" }));
        Assert.False(RatePer.IsSize(People with { Unit = "个" }));
        Assert.Equal([10_000, 1], RatePer.Ways(People).Select(way => way.Step));
        Assert.Equal([1], RatePer.Ways(Land).Select(way => way.Step));
    }

    [Fact]
    public void A_rate_times_its_size_is_the_value_again() =>
        Always.Holds(
            from value in Gen.Choose(0, 1_000_000)
            from size in Gen.Choose(1, 5_000_000)
            select (value, size),
            one =>
            {
                var rate = Rate(
                    Given.Figure("2022", one.value),
                    Sized("@2022-12-31", one.size, "size")
                )!;
                var again = rate.Quantity.Value * one.size / 10_000;

                // As exact as it is shown: two decimals, or four where it is below one.
                var step = rate.Quantity.Value < 1 ? 0.0001m : 0.01m;
                Assert.InRange(
                    again - one.value,
                    -step * one.size / 10_000,
                    step * one.size / 10_000
                );
            }
        );

    private static Standing? Rate(Figure value, params Figure[] sizes) =>
        new RatePer(People, 10_000).Rate(Standing.Of(value), sizes, Catalogue);

    private static Figure Sized(string period, decimal value, string code) =>
        Given.Figure("2022", value, code: code) with
        {
            Indicator = People.Code,
            Period = Given.Period(period),
            Quantity = Given.Quantity(value, "人"),
        };

    private static Indicator Size(string code, string unit) =>
        new(
            code,
            code,
            "",
            "",
            unit,
            Nature.Stock,
            Direction.Neither,
            OverDistricts.Sum,
            null,
            [],
            ""
        );
}
