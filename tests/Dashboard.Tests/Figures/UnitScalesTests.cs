namespace Dashboard.Tests.Figures;

public sealed class UnitScalesTests
{
    [Theory]
    [InlineData("%", "")]
    [InlineData("倍", "")]
    [InlineData("分钟", ",万")]
    [InlineData("天", ",万")]
    [InlineData("元", ",万,亿")]
    [InlineData("人次", ",万,亿")]
    public void Scales_are_those_that_people_write(string unit, string words) =>
        Assert.Equal(words, string.Join(',', UnitName.Scales(unit).Select(scale => scale.Word)));

    [Theory]
    [InlineData("500平方米", "个", "单位应为个，您写的是平方米")]
    [InlineData("3万人", "元", "单位应为元，您写的是人")]
    [InlineData("5%", "个", "单位应为个，您写的是%")]
    [InlineData("5万%", "%", "%不以万计，请核对数值和单位")]
    [InlineData("3亿天", "天", "天不以亿计，请核对数值和单位")]
    public void A_wrong_unit_or_scale_is_named(string typed, string unit, string problem)
    {
        Assert.False(TypedQuantity.TryRead(typed, unit, 1, out _, out var said));
        Assert.Equal(problem, said!.ToString());
    }
}
