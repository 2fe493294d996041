namespace Dashboard.Tests.Figures;

public sealed class TypedPeriodTests
{
    [Theory]
    [InlineData("2023", "2023")]
    [InlineData("２０２３年", "2023")]
    [InlineData("2023年上半年", "2023H1")]
    [InlineData("2023年第三季度", "2023Q3")]
    [InlineData("202311", "2023-11")]
    [InlineData("2023/11", "2023-11")]
    [InlineData("2023.1", "2023-01")]
    [InlineData("2023年11月份", "2023-11")]
    [InlineData("2023年1—6月", "YTD2023-06-30")]
    [InlineData("2023年1-6月累计", "YTD2023-06-30")]
    [InlineData("截至2023年6月底", "@2023-06-30")]
    [InlineData("截至 2023 年 6 月 15 日", "@2023-06-15")]
    [InlineData("2023年底", "@2023-12-31")]
    [InlineData("2023/11/30", "@2023-11-30")]
    [InlineData("2023年3月至5月", "2023-03-01..2023-05-31")]
    [InlineData("YTD2023-10-31", "YTD2023-10-31")]
    public void What_people_type_is_read(string text, string code)
    {
        Assert.True(TypedPeriod.TryParse(text, out var period));

        Assert.Equal(code, period.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("今年")]
    [InlineData("2023-13")]
    [InlineData("截至2023年2月30日")]
    [InlineData("2023年6月至3月")]
    [InlineData("0000年")]
    [InlineData("=2023")]
    public void What_is_no_period_is_refused(string? text) =>
        Assert.False(TypedPeriod.TryParse(text, out _));

    [Theory]
    [InlineData("2023")]
    [InlineData("2023H2")]
    [InlineData("2023Q4")]
    [InlineData("2023-02")]
    [InlineData("YTD2023-10-31")]
    [InlineData("@2023-11-30")]
    [InlineData("@2023-11-15")]
    public void The_label_of_a_period_is_read_back(string code)
    {
        var period = Setup.Given.Period(code);

        Assert.True(TypedPeriod.TryParse(period.ToLabel(Language.Chinese), out var read));

        Assert.Equal(period, read);
    }
}
