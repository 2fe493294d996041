using System.Globalization;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Figures;

public sealed class QuantityTextTests
{
    [Theory]
    [InlineData("25808", "个", Qualifier.Exact, "25808个", "25,808个", "25,808")]
    [InlineData("11000000000", "元", Qualifier.About, "约110亿元", "约110亿元", "about 11bn yuan")]
    [InlineData("789000000", "元", Qualifier.Exact, "7.89亿元", "7.89亿元", "789m yuan")]
    [InlineData("19080000", "元", Qualifier.Exact, "1908万元", "1,908万元", "19.08m yuan")]
    [InlineData("99790", "亩", Qualifier.Nearly, "近9.979万亩", "近9.979万亩", "nearly 99.79k mu")]
    [InlineData(
        "53634.45",
        "平方米",
        Qualifier.Exact,
        "53634.45平方米",
        "53,634.45平方米",
        "53,634.45 m²"
    )]
    [InlineData(
        "536344.5678",
        "平方米",
        Qualifier.Exact,
        "53.63445678万平方米",
        "53.63445678万平方米",
        "536.3445678k m²"
    )]
    [InlineData(
        "710",
        "人次",
        Qualifier.MoreThan,
        "710余人次",
        "710余人次",
        "over 710 attendances"
    )]
    [InlineData("300000000", "元", Qualifier.MoreThan, "3亿多元", "3亿余元", "over 300m yuan")]
    [InlineData("9800000000", "元", Qualifier.Exact, "98亿元", "98亿元", "9.8bn yuan")]
    [InlineData("61780000", "元", Qualifier.Exact, "6178万元", "6,178万元", "61.78m yuan")]
    [InlineData("20", "天", Qualifier.AtLeast, "不少于20天", "不低于20天", "at least 20 days")]
    [InlineData("20", "天", Qualifier.AtMost, "20天以内", "不超过20天", "at most 20 days")]
    public void A_quantity_is_worded_in_the_scale_its_source_prints(
        string value,
        string unit,
        Qualifier qualifier,
        string printed,
        string chinese,
        string english
    )
    {
        var quantity = Given.Quantity(
            decimal.Parse(value, CultureInfo.InvariantCulture),
            unit,
            qualifier,
            printed: printed
        );

        Assert.Equal(chinese, QuantityText.Of(quantity, Language.Chinese).ToString());
        Assert.Equal(english, QuantityText.Of(quantity, Language.English).ToString());
    }

    [Fact]
    public void A_range_shows_both_ends()
    {
        var quantity = Given.Quantity(50, "元", max: 80);

        Assert.Equal("50至80元", QuantityText.Of(quantity, Language.Chinese).ToString());
        Assert.Equal("50–80 yuan", QuantityText.Of(quantity, Language.English).ToString());
    }

    [Theory]
    [InlineData("1.2亿元", "亿")]
    [InlineData("3万亿元", "亿")]
    [InlineData("1908万元", "万")]
    [InlineData("25808个", "")]
    public void The_printed_form_tells_the_scale(string printed, string word) =>
        Assert.Equal(word, NumberScale.OfPrinted(printed).Word);

    [Theory]
    [InlineData(99_999, "")]
    [InlineData(100_000, "万")]
    [InlineData(99_999_999, "万")]
    [InlineData(100_000_000, "亿")]
    [InlineData(-100_000_000, "亿")]
    public void An_axis_takes_its_scale_from_the_largest_value(int largest, string word) =>
        Assert.Equal(word, NumberScale.OfLargest(largest).Word);
}
