using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Figures;

public sealed class QuantityTests
{
    [Fact]
    public void More_than_four_decimals_are_refused() =>
        Assert.Throws<ArgumentException>(() => Given.Quantity(0.00001m));

    [Fact]
    public void A_value_beyond_what_can_be_kept_is_refused()
    {
        Assert.Equal(Quantity.Largest, Given.Quantity(Quantity.Largest).Value);
        Assert.Throws<ArgumentException>(() => Given.Quantity(Quantity.Largest + 1));
        Assert.Throws<ArgumentException>(() => Given.Quantity(-Quantity.Largest - 1));
    }

    [Fact]
    public void A_range_that_ends_below_its_start_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Given.Quantity(80, max: 50));
        Assert.Equal(80, Given.Quantity(50, max: 80).Max);
    }

    [Theory]
    [InlineData("", "1个")]
    [InlineData("个", " ")]
    public void Unit_and_printed_form_are_needed(string unit, string printed) =>
        Assert.Throws<ArgumentException>(() => new Quantity(1, unit, printed));
}
