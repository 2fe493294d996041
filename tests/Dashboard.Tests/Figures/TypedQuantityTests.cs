using System.Globalization;

namespace Dashboard.Tests.Figures;

public sealed class TypedQuantityTests
{
    [Theory]
    [InlineData("25808", "个", 1, "25808", Qualifier.Exact, "25808个")]
    [InlineData("25,808", "个", 1, "25808", Qualifier.Exact, "25,808个")]
    [InlineData("２５８０８个", "个", 1, "25808", Qualifier.Exact, "２５８０８个")]
    [InlineData("1908", "元", 10_000, "19080000", Qualifier.Exact, "1908万元")]
    [InlineData("1908万元", "元", 1, "19080000", Qualifier.Exact, "1908万元")]
    [InlineData("1908万", "元", 10_000, "19080000", Qualifier.Exact, "1908万元")]
    [InlineData("约110亿元", "元", 1, "11000000000", Qualifier.About, "约110亿元")]
    [InlineData("710余人次", "人次", 1, "710", Qualifier.MoreThan, "710余人次")]
    [InlineData("1.2万余", "人", 1, "12000", Qualifier.MoreThan, "1.2万余人")]
    [InlineData("近 9.979 万亩", "亩", 1, "99790", Qualifier.Nearly, "近 9.979 万亩")]
    [InlineData("不低于95%", "%", 1, "95", Qualifier.AtLeast, "不低于95%")]
    [InlineData("20天以内", "天", 1, "20", Qualifier.AtMost, "20天以内")]
    [InlineData("-2.2", "%", 1, "-2.2", Qualifier.Exact, "-2.2%")]
    public void What_people_type_is_read(
        string text,
        string unit,
        int scale,
        string value,
        Qualifier qualifier,
        string printed
    )
    {
        Assert.True(TypedQuantity.TryRead(text, unit, scale, out var quantity, out _));

        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), quantity!.Value);
        Assert.Equal(qualifier, quantity.Qualifier);
        Assert.Equal(printed, quantity.Printed);
        Assert.Equal(unit, quantity.Unit);
    }

    [Theory]
    [InlineData("50至80元", "50", "80")]
    [InlineData("50-80", "50", "80")]
    [InlineData("1至2万", "10000", "20000")]
    [InlineData("1万～2万元", "10000", "20000")]
    public void A_range_has_both_ends(string text, string low, string high)
    {
        Assert.True(TypedQuantity.TryRead(text, "元", 1, out var quantity, out _));

        Assert.Equal(decimal.Parse(low, CultureInfo.InvariantCulture), quantity!.Value);
        Assert.Equal(decimal.Parse(high, CultureInfo.InvariantCulture), quantity.Max);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("很多")]
    [InlineData("25,80,8")]
    [InlineData("12吨")]
    [InlineData("=1+1")]
    [InlineData("80至50")]
    [InlineData("1.23456789")]
    [InlineData("99999999999999999999999999999999")]
    [InlineData("<script>alert(1)</script>")]
    public void What_cannot_be_read_is_refused_with_a_sentence(string? text)
    {
        Assert.False(TypedQuantity.TryRead(text, "元", 1, out var quantity, out var problem));

        Assert.Null(quantity);
        Assert.NotEmpty(problem!.ToString());
    }

    [Theory]
    [InlineData("停车位总数", "TCWZS")]
    [InlineData("培训参训人次", "PXCXRC")]
    [InlineData("GDP增速", "GDPZS")]
    [InlineData("（网格员）", "WGY")]
    public void A_word_is_found_by_its_pinyin_initials(string word, string initials) =>
        Assert.Equal(initials, Pinyin.Initials(word));
}
