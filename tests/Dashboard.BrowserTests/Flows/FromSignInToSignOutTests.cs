using Dashboard.BrowserTests.Pages;
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
        var first = await dashboard.SignedInAsync("guan", password, AccountsPage.Path);
        var second = await first.Context.NewPageAsync();
        await second.GotoAsync(
            dashboard.Address + "administration/accounts",
            new() { WaitUntil = WaitUntilState.NetworkIdle }
        );
        var accounts = new AccountsPage(second).Rows("guan");
        await Expect(accounts).ToHaveCountAsync(1);

        await new SignInPage(first).SignOutAsync();

        await Expect(accounts).ToHaveCountAsync(0, new() { Timeout = 3_000 });
        await Expect(new SignInPage(second).Title).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task An_account_that_is_locked_loses_the_page_it_has_open()
    {
        var chief = await dashboard.AddUserAsync("chief", "Administrator", "安庆市");
        var clerk = await dashboard.AddUserAsync("zhang", "Clerk", "安庆经开区");
        var open = await dashboard.SignedInAsync("zhang", clerk, EntryFormPage.Path);
        var form = new EntryFormPage(open);
        await Expect(form.Value).ToBeVisibleAsync();
        var admin = await dashboard.SignedInAsync("chief", chief, AccountsPage.Path);

        await new AccountsPage(admin).LockAsync("zhang");

        await Expect(form.Value).ToHaveCountAsync(0, new() { Timeout = 3_000 });
        await Expect(form.Head).Not.ToContainTextAsync("zhang");
    }
}
