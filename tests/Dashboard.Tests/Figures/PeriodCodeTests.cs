using Dashboard.Tests.Setup;
using Random = Dashboard.Tests.Setup.Random;

namespace Dashboard.Tests.Figures;

public sealed class PeriodCodeTests
{
    [Fact]
    public void A_code_reads_back_as_the_period_it_was_written_from() =>
        Always.Holds(
            Random.Periods,
            period =>
            {
                Assert.True(PeriodCode.TryParse(period.ToString(), out var read));
                Assert.Equal(period, read);
            }
        );

    [Theory]
    [InlineData("2022年", "2022")]
    [InlineData("2022年上半年", "2022H1")]
    [InlineData("2022年下半年", "2022H2")]
    [InlineData("2022年第三季度", "2022Q3")]
    [InlineData("2022年四季度", "2022Q4")]
    [InlineData("2022年第1季度", "2022Q1")]
    [InlineData("2022年11月", "2022-11")]
    [InlineData("2022年3月", "2022-03")]
    [InlineData(" 2022年03月 ", "2022-03")]
    public void Chinese_for_a_calendar_period_is_read(string text, string code)
    {
        Assert.True(PeriodCode.TryParse(text, out var period));
        Assert.Equal(code, period.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0000")]
    [InlineData("2022H3")]
    [InlineData("2022Q5")]
    [InlineData("2022-13")]
    [InlineData("2022年13月")]
    [InlineData("@2022-02-30")]
    [InlineData("YTD2022-02-29")]
    [InlineData("2022-11-30..2022-11-01")]
    [InlineData("..")]
    [InlineData("去年")]
    public void What_is_no_period_is_refused(string? text) =>
        Assert.False(PeriodCode.TryParse(text, out _));
}
