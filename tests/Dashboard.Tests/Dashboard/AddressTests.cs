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
    public void A_rare_letter_of_two_halves_stays_whole() =>
        Assert.Equal("/?district=𠮷林镇", Address.Of("/", ("district", "𠮷林镇")));

    [Theory]
    [InlineData("/?district=安庆", "/?district=%E5%AE%89%E5%BA%86")]
    [InlineData("/?district=%E5%AE%89", "/?district=%E5%AE%89")]
    [InlineData("/a\r\nSet-Cookie: x=1", "/a%0D%0ASet-Cookie:%20x=1")]
    [InlineData("/𠮷", "/%F0%A0%AE%B7")]
    [InlineData("//evil.example", "/")]
    [InlineData("/\\evil.example", "/")]
    [InlineData("https://evil.example", "/")]
    [InlineData(null, "/")]
    public void An_address_of_this_site_fits_into_a_header(string? back, string expected) =>
        Assert.Equal(expected, Address.Local(back));

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
