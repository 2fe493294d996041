using Dashboard.Tests.Setup;
using Random = Dashboard.Tests.Setup.Random;

namespace Dashboard.Tests.Figures;

public sealed class StandingLinesTests
{
    [Fact]
    public void A_later_month_is_a_line_beside_the_year_to_date_and_does_not_take_its_place() =>
        AssertLines(
            null,
            ["2023-12=310", "YTD2022-10-31=295"],
            Given.Figure("YTD2022-10-31", 295),
            Given.Figure("2023-12", 310)
        );

    [Fact]
    public void A_month_behind_a_hole_does_not_take_the_place_of_the_year_to_date() =>
        AssertLines(
            "2022",
            ["YTD2022-09-30=250", "2022-11=30"],
            Given.Figure("YTD2022-09-30", 250),
            Given.Figure("2022-11", 30)
        );

    [Fact]
    public void A_sum_of_months_from_january_stays_when_a_month_behind_a_hole_comes() =>
        AssertLines(
            "2022",
            ["YTD2022-02-28=30", "2022-05=7"],
            Given.Figure("2022-01", 10),
            Given.Figure("2022-02", 20),
            Given.Figure("2022-05", 7)
        );

    [Fact]
    public void The_months_of_a_year_that_is_printed_give_no_lines() =>
        AssertLines(
            "2022",
            ["2022=100"],
            Given.Figure("2022-03", 8),
            Given.Figure("2022", 100),
            Given.Figure("YTD2022-10-31", 90)
        );

    [Fact]
    public void Months_with_holes_between_them_are_one_line_of_the_latest() =>
        AssertLines("2022", ["2022-10=9"], Given.Figure("2022-03", 8), Given.Figure("2022-10", 9));

    [Fact]
    public void A_range_from_january_is_a_year_to_date_however_it_was_written() =>
        AssertLines(
            null,
            ["2022-01-01..2022-11-15=120"],
            Given.Figure("YTD2022-10-31", 100),
            Given.Figure("2022-01-01..2022-11-15", 120)
        );

    [Fact]
    public void Each_line_is_of_another_kind_of_time_and_every_figure_has_a_line_or_lies_inside_one() =>
        Always.Holds(
            Random.Histories,
            history =>
            {
                foreach (var asked in new[] { history.Asked, null })
                {
                    var lines = StandingLines.Of(history.Figures, asked, Given.Catalogue);
                    Assert.Equal(
                        lines.Count,
                        lines.Select(line => line.Period.Stretch).Distinct().Count()
                    );
                    Assert.All(
                        history.Figures.Where(figure => asked?.Covers(figure.Period) != false),
                        figure =>
                            Assert.Contains(
                                lines,
                                line =>
                                    line.Period.Stretch == figure.Period.Stretch
                                    || line.Period.Covers(figure.Period)
                            )
                    );
                }
            }
        );

    private static void AssertLines(string? asked, string[] expected, params Figure[] figures) =>
        Assert.Equal(
            expected,
            StandingLines
                .Of(figures, asked is null ? null : Given.Period(asked), Given.Catalogue)
                .Select(line => $"{line.Period}={QuantityText.Grouped(line.Quantity.Value)}")
        );
}
