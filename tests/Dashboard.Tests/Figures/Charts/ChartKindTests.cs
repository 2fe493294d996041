using Dashboard.Tests.Documents.Layout;

namespace Dashboard.Tests.Figures.Charts;

public sealed class ChartKindTests
{
    [Theory]
    [InlineData(1, null, ChartKind.Columns)]
    [InlineData(12, null, ChartKind.Columns)]
    [InlineData(12, Nature.Flow, ChartKind.Columns)]
    [InlineData(3, Nature.Stock, ChartKind.Columns)]
    [InlineData(4, Nature.Stock, ChartKind.Lines)]
    [InlineData(13, Nature.Flow, ChartKind.Lines)]
    public void Over_time_amounts_are_columns_and_levels_and_many_values_a_line(
        int times,
        Nature? nature,
        ChartKind kind
    ) => Assert.Equal(kind, (GivenChart.OverMonths(Values(times)) with { Nature = nature }).Kind);

    [Theory]
    [InlineData(2, 12, ChartKind.Columns)]
    [InlineData(3, 6, ChartKind.Columns)]
    [InlineData(3, 7, ChartKind.Lines)]
    [InlineData(6, 5, ChartKind.Lines)]
    public void Columns_of_many_series_give_way_to_lines(int series, int times, ChartKind kind) =>
        Assert.Equal(
            kind,
            GivenChart.OverMonths([.. Enumerable.Repeat(Values(times), series)]).Kind
        );

    [Fact]
    public void Small_multiples_are_offered_for_several_lines_and_never_for_one()
    {
        var months = Values(13);

        Assert.Contains(
            ChartKind.Multiples,
            ChartKinds.Truthful(GivenChart.OverMonths(months, months))
        );
        Assert.DoesNotContain(
            ChartKind.Multiples,
            ChartKinds.Truthful(GivenChart.OverMonths(months))
        );
    }

    [Fact]
    public void Two_indicators_are_points_and_never_bars_of_one_scale() =>
        Assert.Equal(
            [ChartKind.Scatter],
            ChartKinds.Truthful(
                GivenChart.OverDistricts(Values(3), Values(3)) with
                {
                    Form = ChartForm.Pairs,
                }
            )
        );

    [Fact]
    public void A_kind_is_given_that_was_asked_for_only_where_it_is_truthful()
    {
        var few = GivenChart.OverMonths(Values(5));
        var places = GivenChart.OverDistricts(Values(5));

        Assert.Equal(ChartKind.Lines, (few with { Asked = ChartKind.Lines }).Kind);
        Assert.Equal(ChartKind.Bars, (places with { Asked = ChartKind.Lines }).Kind);
    }

    [Theory]
    [InlineData(1, 2, 3, ChartKind.StackedAreas)]
    [InlineData(1, null, 3, ChartKind.Columns)]
    [InlineData(1, -2, 3, ChartKind.Columns)]
    public void Parts_over_time_are_areas_only_where_no_part_is_missing(
        int first,
        int? second,
        int third,
        ChartKind kind
    ) =>
        Assert.Equal(
            kind,
            (
                GivenChart.OverYears([1m, 1m, 1m], [first, second, third]) with
                {
                    Form = ChartForm.PartsOverTime,
                }
            ).Kind
        );

    [Fact]
    public void Parts_with_a_year_missing_are_no_areas() =>
        Assert.NotEqual(
            ChartKind.StackedAreas,
            (
                GivenChart.OverYears([1m, null, 3m], [1m, null, 3m]) with
                {
                    Form = ChartForm.PartsOverTime,
                }
            ).Kind
        );

    private static decimal?[] Values(int count) =>
        [.. Enumerable.Range(1, count).Select(value => (decimal?)value)];
}
