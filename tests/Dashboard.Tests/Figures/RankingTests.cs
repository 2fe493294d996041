using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Figures;

public sealed class RankingTests
{
    private static readonly Catalogue Places = new(
        new DistrictTree([.. "abcde".Select(name => Given.District(name.ToString()))]),
        Given.Catalogue.Indicators,
        []
    );

    [Fact]
    public void Equal_values_share_a_place_and_the_next_counts_them() =>
        Assert.Equal(
            [("b", 1, false), ("a", 2, true), ("c", 2, true), ("d", 4, false)],
            Ranked(
                Of(
                    Given.Trained,
                    ("a", "2022", 5),
                    ("b", "2022", 9),
                    ("c", "2022", 5),
                    ("d", "2022", 1)
                )
            )
        );

    [Fact]
    public void Where_less_is_better_the_least_comes_first() =>
        Assert.Equal(
            [("b", 1, false), ("a", 2, false)],
            Ranked(Of(Given.Complaints, ("a", "2022", 5), ("b", "2022", 1)))
        );

    [Fact]
    public void A_part_of_the_year_does_not_stand_beside_the_year()
    {
        var ranking = Of(Given.Trained, ("a", "2022", 5), ("b", "2022", 4), ("c", "2022H1", 100));

        Assert.Equal(["a", "b"], Ranked(ranking).Select(one => one.District));
        Assert.Equal("c", Assert.Single(ranking.Apart).Series.District);
    }

    [Fact]
    public void Who_did_not_report_is_named_and_is_not_zero()
    {
        var ranking = Of(Given.Trained, ("a", "2022", 5), ("b", "2022", 4));

        Assert.Equal(["c", "d", "e"], ranking.Missing.Select(district => district.Code));
        Assert.Equal(2, ranking.Ranked.Count);
    }

    [Fact]
    public void Nothing_is_ranked_where_nothing_is_reported()
    {
        var ranking = Of(Given.Trained);

        Assert.Empty(ranking.Ranked);
        Assert.Equal(5, ranking.Missing.Count);
    }

    private static Ranking Of(
        string indicator,
        params (string District, string Period, decimal Value)[] reported
    ) =>
        Ranking.Of(
            reported.Select(
                (one, at) =>
                    Given.Figure(
                        one.Period,
                        one.Value,
                        indicator,
                        code: $"f{at}",
                        district: one.District
                    )
            ),
            Given.Period("2022"),
            Places.Districts.All,
            Places
        );

    private static IEnumerable<(string District, int Place, bool IsTied)> Ranked(Ranking ranking) =>
        ranking.Ranked.Select(one => (one.Standing.Series.District, one.Place, one.IsTied));
}
