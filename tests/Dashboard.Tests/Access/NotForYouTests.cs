using Bunit;
using Dashboard.Access;
using Dashboard.Administration.Audit;
using Dashboard.Entry;
using Dashboard.Review;
using Dashboard.Shell;
using Dashboard.Tests.Setup;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Tests.Access;

public sealed class NotForYouTests : StaffContext
{
    [Theory]
    [InlineData(typeof(FigureFormPage), "您的账号不能填报数据；请用填报或审核账号登录。")]
    [InlineData(typeof(ReviewPage), "您的账号不能审核数据；请用审核账号登录。")]
    [InlineData(typeof(AuditPage), "这里只有管理员可以进入")]
    public void Who_has_signed_in_is_told_what_the_account_lacks(Type page, string sentence) =>
        Assert.StartsWith(
            sentence,
            Show(page, signedIn: true).Find(".notice p").TextContent,
            StringComparison.Ordinal
        );

    [Fact]
    public void Who_has_not_signed_in_is_asked_to()
    {
        var shown = Show(typeof(ReviewPage), signedIn: false);

        Assert.StartsWith(
            "/account/sign-in?back=",
            shown.Find(".notice a").GetAttribute("href"),
            StringComparison.Ordinal
        );
    }

    // The rule stands at the page and is asked before it is drawn: a page with an address that says nothing is open to all.
    [Fact]
    public void Every_page_of_staff_says_who_may_see_it()
    {
        var open = typeof(FigureFormPage)
            .Assembly.GetTypes()
            .Where(type =>
                type.GetCustomAttributes(typeof(RouteAttribute), inherit: false)
                    .Cast<RouteAttribute>()
                    .Any(route =>
                        route.Template.StartsWith("/entry", StringComparison.Ordinal)
                        || route.Template.StartsWith("/review", StringComparison.Ordinal)
                        || route.Template.StartsWith("/administration", StringComparison.Ordinal)
                    ) && !type.IsDefined(typeof(MayAttribute), inherit: false)
            );

        Assert.Empty(open);
    }

    private IRenderedComponent<NotForYou> Show(Type page, bool signedIn) =>
        Render<NotForYou>(parameters =>
            parameters.Add(part => part.Page, page).Add(part => part.SignedIn, signedIn)
        );
}
