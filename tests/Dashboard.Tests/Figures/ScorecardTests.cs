using Dashboard.Tests.Setup;
using FsCheck.Fluent;

namespace Dashboard.Tests.Figures;

public sealed class ScorecardTests
{
    private static readonly Catalogue Places = new(
        new DistrictTree([.. "abc".Select(name => Given.District(name.ToString()))]),
        Given.Catalogue.Indicators,
        []
    );

    [Fact]
    public void Scores_run_from_the_last_to_the_first_and_weights_make_the_total()
    {
        var card = Scorecard.From([
            (Given.Trained, Rank(Given.Trained, ("a", 10), ("b", 5), ("c", 0)), Direction.More, 3),
            (
                Given.Complaints,
                Rank(Given.Complaints, ("a", 8), ("b", 4), ("c", 0)),
                Direction.Less,
                1
            ),
        ]);

        Assert.Equal(
            [("a", 75m), ("b", 50m), ("c", 25m)],
            card.Lines.Select(line => (line.District, line.Total!.Value))
        );
        Assert.Equal(0, card.Lines[0].Cells[Given.Complaints].Score);
    }

    [Fact]
    public void Who_lacks_what_counts_has_no_total_and_stands_last()
    {
        var card = Scorecard.From([
            (Given.Trained, Rank(Given.Trained, ("a", 1), ("b", 5)), Direction.More, 1),
            (Given.Complaints, Rank(Given.Complaints, ("b", 4), ("c", 0)), Direction.Less, 1),
        ]);

        Assert.Equal(["b", "a", "c"], card.Lines.Select(line => line.District));
        Assert.Equal([false, true, true], card.Lines.Select(line => line.Total is null));
        Assert.Single(card.Places);
    }

    [Fact]
    public void What_weighs_nothing_is_shown_and_not_counted()
    {
        var card = Scorecard.From([
            (Given.Trained, Rank(Given.Trained, ("a", 1), ("b", 5)), Direction.More, 1),
            (Given.Complaints, Rank(Given.Complaints, ("b", 4)), Direction.Less, 0),
        ]);

        Assert.Equal([100, 0], card.Lines.Select(line => line.Total));
        Assert.Contains(Given.Complaints, card.Lines[0].Cells.Keys);
    }

    [Fact]
    public void Where_all_are_alike_nobody_is_better()
    {
        var card = Scorecard.From([
            (Given.Trained, Rank(Given.Trained, ("a", 3), ("b", 3)), Direction.More, 1),
        ]);

        Assert.Equal([50, 50], card.Lines.Select(line => line.Total));
        Assert.All(card.Places, place => Assert.Equal((1, true), (place.Place, place.IsTied)));
    }

    [Fact]
    public void Weights_count_by_their_proportion_and_a_total_lies_among_its_scores() =>
        Always.Holds(
            from values in Gen.Choose(0, 50).ListOf(6)
            from first in Gen.Choose(1, 9)
            from second in Gen.Choose(1, 9)
            select (values, first, second),
            one =>
            {
                var (values, first, second) = one;
                var (card, twice) = (Card(first, second), Card(first * 2, second * 2));

                Assert.Equal(
                    card.Lines.Select(line => line.Total),
                    twice.Lines.Select(line => line.Total)
                );
                Assert.All(
                    card.Lines,
                    line =>
                        Assert.InRange(
                            line.Total!.Value,
                            line.Cells.Values.Min(cell => cell.Score) - 0.1m,
                            line.Cells.Values.Max(cell => cell.Score) + 0.1m
                        )
                );

                Scorecard Card(int more, int less) =>
                    Scorecard.From([
                        (
                            Given.Trained,
                            Rank(
                                Given.Trained,
                                ("a", values[0]),
                                ("b", values[1]),
                                ("c", values[2])
                            ),
                            Direction.More,
                            more
                        ),
                        (
                            Given.Complaints,
                            Rank(
                                Given.Complaints,
                                ("a", values[3]),
                                ("b", values[4]),
                                ("c", values[5])
                            ),
                            Direction.Less,
                            less
                        ),
                    ]);
            }
        );

    private static Ranking Rank(string indicator, params (string District, int Value)[] reported) =>
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
}
