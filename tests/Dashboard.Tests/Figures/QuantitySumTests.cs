using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Figures;

public sealed class QuantitySumTests
{
    [Theory]
    [InlineData(Qualifier.Exact, Qualifier.Exact, Qualifier.Exact)]
    [InlineData(Qualifier.Exact, Qualifier.MoreThan, Qualifier.MoreThan)]
    [InlineData(Qualifier.AtLeast, Qualifier.MoreThan, Qualifier.MoreThan)]
    [InlineData(Qualifier.Exact, Qualifier.About, Qualifier.About)]
    [InlineData(Qualifier.MoreThan, Qualifier.Nearly, Qualifier.About)]
    [InlineData(Qualifier.Exact, Qualifier.AtMost, Qualifier.About)]
    public void A_sum_is_no_surer_than_its_parts(Qualifier one, Qualifier other, Qualifier sum)
    {
        Assert.Equal(
            sum,
            QuantitySum
                .Of([Given.Quantity(1, qualifier: one), Given.Quantity(2, qualifier: other)])
                .Qualifier
        );
        Assert.Equal(
            sum,
            QuantitySum
                .Of([Given.Quantity(2, qualifier: other), Given.Quantity(1, qualifier: one)])
                .Qualifier
        );
    }

    [Fact]
    public void A_range_makes_the_sum_a_range()
    {
        var sum = QuantitySum.Of([Given.Quantity(50, max: 80), Given.Quantity(10)]);

        Assert.Equal((60m, 90m), (sum.Value, sum.Max));
    }

    [Fact]
    public void The_finest_scale_of_the_parts_words_the_sum()
    {
        var sum = QuantitySum.Of([
            Given.Quantity(100_000_000, "元", printed: "1亿元"),
            Given.Quantity(19_080_000, "元", printed: "1908万元"),
        ]);

        Assert.Equal("11,908万元", sum.Printed);
    }

    [Fact]
    public void Different_units_are_not_added()
    {
        Assert.Throws<ArgumentException>(() =>
            QuantitySum.Of([Given.Quantity(1, "个"), Given.Quantity(1, "元")])
        );
        Assert.Throws<ArgumentException>(() => QuantitySum.Of([]));
    }
}
