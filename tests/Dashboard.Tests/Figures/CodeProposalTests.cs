namespace Dashboard.Tests.Figures;

public sealed class CodeProposalTests
{
    [Theory]
    [InlineData("停车位总数", "tcwzs")]
    [InlineData("5G基站", "5gjz")]
    [InlineData("A/B 级", "abj")]
    [InlineData("％", "i")]
    public void A_name_gives_the_initials_of_its_pinyin(string name, string code) =>
        Assert.Equal(code, CodeProposal.Of(name, []));

    [Fact]
    public void A_code_that_is_there_gets_a_number() =>
        Assert.Equal("tcwzs-3", CodeProposal.Of("停车位总数", ["tcwzs", "tcwzs-2", "other"]));

    [Fact]
    public void A_very_long_name_gives_a_code_that_fits() =>
        Assert.True(CodeProposal.Of(new string('停', 90), []).Length <= 60);
}
