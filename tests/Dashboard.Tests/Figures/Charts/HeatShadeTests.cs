namespace Dashboard.Tests.Figures.Charts;

public sealed class HeatShadeTests
{
    [Theory]
    [InlineData(Direction.More, new[] { 1, 3, 5 })]
    [InlineData(Direction.Neither, new[] { 1, 3, 5 })]
    [InlineData(Direction.Less, new[] { 5, 3, 1 })]
    public void The_better_the_stronger(Direction direction, int[] shades) =>
        Assert.Equal(shades.Cast<int?>(), HeatShade.Sequential([0, 50, 100], direction));

    [Fact]
    public void What_is_not_reported_has_no_shade_and_equal_values_have_the_same() =>
        Assert.Equal([3, null, 3], HeatShade.Sequential([7, null, 7], Direction.More));

    [Theory]
    [InlineData(Direction.More, new[] { -5, 0, 3 })]
    [InlineData(Direction.Less, new[] { 5, 0, -3 })]
    public void Around_a_middle_the_better_side_is_positive(Direction direction, int[] shades) =>
        Assert.Equal(shades.Cast<int?>(), HeatShade.Diverging([-10, 0, 5], 0, direction));

    [Fact]
    public void Nothing_has_no_shades()
    {
        Assert.Empty(HeatShade.Sequential([], Direction.More));
        Assert.Empty(HeatShade.Diverging([], 0, Direction.More));
    }
}
