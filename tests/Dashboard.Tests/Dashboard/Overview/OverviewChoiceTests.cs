using Dashboard.Overview;
using Dashboard.Tests.Setup;
using Random = Dashboard.Tests.Setup.Random;

namespace Dashboard.Tests.Dashboard.Overview;

/// <summary>What Overview chooses to show of a series, over random histories of it.</summary>
public sealed class OverviewChoiceTests
{
    private static readonly DateOnly Today = new(2025, 6, 30);

    private static readonly Catalogue Headlines = new(
        Given.Catalogue.Districts,
        Given.Catalogue.Indicators.Select(indicator => indicator with { Tier = Tier.Headline }),
        Given.Catalogue.Reports
    );

    [Fact]
    public void A_month_that_comes_later_stands_beside_the_year_to_date_in_strip_and_table()
    {
        var board = Board(
            null,
            [Given.Figure("YTD2022-10-31", 295, code: "1"), Given.Figure("2023-12", 310, code: "2")]
        );

        Assert.Equal(
            [("2023-12", (PeriodKind?)PeriodKind.Month), ("YTD2022-10-31", PeriodKind.YearToDate)],
            board.Strip.Select(card => ($"{card.Standing.Period}", card.Stretch))
        );
        Assert.Equal(board.Strip, board.Categories.Single().Cards);
    }

    [Fact]
    public void What_stands_on_the_strip_is_never_exchanged_for_another_kind_of_time_when_a_figure_comes() =>
        Always.Holds(
            Random.Histories,
            history =>
            {
                // A second value for the same time takes a card from the strip: that is another rule.
                var figures = history
                    .Figures.DistinctBy(figure =>
                        (figure.Period.Start, figure.Period.End, figure.Period.IsMoment)
                    )
                    .OrderBy(figure => figure.Period.Last)
                    .ToList();
                if (figures.Count == 0)
                {
                    return;
                }

                foreach (var asked in new[] { history.Asked, null })
                {
                    var before = Board(asked, figures[..^1]).Strip;
                    var after = Board(asked, figures).Strip;
                    Assert.All(
                        before,
                        card =>
                            Assert.Contains(
                                after,
                                now =>
                                    now.Standing.Period.Stretch == card.Standing.Period.Stretch
                                    || now.Standing.Period.Covers(card.Standing.Period)
                            )
                    );
                }
            }
        );

    [Fact]
    public void A_card_is_compared_with_its_own_kind_of_time_and_its_trend_is_of_one_kind() =>
        Always.Holds(
            Random.Histories,
            history =>
            {
                foreach (var card in Board(history.Asked, history.Figures).Cards)
                {
                    if (card.Comparison is { Base.Period: var then })
                    {
                        AssertAlike(card.Standing.Period, then);
                    }

                    Assert.True(
                        card.Trend.Select(one => one.Period.Kind).Distinct().Count() <= 1,
                        "A trend joins two kinds of time."
                    );
                }
            }
        );

    [Fact]
    public void A_sentence_never_sets_a_month_against_a_year_to_date() =>
        Always.Holds(
            Random.Histories,
            history =>
            {
                var board = Board(history.Asked, history.Figures);
                var sentence = OverviewSummary.Of(board, new(Language.Chinese));
                foreach (var (value, change) in sentence.Zip(sentence.Skip(1)))
                {
                    if (value.Figure is { } now && change.Figure is { } then && now != then)
                    {
                        var card = board.Strip.Single(one =>
                            one.Standing.Main == now && one.Comparison?.Base == then
                        );
                        AssertAlike(card.Standing.Period, then.Period);
                    }
                }
            }
        );

    // The same days of the year before, or the one just before of the same kind.
    private static void AssertAlike(Period now, Period then) =>
        Assert.True(
            now.YearEarlier()?.IsSameTimeAs(then) == true
                || now.Previous()?.IsSameTimeAs(then) == true
                || (now.IsMoment && then.IsMoment),
            $"{now} is set against {then}."
        );

    private static OverviewBoard Board(Period? asked, IReadOnlyList<Figure> figures) =>
        OverviewBoard.Build(
            Headlines,
            Language.Chinese,
            asked,
            new OverviewFigures(figures, [], [], []),
            Today
        );
}
