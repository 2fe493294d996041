using Dashboard.BrowserTests.Setup;

namespace Dashboard.BrowserTests.Flows;

/// <summary>A session ends everywhere at once; it has an app and a database of its own.</summary>
public sealed class FromSignInToSignOutTests(RunningDashboard dashboard)
    : IClassFixture<RunningDashboard>
{
    [BrowserFact]
    public async Task Signing_out_in_one_tab_closes_the_page_in_another()
    {
        var password = await dashboard.AddUserAsync("guan", "Administrator", "安庆市");
        var first = await dashboard.SignedInAsync("guan", password, "/administration/accounts");
        var second = await first.Context.NewPageAsync();
        await second.GotoAsync(
            dashboard.Address + "administration/accounts",
            new() { WaitUntil = WaitUntilState.NetworkIdle }
        );
        await Expect(second.Locator("tbody")).ToContainTextAsync("guan");

        await first.GetByRole(AriaRole.Button, new() { Name = "退出", Exact = true }).ClickAsync();

        await Expect(second.Locator("tbody tr")).ToHaveCountAsync(0, new() { Timeout = 3_000 });
        await Expect(second.GetByRole(AriaRole.Heading, new() { Name = "登录" }).First)
            .ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task An_account_that_is_locked_loses_the_page_it_has_open()
    {
        var chief = await dashboard.AddUserAsync("chief", "Administrator", "安庆市");
        var clerk = await dashboard.AddUserAsync("zhang", "Clerk", "安庆经开区");
        var open = await dashboard.SignedInAsync("zhang", clerk, "/entry/figure");
        await Expect(open.Locator("[name=value]")).ToBeVisibleAsync();
        var admin = await dashboard.SignedInAsync("chief", chief, "/administration/accounts");

        await admin
            .Locator("tbody tr")
            .Filter(new() { HasText = "zhang" })
            .GetByRole(AriaRole.Button, new() { Name = "停用" })
            .ClickAsync();
        await admin
            .GetByRole(AriaRole.Dialog)
            .GetByRole(AriaRole.Button, new() { Name = "停用" })
            .ClickAsync();

        await Expect(open.Locator("[name=value]")).ToHaveCountAsync(0, new() { Timeout = 3_000 });
        await Expect(open.Locator(".preferences")).Not.ToContainTextAsync("zhang");
    }
}
