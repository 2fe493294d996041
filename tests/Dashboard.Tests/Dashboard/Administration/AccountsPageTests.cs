using Bunit;
using Dashboard.Administration.Accounts;
using Dashboard.Storage.Accounts;
using Dashboard.Tests.Setup;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Dashboard.Administration;

public sealed class AccountsPageTests : StaffContext
{
    [Theory]
    [InlineData("停用", "不能再登录", true)]
    [InlineData("重设密码", "立即作废", false)]
    [InlineData("全部退出", "重新登录", false)]
    public async Task What_cannot_be_undone_asks_and_names_its_effect(
        string button,
        string effect,
        bool locks
    )
    {
        var page = await OpenAsync();

        await ClickAsync(page, button);
        Assert.Contains(effect, page.Find("dialog").TextContent, StringComparison.Ordinal);
        await page.Find("dialog button.second").ClickAsync(new());
        Assert.Empty(page.FindAll(".done"));
        Assert.False(await IsLockedAsync());

        await ClickAsync(page, button);
        await page.Find("dialog button.danger").ClickAsync(new());
        page.WaitForAssertion(() => Assert.Single(page.FindAll(".done")));
        Assert.Equal(locks, await IsLockedAsync());
    }

    [Fact]
    public async Task Other_rights_are_asked_and_another_name_is_not()
    {
        var page = await OpenAsync();
        await ClickAsync(page, "更改");
        await page.Find("[name=full-name]").ChangeAsync(new() { Value = "张三" });
        await page.Find("form.fields").SubmitAsync();
        page.WaitForAssertion(() => Assert.Single(page.FindAll(".done")));

        await ClickAsync(page, "更改");
        await page.Find("[name=role]").ChangeAsync(new() { Value = "Viewer" });
        var saving = page.Find("form.fields").SubmitAsync();
        page.WaitForAssertion(() =>
            Assert.Contains(
                "由填报改为查看",
                page.Find("dialog").TextContent,
                StringComparison.Ordinal
            )
        );
        await page.Find("dialog button.danger").ClickAsync(new());
        await saving;

        var account = await FindAsync();
        Assert.Equal(("张三", Role.Viewer), (account.FullName, account.Role));
    }

    private async Task<IRenderedComponent<AccountsPage>> OpenAsync()
    {
        await SignInAsync(Setup.Office.Administrator);
        Assert.Null(
            await Services
                .GetRequiredService<AccountCommands>()
                .AddAsync(
                    Setup.Office.Administrator,
                    new("zhang", "", Role.Clerk, ["zone"]),
                    AccountCommands.NewPassword(),
                    CancellationToken.None
                )
        );
        return Render<AccountsPage>();
    }

    // What asks goes on only after the answer.
    private static Task ClickAsync(IRenderedComponent<AccountsPage> page, string button)
    {
        _ = page.FindAll("tbody tr")
            .Single(row => row.TextContent.Contains("zhang", StringComparison.Ordinal))
            .QuerySelectorAll("button")
            .Single(one => one.TextContent == button)
            .ClickAsync(new());
        return Task.CompletedTask;
    }

    private async Task<AccountItem> FindAsync() =>
        (
            await Services.GetRequiredService<AccountCommands>().ListAsync(CancellationToken.None)
        ).Single(account => account.Name == "zhang");

    private async Task<bool> IsLockedAsync() => (await FindAsync()).IsLocked;
}
