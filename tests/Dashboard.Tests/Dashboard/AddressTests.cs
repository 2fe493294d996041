using Dashboard.Shared;

namespace Dashboard.Tests.Dashboard;

public sealed class AddressTests
{
    [Fact]
    public void Chinese_stays_readable_and_what_would_break_an_address_is_escaped() =>
        Assert.Equal(
            "/?district=安庆经开区&period=2022&x=a%26b",
            Address.Of(
                "/",
                ("district", "安庆经开区"),
                ("period", "2022"),
                ("none", null),
                ("x", "a&b")
            )
        );

    [Fact]
    public void A_parameter_is_put_in_replaced_and_taken_out()
    {
        Assert.Equal("/a?p=1&figure=003-1", Address.With("/a?p=1", "figure", "003-1"));
        Assert.Equal("/a?p=1&figure=2", Address.With("/a?figure=1&p=1#x", "figure", "2"));
        Assert.Equal("/a", Address.With("/a?figure=1", "figure", null));
    }

    [Theory]
    [InlineData("/indicators?a=b", "/indicators?a=b")]
    [InlineData("https://evil.example", "/")]
    [InlineData("//evil.example", "/")]
    [InlineData("/\\evil.example", "/")]
    [InlineData("/\t/evil.example", "/")]
    [InlineData("/\n/evil.example", "/")]
    [InlineData("evil.example", "/")]
    [InlineData("", "/")]
    [InlineData(null, "/")]
    public void No_way_back_leads_away(string? back, string local) =>
        Assert.Equal(local, Address.Local(back));
}
