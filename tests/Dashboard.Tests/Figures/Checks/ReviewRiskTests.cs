using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Figures.Checks;

public sealed class ReviewRiskTests
{
    private static readonly DateOnly Today = new(2023, 12, 31);

    [Fact]
    public void In_line_with_the_last_value_it_is_plain() =>
        Assert.Equal(ReviewRisk.Plain, Risk(Given.Figure("2022", 710), Known("2021", 700)));

    [Fact]
    public void Without_a_last_value_it_is_the_first_of_its_line() =>
        Assert.Equal(ReviewRisk.First, Risk(Given.Figure("2022", 710)));

    [Theory]
    [InlineData(1_049, ReviewRisk.Plain)]
    [InlineData(1_050, ReviewRisk.LargeChange)]
    [InlineData(350, ReviewRisk.LargeChange)]
    [InlineData(351, ReviewRisk.Plain)]
    public void From_half_as_much_on_a_change_is_large(decimal value, ReviewRisk expected) =>
        Assert.Equal(expected, Risk(Given.Figure("2022", value), Known("2021", 700)));

    [Fact]
    public void A_jump_is_a_large_change() =>
        Assert.Equal(
            ReviewRisk.LargeChange,
            Risk(Given.Figure("2022", 70_000), Known("2021", 700))
        );

    [Fact]
    public void What_needs_an_explanation_comes_before_all() =>
        Assert.Equal(ReviewRisk.Blocked, Risk(Given.Figure("2022", 7_000), Known("2021", 700)));

    [Fact]
    public void Another_value_for_the_same_time_is_a_dispute() =>
        Assert.Equal(
            ReviewRisk.Disputed,
            Risk(Given.Figure("2022", 710), Known("2021", 700), Known("2022", 720, "3", "late"))
        );

    [Fact]
    public void The_same_value_from_a_second_source_is_none() =>
        Assert.Equal(
            ReviewRisk.Warned,
            Risk(Given.Figure("2022", 710), Known("2021", 700), Known("2022", 710, "3", "late"))
        );

    [Fact]
    public void A_month_is_not_compared_with_a_year_nor_a_moment_with_a_stretch()
    {
        var month = Given.Figure("2022-03", 60);

        Assert.Null(ChangeSinceLast.Of(month, [Known("2021", 700)], Given.Catalogue));
        Assert.Equal(
            58,
            ChangeSinceLast
                .Of(month, [Known("2021", 700), Known("2022-02", 58, "3")], Given.Catalogue)!
                .Last.Quantity.Value
        );
    }

    [Fact]
    public void What_only_waits_is_no_last_value() =>
        Assert.Null(
            ChangeSinceLast.Of(
                Given.Figure("2022", 710),
                [Known("2021", 700) with { State = FigureState.Submitted }],
                Given.Catalogue
            )
        );

    [Fact]
    public void A_ratio_changes_in_points()
    {
        var change = ChangeSinceLast.Of(
            Given.Figure("@2022-12-31", 95, indicator: Given.Share),
            [Given.Figure("@2021-12-31", 70, indicator: Given.Share, code: "2")],
            Given.Catalogue
        );

        Assert.Equal((25m, null, true), (change!.Difference, change.Percent, change.IsLarge));
    }

    private static Figure Known(
        string period,
        decimal value,
        string code = "2",
        string? report = null
    ) => Given.Figure(period, value, code: code, report: report);

    private static ReviewRisk Risk(Figure figure, params Figure[] known) =>
        ReviewRisks.Of(
            figure,
            new FigureChecks(Given.Catalogue, CheckRules.Default, Today).FindingsOn(figure, known),
            ChangeSinceLast.Of(figure, known, Given.Catalogue)
        );
}
