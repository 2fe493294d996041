namespace Dashboard.Tests.Figures;

public sealed class EnumCodeTests
{
    [Fact]
    public void A_code_is_the_name_in_snake_case()
    {
        Assert.Equal("more_than", EnumCode.Of(Qualifier.MoreThan));
        Assert.Equal("year_to_date", EnumCode.Of(PeriodKind.YearToDate));
        Assert.Equal("exact", EnumCode.Of(Qualifier.Exact));
    }

    [Fact]
    public void Every_code_reads_back()
    {
        foreach (var kind in Enum.GetValues<PeriodKind>())
        {
            Assert.True(EnumCode.TryParse<PeriodKind>(EnumCode.Of(kind), out var read));
            Assert.Equal(kind, read);
        }
    }

    [Theory]
    [InlineData("MoreThan")]
    [InlineData("More_Than")]
    [InlineData("1")]
    [InlineData("")]
    [InlineData(null)]
    public void Any_other_spelling_is_refused(string? code) =>
        Assert.False(EnumCode.TryParse<Qualifier>(code, out _));

    [Fact]
    public void All_codes_come_in_their_declared_order() =>
        Assert.Equal(
            ["exact", "more_than", "nearly", "about", "at_least", "at_most"],
            EnumCode.All<Qualifier>()
        );
}
