using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Figures;

public sealed class ComparabilityTests
{
    [Fact]
    public void Months_of_several_districts_stand_on_one_axis()
    {
        var split = Comparability.Split([
            Line("a", "2022-01", "2022-02"),
            Line("b", "2022-01", "2022-03"),
        ]);

        Assert.Equal(2, split.Together.Count);
        Assert.Empty(split.Apart);
    }

    [Theory]
    [InlineData("YTD2022-06-30", WhyApart.YearToDate)]
    [InlineData("2022", WhyApart.OtherStretch)]
    public void Another_kind_of_time_is_told_apart_with_its_reason(string period, WhyApart why)
    {
        var split = Comparability.Split([
            Line("a", "2022-01", "2022-02"),
            Line("c", "2022-01", "2022-02"),
            Line("b", period, "2023"),
        ]);

        Assert.Equal(2, split.Together.Count);
        Assert.Equal(
            (why, "b"),
            (Assert.Single(split.Apart).Why, split.Apart[0].Line.Series.District)
        );
    }

    [Fact]
    public void A_state_is_not_set_beside_what_happened_in_a_time()
    {
        var split = Comparability.Split([
            Line("a", "2021", "2022"),
            Line("b", "2021", "2022"),
            Line("a", "2021", "2022", Given.Parking, Nature.Stock),
        ]);

        Assert.Equal(WhyApart.StockAndFlow, Assert.Single(split.Apart).Why);
    }

    [Fact]
    public void Other_units_need_an_index()
    {
        ComparedSeries[] lines =
        [
            Line("a", "2021", "2022"),
            Line("a", "2021", "2022", Given.Complaints),
        ];

        Assert.Equal(WhyApart.OtherUnit, Assert.Single(Comparability.Split(lines).Apart).Why);
        Assert.Empty(Comparability.Split(lines, isOneUnit: false).Apart);
    }

    [Fact]
    public void A_target_is_not_set_beside_what_was_reached()
    {
        var split = Comparability.Split([
            Line("a", "2021", "2022"),
            Line("b", "2021", "2022", kind: FigureKind.Target),
        ]);

        Assert.Equal(WhyApart.OtherKind, Assert.Single(split.Apart).Why);
    }

    [Fact]
    public void What_is_asked_for_is_drawn_even_where_most_report_otherwise()
    {
        var split = Comparability.Split(
            [
                Line("a", "2022-01", "2022-02"),
                Line("b", "2022-01", "2022-02"),
                Line("c", "2021", "2022"),
            ],
            every: PeriodKind.Year
        );

        Assert.Equal("c", Assert.Single(split.Together).Series.District);
        Assert.Equal(2, split.Apart.Count);
    }

    [Fact]
    public void Nothing_together_is_ever_incomparable_and_no_series_is_lost() =>
        Always.Holds(
            Setup.Random.Histories,
            history =>
            {
                var lines = history
                    .Figures.GroupBy(figure => figure.Period.Stretch)
                    .Select(
                        (line, at) =>
                            new ComparedSeries(
                                [
                                    .. line.Select(figure =>
                                        Standing.Of(figure with { District = $"d{at % 3}" })
                                    ),
                                ],
                                at % 4 == 0 ? Nature.Stock : Nature.Flow
                            )
                    )
                    .ToList();

                var split = Comparability.Split(lines);

                foreach (var line in split.Together)
                {
                    Assert.Null(Comparability.Why(line, split.Together[0], isOneUnit: true));
                }

                Assert.Equal(
                    lines.Select(line => line.Series.District).Distinct().Order(),
                    split
                        .Together.Concat(split.Apart.Select(one => one.Line))
                        .Select(line => line.Series.District)
                        .Distinct()
                        .Order()
                );
            }
        );

    private static ComparedSeries Line(
        string district,
        string first,
        string second,
        string indicator = Given.Trained,
        Nature nature = Nature.Flow,
        FigureKind kind = FigureKind.Actual
    ) =>
        new(
            [
                Standing.Of(Given.Figure(first, 1, indicator, district: district, kind: kind)),
                Standing.Of(Given.Figure(second, 2, indicator, district: district, kind: kind)),
            ],
            nature
        );
}
