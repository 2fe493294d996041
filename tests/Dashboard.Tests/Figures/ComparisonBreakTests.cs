using Dashboard.Tests.Setup;
using FsCheck.Fluent;

namespace Dashboard.Tests.Figures;

public sealed class ComparisonBreakTests
{
    private static readonly DatedRemark Changed = new(
        Given.Trained,
        "a",
        new(2022, 3, 15),
        "统计口径调整",
        true
    );

    [Theory]
    [InlineData("2022-02", "2022-03", true)]
    [InlineData("2022-03", "2022-04", false)]
    [InlineData("2022-01", "2022-02", false)]
    [InlineData("2021", "2022", true)]
    [InlineData("2022", "2023", false)]
    [InlineData("@2022-03-14", "@2022-03-15", true)]
    [InlineData("YTD2022-02-28", "YTD2022-03-31", true)]
    public void A_time_that_ends_on_the_day_or_later_is_counted_the_new_way(
        string one,
        string other,
        bool broken
    )
    {
        Assert.Equal(broken, IsBroken([Changed], one, other));
        Assert.Equal(broken, IsBroken([Changed], other, one));
    }

    [Fact]
    public void Only_its_own_indicator_and_district_are_broken_and_only_where_it_says_so()
    {
        Assert.False(IsBroken([Changed with { District = "b" }], "2021", "2022"));
        Assert.False(IsBroken([Changed with { Indicator = Given.Parking }], "2021", "2022"));
        Assert.False(IsBroken([Changed with { BreaksComparison = false }], "2021", "2022"));
        Assert.True(IsBroken([Changed with { District = null }], "2021", "2022"));
    }

    [Fact]
    public void Over_two_stretches_a_comparison_is_broken_just_where_it_is_over_one_of_them() =>
        Always.Holds(
            from day in Gen.Choose(0, 3000)
            from times in Gen.Three(Gen.Choose(0, 3000))
            select (day, times),
            given =>
            {
                var start = new DateOnly(2018, 1, 1);
                var remark = Changed with { Day = start.AddDays(given.day) };
                var times = new[] { given.times.Item1, given.times.Item2, given.times.Item3 }
                    .Order()
                    .Select(days => Period.Moment(start.AddDays(days)))
                    .ToList();

                Assert.Equal(Lies(0, 1) || Lies(1, 2), Lies(0, 2));
                Assert.False(Lies(0, 1) && Lies(1, 2));

                bool Lies(int one, int other) =>
                    ComparisonBreak.LiesBetween(remark, times[one], times[other]);
            }
        );

    [Fact]
    public void No_change_is_worked_out_over_it()
    {
        Standing[] line = [Reported("2020", 50), Reported("2021", 60), Reported("2022", 90)];

        var changes = ValueChange.OverTheYear(line, ChangeMeasure.Absolute, [Changed]);
        var index = ValueChange.Index(line, Given.Period("2020"), [Changed]);

        Assert.Equal(["2021"], changes.Select(change => change.Period.ToString()));
        Assert.Equal(["2020", "2021"], index.Select(value => value.Period.ToString()));
    }

    [Fact]
    public void A_value_is_not_compared_with_one_before_it()
    {
        var now = Reported("2022", 90);
        Figure[] earlier = [Given.Figure("2021", 60)];

        Assert.NotNull(Comparison.Of(now, earlier, Given.Catalogue));
        Assert.Null(Comparison.Of(now, earlier, With(Changed)));
        Assert.NotNull(Comparison.Of(now, earlier, With(Changed with { District = "b" })));
    }

    [Fact]
    public void A_place_is_not_compared_with_one_before_it()
    {
        var (now, then) = (Ranked("2022"), Ranked("2021"));

        var lines = RankLines.Between(now, then, Changed);

        Assert.Equal(
            [("a", null), ("b", 2)],
            lines.Select(line => (line.District.Standing.Series.District, line.Before))
        );
    }

    private static Ranking Ranked(string period) =>
        Ranking.OfStandings(
            [Reported(period, 9), Reported(period, 8, "b")],
            Given.Period(period),
            Given.Catalogue.Districts.All,
            Given.Catalogue
        );

    private static bool IsBroken(IReadOnlyList<DatedRemark> remarks, string one, string other) =>
        ComparisonBreak.Between(
            remarks,
            Given.Figure("2022", 1).Series,
            Given.Period(one),
            Given.Period(other)
        )
            is not null;

    private static Catalogue With(DatedRemark remark) =>
        new(Given.Catalogue.Districts, Given.Catalogue.Indicators, Given.Catalogue.Reports)
        {
            Remarks = [remark],
        };

    private static Standing Reported(string period, decimal value, string district = "a") =>
        Standing.Of(Given.Figure(period, value, district: district));
}
