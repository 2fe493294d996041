using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Figures;

public sealed class SourcePreferenceTests
{
    [Fact]
    public void One_chosen_by_hand_wins_over_a_later_report() =>
        AssertOrder(
            Given.Figure("2022", 1, report: "early", code: "chosen", preferred: true),
            Given.Figure("2022", 2, report: "late")
        );

    [Fact]
    public void A_later_report_wins() =>
        AssertOrder(
            Given.Figure("2022", 1, report: "late", code: "2"),
            Given.Figure("2022", 2, report: "early", code: "1")
        );

    [Fact]
    public void Of_one_day_the_higher_office_wins() =>
        AssertOrder(
            Given.Figure("2022", 1, report: "late-city", code: "2"),
            Given.Figure("2022", 2, report: "late", code: "1")
        );

    [Fact]
    public void Otherwise_the_smaller_code_wins() =>
        AssertOrder(
            Given.Figure("2022", 1, report: "late", code: "1"),
            Given.Figure("2022", 2, report: "late", code: "2")
        );

    [Fact]
    public void A_figure_without_a_report_comes_last() =>
        AssertOrder(
            Given.Figure("2022", 1, report: "early", code: "2"),
            Given.Figure("2022", 2, code: "1")
        );

    [Fact]
    public void Sources_disagree_where_values_differ()
    {
        Assert.True(SourcePreference.Disagree([Given.Figure("2022", 1), Given.Figure("2022", 2)]));
        Assert.True(
            SourcePreference.Disagree([Given.Figure("2022", 1), Given.Figure("2022", 1, max: 2)])
        );
        Assert.False(
            SourcePreference.Disagree([
                Given.Figure("2022", 1, report: "late"),
                Given.Figure("2022", 1, report: "early"),
            ])
        );
        Assert.False(SourcePreference.Disagree([]));
    }

    private static void AssertOrder(Figure first, Figure second)
    {
        Assert.Equal([first, second], SourcePreference.Order([first, second], Given.Catalogue));
        Assert.Equal([first, second], SourcePreference.Order([second, first], Given.Catalogue));
    }
}
