using Dashboard.Tests.Setup;
using FsCheck.Fluent;

namespace Dashboard.Tests.Figures;

public sealed class RankLinesTests
{
    private static readonly Catalogue Places = new(
        new DistrictTree([.. "abcdefgh".Select(name => Given.District(name.ToString()))]),
        Given.Catalogue.Indicators,
        []
    );

    [Fact]
    public void A_place_is_told_with_its_rise_and_how_far_it_is_from_average_and_first()
    {
        var lines = RankLines.Between(
            Rank("2022", ("a", 10), ("b", 4), ("c", 1)),
            Rank("2021", ("a", 1), ("b", 4), ("c", 2))
        );

        Assert.Equal(
            [("a", 2, 5m, 0m), ("b", -1, -1m, -6m), ("c", -1, -4m, -9m)],
            lines.Select(line =>
                (
                    line.District.Standing.Series.District,
                    line.Rose!.Value,
                    line.ToAverage,
                    line.ToFirst
                )
            )
        );
    }

    [Fact]
    public void Who_was_not_ranked_before_has_no_rise()
    {
        var lines = RankLines.Between(Rank("2022", ("a", 10), ("b", 4)), Rank("2021", ("a", 1)));

        Assert.Equal([0, null], lines.Select(line => line.Rose));
        Assert.All(
            RankLines.Between(Rank("2022", ("a", 10)), null),
            line => Assert.Null(line.Rose)
        );
    }

    [Fact]
    public void Where_only_nine_months_are_reported_the_same_nine_months_come_before()
    {
        var ranking = Rank("2022", "YTD2022-09-30", ("a", 10), ("b", 4));

        Assert.Equal(
            Given.Period("YTD2021-09-30"),
            RankLines.PeriodBefore(Given.Period("2022"), ranking)
        );
        Assert.Equal(
            Given.Period("2021"),
            RankLines.PeriodBefore(Given.Period("2022"), Rank("2022", ("a", 1)))
        );
        Assert.Equal(
            Given.Period("2022-04"),
            RankLines.PeriodBefore(Given.Period("2022-05"), Rank("2022-05", ("a", 1)))
        );
    }

    [Theory]
    [InlineData(Given.Trained)]
    [InlineData(Given.Complaints)]
    public void Places_follow_values_direction_and_ties_and_nobody_is_lost(string indicator) =>
        Always.Holds(
            Gen.Choose(-1, 4).ListOf(8),
            values =>
            {
                // Below zero stands for a district that did not report.
                var reported = values
                    .Select((value, at) => (District: "abcdefgh"[at].ToString(), value))
                    .Where(one => one.value >= 0)
                    .ToArray();

                var ranking = Ranked(indicator, reported);

                Assert.Equal(8, ranking.Ranked.Count + ranking.Missing.Count);
                foreach (var one in ranking.Ranked)
                {
                    var value = one.Standing.Quantity.Value;
                    var better = ranking.Ranked.Count(other =>
                        indicator == Given.Complaints
                            ? other.Standing.Quantity.Value < value
                            : other.Standing.Quantity.Value > value
                    );
                    Assert.Equal(better + 1, one.Place);
                    Assert.Equal(
                        ranking.Ranked.Count(other => other.Standing.Quantity.Value == value) > 1,
                        one.IsTied
                    );
                }

                var lines = RankLines.Between(ranking, ranking);
                Assert.All(lines, line => Assert.Equal(0, line.Rose));
                Assert.InRange(lines.Sum(line => line.ToAverage), -0.1m, 0.1m);
            }
        );

    private static Ranking Ranked(string indicator, (string District, int Value)[] reported) =>
        Ranking.Of(
            reported.Select(one =>
                Given.Figure(
                    "2022",
                    one.Value,
                    indicator,
                    code: one.District,
                    district: one.District
                )
            ),
            Given.Period("2022"),
            Places.Districts.All,
            Places
        );

    private static Ranking Rank(string asked, params (string District, int Value)[] reported) =>
        Rank(asked, asked, reported);

    private static Ranking Rank(
        string asked,
        string period,
        params (string District, int Value)[] reported
    ) =>
        Ranking.Of(
            reported.Select(one =>
                Given.Figure(period, one.Value, code: one.District, district: one.District)
            ),
            Given.Period(asked),
            Places.Districts.All,
            Places
        );
}
