using Dashboard.Tests.Setup;
using FsCheck.Fluent;

namespace Dashboard.Tests.Figures;

public sealed class ValueChangeTests
{
    [Fact]
    public void A_change_is_named_as_what_it_is()
    {
        var (now, then) = (Reported("2022", 120), Reported("2021", 100));

        var absolute = ValueChange.Between(now, then, ChangeMeasure.Absolute)!;
        var percent = ValueChange.Between(now, then, ChangeMeasure.Percent)!;

        Assert.Equal((20, "人次"), (absolute.Quantity.Value, absolute.Quantity.Unit));
        Assert.Equal((20, "%"), (percent.Quantity.Value, percent.Quantity.Unit));
        Assert.Null(ValueChange.Between(now, then, ChangeMeasure.Points));
        Assert.Equal(now.Main, percent.Main);
        Assert.Contains(then.Main, percent.Figures);
        Assert.True(percent.Marks.HasFlag(PointMarks.Computed));
    }

    [Fact]
    public void A_share_changes_by_percentage_points_and_by_nothing_else()
    {
        var (now, then) = (Reported("2022", 50, Given.Share), Reported("2021", 40, Given.Share));

        var points = ValueChange.Between(now, then, ChangeMeasure.Points)!;

        Assert.Equal((10, "个百分点"), (points.Quantity.Value, points.Quantity.Unit));
        Assert.Null(ValueChange.Between(now, then, ChangeMeasure.Percent));
        Assert.Null(ValueChange.Between(now, then, ChangeMeasure.Absolute));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-4)]
    public void Nothing_has_changed_in_percent_of_nothing(int then) =>
        Assert.Null(
            ValueChange.Between(Reported("2022", 5), Reported("2021", then), ChangeMeasure.Percent)
        );

    [Fact]
    public void Each_month_is_held_against_the_same_month_and_one_without_is_left_out()
    {
        var changes = ValueChange.OverTheYear(
            [
                Reported("2021-01", 10),
                Reported("2021-03", 10),
                Reported("2022-01", 15),
                Reported("2022-02", 99),
            ],
            ChangeMeasure.Absolute
        );

        var only = Assert.Single(changes);
        Assert.Equal((Given.Period("2022-01"), 5), (only.Period, only.Quantity.Value));
    }

    [Fact]
    public void An_index_begins_at_the_first_period_that_all_report_above_zero()
    {
        IReadOnlyList<Standing> one =
        [
            Reported("2019", 0),
            Reported("2020", 50),
            Reported("2021", 80),
        ];
        IReadOnlyList<Standing> other =
        [
            Reported("2019", 7),
            Reported("2021", 40),
            Reported("2022", 30),
        ];

        var start = ValueChange.CommonStart([one, other])!;

        Assert.Equal(Given.Period("2021"), start);
        Assert.Equal([0, 62.5m, 100], ValueChange.Index(one, start).Select(Value));
        Assert.Equal([17.5m, 100, 75], ValueChange.Index(other, start).Select(Value));
    }

    [Fact]
    public void Lines_without_a_common_period_have_no_index() =>
        Assert.Null(
            ValueChange.CommonStart([
                [Reported("2020", 1)],
                [Reported("2021", 1)],
            ])
        );

    [Fact]
    public void An_index_is_100_at_its_start_and_in_proportion_elsewhere() =>
        Always.Holds(
            from first in Gen.Choose(1, 100_000)
            from second in Gen.Choose(0, 100_000)
            select (first, second),
            values =>
            {
                IReadOnlyList<Standing> line =
                [
                    Reported("2020", values.first),
                    Reported("2021", values.second),
                ];

                var index = ValueChange.Index(line, ValueChange.CommonStart([line])!);

                Assert.Equal(100, index[0].Quantity.Value);
                Assert.InRange(
                    (index[1].Quantity.Value * values.first / 100) - values.second,
                    -0.0005m * values.first,
                    0.0005m * values.first
                );
            }
        );

    [Fact]
    public void A_comparison_and_a_change_say_the_same_percentage() =>
        Always.Holds(
            from then in Gen.Choose(1, 10_000)
            from now in Gen.Choose(0, 10_000)
            select (then, now),
            values =>
            {
                var (now, then) = (Reported("2022", values.now), Reported("2021", values.then));

                Assert.Equal(
                    Comparison.Of(now, [then.Main], Given.Catalogue)!.Percent,
                    ValueChange.Between(now, then, ChangeMeasure.Percent)!.Quantity.Value
                );
            }
        );

    private static decimal Value(Standing standing) => standing.Quantity.Value;

    private static Standing Reported(
        string period,
        decimal value,
        string indicator = Given.Trained
    ) => Standing.Of(Given.Figure(period, value, indicator, code: period));
}
