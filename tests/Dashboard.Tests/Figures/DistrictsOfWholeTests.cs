using Dashboard.Tests.Setup;
using FsCheck.Fluent;

namespace Dashboard.Tests.Figures;

public sealed class DistrictsOfWholeTests
{
    private static readonly District City = Given.District("city", level: DistrictLevel.City);

    private static readonly District[] Below =
    [
        Given.District("a", "city"),
        Given.District("b", "city"),
        Given.District("c", "city"),
    ];

    private static readonly Catalogue Known = new(
        new DistrictTree([City, .. Below]),
        Given.Catalogue.Indicators,
        Given.Catalogue.Reports
    );

    [Fact]
    public void What_is_left_between_a_printed_whole_and_the_sum_below_is_said()
    {
        var whole = Of(
            Given.Figure("2022", 100, district: "city"),
            Given.Figure("2022", 60, district: "a"),
            Given.Figure("2022", 30, district: "b")
        )!;

        Assert.Equal(90, whole.Sum?.Value);
        Assert.Equal(10, whole.Difference);
        Assert.Equal(["c"], whole.Missing.Select(district => district.Code));
    }

    [Fact]
    public void Different_times_are_not_added()
    {
        var whole = Of(
            Given.Figure("2022", 60, district: "a"),
            Given.Figure("2022-05", 30, district: "b")
        )!;

        Assert.Equal(2, whole.Below.Count);
        Assert.Null(whole.Sum);
        Assert.Null(whole.Difference);
    }

    [Fact]
    public void A_whole_of_another_time_is_not_held_against_the_sum()
    {
        var whole = Of(
            Given.Figure("2022-05", 10, district: "city"),
            Given.Figure("2022", 60, district: "a")
        )!;

        Assert.Equal(60, whole.Sum?.Value);
        Assert.Null(whole.Difference);
    }

    [Fact]
    public void Where_nothing_is_reported_below_there_is_nothing_to_go_down_to() =>
        Assert.Null(Of(Given.Figure("2022", 100, district: "city")));

    [Fact]
    public void Sum_and_difference_always_give_the_whole() =>
        Always.Holds(
            Gen.Choose(0, 1_000_000).ArrayOf(4),
            values =>
            {
                var whole = Of(
                    Given.Figure("2022", values[0], district: "city"),
                    Given.Figure("2022", values[1], district: "a"),
                    Given.Figure("2022", values[2], district: "b"),
                    Given.Figure("2022", values[3], district: "c")
                )!;
                Assert.Equal(values[0], whole.Sum!.Value + whole.Difference);
                Assert.Empty(whole.Missing);
            }
        );

    private static DistrictsOfWhole? Of(params Figure[] figures) =>
        DistrictsOfWhole.Of(figures, City, Below, Given.Period("2022"), Known);
}
