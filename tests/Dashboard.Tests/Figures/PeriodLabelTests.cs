using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Figures;

public sealed class PeriodLabelTests
{
    [Theory]
    [InlineData("2022", "2022年", "2022")]
    [InlineData("2022H1", "2022年上半年", "H1 2022")]
    [InlineData("2022H2", "2022年下半年", "H2 2022")]
    [InlineData("2022Q3", "2022年第三季度", "Q3 2022")]
    [InlineData("2022-11", "2022年11月", "Nov 2022")]
    [InlineData("YTD2022-01-31", "2022年1月累计", "Jan 2022 to date")]
    [InlineData("YTD2022-10-31", "2022年1—10月", "Jan–Oct 2022")]
    [InlineData("YTD2022-10-08", "2022年初至10月8日", "1 Jan – 8 Oct 2022")]
    [InlineData("@2022-11-30", "截至2022年11月底", "end of Nov 2022")]
    [InlineData("@2022-11-08", "截至2022年11月8日", "on 8 Nov 2022")]
    [InlineData("..2022-11-30", "累计至2022年11月底", "up to 30 Nov 2022")]
    [InlineData("2022-08-01..", "2022年8月起", "from Aug 2022")]
    [InlineData("2022-08-08..2022-10-31", "2022年8月8日至10月31日", "8 Aug – 31 Oct 2022")]
    [InlineData("2021-12-08..2022-01-09", "2021年12月8日至2022年1月9日", "8 Dec 2021 – 9 Jan 2022")]
    [InlineData("2022-08-01..2022-10-31", "2022年8—10月", "Aug–Oct 2022")]
    [InlineData("2021-12-01..2022-01-31", "2021年12月—2022年1月", "Dec 2021–Jan 2022")]
    [InlineData("2022-11-01..2022-11-30", "2022年11月", "Nov 2022")]
    [InlineData("2022-11-08..2022-11-08", "2022年11月8日", "8 Nov 2022")]
    public void A_period_is_worded_in_both_languages(string code, string chinese, string english)
    {
        Assert.Equal(chinese, Given.Period(code).ToLabel(Language.Chinese));
        Assert.Equal(english, Given.Period(code).ToLabel(Language.English));
    }
}
