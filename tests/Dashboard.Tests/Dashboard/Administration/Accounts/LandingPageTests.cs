using Dashboard.Administration.Accounts;
using Dashboard.Storage.Accounts;

namespace Dashboard.Tests.Dashboard.Administration.Accounts;

public sealed class LandingPageTests
{
    [Theory]
    [InlineData("/account/sign-in", "/entry")]
    [InlineData("/account/sign-in?back=%2Faccount%2Fsign-in", "/entry")]
    [InlineData("/Account/Sign-In", "/entry")]
    [InlineData("/account/sign-out", "/entry")]
    [InlineData("https://elsewhere.example", "/entry")]
    [InlineData("/reports/read", "/reports/read")]
    [InlineData("/account/password", "/account/password")]
    public void Who_signs_in_is_never_led_back_to_the_door(string back, string page) =>
        Assert.Equal(page, LandingPage.Of(new Account { Role = Role.Clerk }, back));
}
