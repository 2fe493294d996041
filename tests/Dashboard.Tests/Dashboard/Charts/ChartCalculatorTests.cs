using Dashboard.Charts;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Dashboard.Charts;

public sealed class ChartCalculatorTests
{
    private readonly ChartCalculator _calculator = new(Given.Catalogue, Language.Chinese);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Fewer_than_two_values_are_no_series_over_time(int count) =>
        Assert.Empty(SeriesOverTime.Of(Months(count), Given.Catalogue));

    [Theory]
    [InlineData(2)]
    [InlineData(12)]
    [InlineData(200)]
    public void A_series_has_a_point_for_each_time_in_order_with_its_figure(int count)
    {
        var chart = OverTime(Months(count).Reverse());

        Assert.Equal(
            Enumerable.Range(1, count).Select(value => (decimal)value),
            chart.Points.Select(point => point.Value)
        );
        Assert.Equal(
            Enumerable.Range(1, count).Select(value => $"m{value}"),
            chart.Points.Select(point => point.Figure.Code)
        );
        Assert.Equal(Nature.Flow, chart.Nature);
    }

    [Fact]
    public void What_nobody_reported_is_no_point()
    {
        var chart = OverTime(Months(5).Where(figure => figure.Code != "m3"));

        Assert.Equal(
            ["2001年1月", "2001年2月", "2001年4月", "2001年5月"],
            chart.Points.Select(point => point.Label)
        );
    }

    [Theory]
    [InlineData(-5, -3, "-5人次")]
    [InlineData(7, 7, "7人次")]
    [InlineData(800_000_000_000_000, 1, "800,000,000,000,000人次")]
    public void Negative_equal_and_huge_values_stay_what_they_are(
        decimal first,
        decimal second,
        string text
    )
    {
        var chart = OverTime([
            Given.Figure("2001", first, code: "a"),
            Given.Figure("2002", second, code: "b"),
        ]);

        Assert.Equal([first, second], chart.Points.Select(point => point.Value));
        Assert.Equal(text, chart.Series[0].Points[0].Text);
    }

    [Fact]
    public void Kinds_of_period_are_never_mixed()
    {
        List<Figure> figures = [.. Months(3), Given.Figure("2001", 9), Given.Figure("2002", 9)];

        Assert.Equal(
            [2, 3],
            SeriesOverTime.Of(figures, Given.Catalogue).Select(values => values.Count).Order()
        );
    }

    [Fact]
    public void Several_districts_are_a_series_each_and_every_point_keeps_its_figure()
    {
        var districts = SeriesOverTime
            .Of([.. Months(3), .. Months(4, "b")], Given.Catalogue)
            .ToList();

        var chart = _calculator.OverTime(districts).Chart;

        Assert.Equal(["a", "b"], chart.Series.Select(series => series.Name));
        Assert.Equal([3, 4], chart.Series.Select(series => series.Points.Count));
        Assert.All(
            chart.Series,
            series =>
                Assert.All(series.Points, point => Assert.Equal(series.Name, point.Figure.District))
        );
    }

    [Fact]
    public void What_is_done_is_held_against_its_target_and_marked_as_computed()
    {
        var target = Given.Standing("2022", Given.Figure("2022", 36, code: "target"))!;
        var done = Given.Standing("2022", Given.Figure("2022", 31, code: "done"))!;

        var chart = _calculator
            .Completion("c", "完成情况", [new(done, target, 83.3m), new(null, target)])
            .Chart;

        Assert.Equal(ChartKind.Bullet, chart.Kind);
        var point = Assert.Single(chart.Series[0].Points);
        Assert.Equal(
            (86.1m, "31人次/36人次，86.1%", 83.3m),
            (point.Value, point.Text, point.Expected)
        );
        Assert.Equal("done", point.Figure.Code);
        Assert.Equal(PointMarks.Computed, point.Marks);
        Assert.All(
            chart.Series[1].Points,
            whole => Assert.Equal(("target", 100m), (whole.Figure.Code, whole.Value))
        );
    }

    [Fact]
    public void A_target_of_zero_has_no_percentage()
    {
        var target = Given.Standing("2022", Given.Figure("2022", 0))!;

        Assert.Null(new DoneOfWhole(target, target).Percent);
    }

    [Fact]
    public void Parts_over_time_are_a_series_for_each_part()
    {
        var parts = new[] { "sidewalk", "plaza" }
            .Select(part =>
                (IReadOnlyList<Standing>)
                    [
                        .. new[] { "2021", "2022" }.Select(year =>
                            Given.Standing(year, Given.Figure(year, 5, part))!
                        ),
                    ]
            )
            .ToList();

        var chart = _calculator
            .PartsOverTime(Given.Figure("2022", 10, Given.Parking).Series, parts)
            .Chart;

        Assert.Equal(["sidewalk", "plaza"], chart.Series.Select(series => series.Name));
        Assert.Equal(ChartKind.StackedAreas, chart.Kind);
    }

    private Chart OverTime(IEnumerable<Figure> figures) =>
        _calculator.OverTime(Assert.Single(SeriesOverTime.Of(figures, Given.Catalogue))).Chart;

    private static IEnumerable<Figure> Months(int count, string district = "a") =>
        Enumerable
            .Range(0, count)
            .Select(month =>
                Given.Figure(
                    $"{2001 + (month / 12):0000}-{(month % 12) + 1:00}",
                    month + 1,
                    code: $"m{month + 1}",
                    district: district
                )
            );
}
