using Dashboard.BrowserTests.Pages;
using Dashboard.BrowserTests.Setup;
using Dashboard.Tests.Setup;
using Deque.AxeCore.Playwright;

namespace Dashboard.BrowserTests.Flows;

/// <summary>One-time codes are set up, and asked from then on; the app is one that asks administrators for them.</summary>
public sealed class FromPasswordToCodeTests : IAsyncLifetime
{
    private readonly RunningDashboard _dashboard = new();

    public Task InitializeAsync()
    {
        _dashboard.Settings["SignIn__Codes"] = "Administrators";
        return _dashboard.InitializeAsync();
    }

    public Task DisposeAsync() => _dashboard.DisposeAsync();

    [BrowserTheory]
    [InlineData(1440, false)]
    [InlineData(390, true)]
    public async Task An_administrator_sets_codes_up_signs_out_and_comes_in_with_one(
        int width,
        bool dark
    )
    {
        var name = $"chief{width}";
        var given = await _dashboard.AddUserAsync(name, "Administrator", "安庆市");
        var page = await _dashboard.OpenAsync(
            "/account/sign-in?back=" + AccountsPage.Path,
            width,
            dark: dark
        );
        var door = new SignInPage(page);
        await door.SignInAsync(name, given);
        await door.Field("原密码").FillAsync(given);
        await door.Field("新密码").FillAsync(given + "-own");
        await door.Button("修改，并在其他机器上退出").ClickAsync();

        // The way to the page goes over the codes.
        await Expect(door.Heading).ToHaveTextAsync("动态口令");
        await Expect(page.GetByRole(AriaRole.Img, new() { Name = "二维码" })).ToBeVisibleAsync();
        await FitsAsync(page);
        await page.GetByText("扫不了？手工输入密钥").ClickAsync();
        var key = (await page.Locator("code.key").InnerTextAsync()).Replace(
            " ",
            "",
            StringComparison.Ordinal
        );
        await door.Field("输入手机上显示的6位数字").FillAsync(OneTimeCode.Now(key));
        await door.Button("启用").ClickAsync();
        await door.SaysAsync("动态口令已启用");
        await Expect(page.Locator(".codes code")).ToHaveCountAsync(8);
        await FitsAsync(page);
        var recovery = await page.Locator(".codes code").First.InnerTextAsync();
        await door.Link("已经抄好，继续").ClickAsync();
        await Expect(door.Heading).ToHaveTextAsync("账号");

        await door.SignOutAsync();
        await page.GotoAsync("/account/sign-in?back=" + AccountsPage.Path);
        await door.Field("账号").FillAsync(name);
        await door.Field("密码").FillAsync(given + "-own");
        await door.Button("登录").ClickAsync();
        await Expect(door.Heading).ToHaveTextAsync("动态口令");
        await door.Field("手机上显示的6位数字").FillAsync("000000");
        await door.Button("登录").ClickAsync();
        await Expect(door.Wrong).ToContainTextAsync("动态口令不对");
        await FitsAsync(page);
        await door.Field("手机上显示的6位数字").FillAsync(OneTimeCode.Now(key, later: 1));
        await door.Button("登录").ClickAsync();
        await Expect(door.Heading).ToHaveTextAsync("账号");
        await Expect(door.Head).ToContainTextAsync(name);

        // Without the telephone.
        await door.SignOutAsync();
        await page.GotoAsync("/account/sign-in");
        await door.Field("账号").FillAsync(name);
        await door.Field("密码").FillAsync(given + "-own");
        await door.Button("登录").ClickAsync();
        await door.Link("手机不在身边？用恢复码").ClickAsync();
        await Expect(door.Heading).ToHaveTextAsync("恢复码");
        await door.Field("启用时抄下的恢复码").FillAsync(recovery);
        await door.Button("登录").ClickAsync();
        await Expect(door.Head).ToContainTextAsync(name);
    }

    private static async Task FitsAsync(IPage page)
    {
        var result = await page.RunAxe();
        var serious = result.Violations.Where(violation =>
            violation.Impact is "serious" or "critical"
        );
        Assert.Equal(
            "",
            string.Join('\n', serious.Select(one => $"{one.Id}: {one.Nodes[0].Html}"))
        );
        Assert.False(
            await page.EvaluateAsync<bool>(
                "document.documentElement.scrollWidth > document.documentElement.clientWidth"
            )
        );
    }
}
