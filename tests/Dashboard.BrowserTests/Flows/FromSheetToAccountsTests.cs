using System.Text;
using System.Text.RegularExpressions;
using Dashboard.BrowserTests.Pages;
using Dashboard.BrowserTests.Setup;

namespace Dashboard.BrowserTests.Flows;

/// <summary>What an administrator does to accounts, indicators and plans; it has an app and a database of its own.</summary>
public sealed class FromSheetToAccountsTests(RunningDashboard dashboard)
    : IClassFixture<RunningDashboard>
{
    [BrowserFact]
    public async Task Accounts_of_a_sheet_are_made_at_once_and_their_passwords_fetched_once()
    {
        var admin = await AdministratorAsync("guan1", "/administration/accounts/import");
        await BringAsync(admin, "wu,吴六,科长,安庆经开区");
        await Expect(admin.Locator("tbody")).ToContainTextAsync("角色写的是“科长”");
        await Expect(admin.GetByRole(AriaRole.Button, new() { Name = "新建这1个账号" }))
            .ToBeDisabledAsync();

        await BringAsync(admin, "wu,吴六,填报,安庆经开区\nzheng,郑七,审核,安庆市");
        await admin.GetByRole(AriaRole.Button, new() { Name = "新建这2个账号" }).ClickAsync();
        var link = admin.GetByRole(AriaRole.Link, new() { Name = "下载初始密码" });
        var address = await link.GetAttributeAsync("href");
        var file = await admin.RunAndWaitForDownloadAsync(() => link.ClickAsync());
        Assert.EndsWith(".xlsx", file.SuggestedFilename, StringComparison.Ordinal);
        var again = await admin.Context.APIRequest.GetAsync(dashboard.Address + address![1..]);

        Assert.Equal(404, again.Status);
        await admin.OpenAsync("/administration/accounts");
        await Expect(admin.Locator("tbody")).ToContainTextAsync("郑七");
    }

    [BrowserFact]
    public async Task Locking_an_account_asks_by_keyboard_and_by_mouse()
    {
        await dashboard.AddUserAsync("qian2", "Clerk", "安庆经开区");
        var admin = await AdministratorAsync("guan2", "/administration/accounts");
        var row = admin.Locator("tbody tr").Filter(new() { HasText = "qian2" });
        var question = admin.GetByRole(AriaRole.Dialog);

        await row.GetByRole(AriaRole.Button, new() { Name = "停用" }).FocusAsync();
        await admin.Keyboard.PressAsync("Enter");
        await Expect(question).ToContainTextAsync("不能再登录");
        await Expect(question.GetByRole(AriaRole.Button, new() { Name = "不，返回" }))
            .ToBeFocusedAsync();
        await admin.Keyboard.PressAsync("Escape");
        await Expect(question).ToHaveCountAsync(0);
        await Expect(row.GetByRole(AriaRole.Button, new() { Name = "停用" })).ToBeFocusedAsync();
        await admin.Keyboard.PressAsync("Enter");
        await Expect(question).ToBeVisibleAsync();
        await admin.Keyboard.PressAsync("Tab");
        await admin.Keyboard.PressAsync("Enter");
        await Expect(row.GetByRole(AriaRole.Button, new() { Name = "启用" })).ToBeVisibleAsync();

        await row.GetByRole(AriaRole.Button, new() { Name = "启用" }).ClickAsync();
        await question.GetByRole(AriaRole.Button, new() { Name = "启用" }).ClickAsync();
        await Expect(row.GetByRole(AriaRole.Button, new() { Name = "停用" })).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_new_indicator_has_its_code_while_its_name_is_typed()
    {
        var admin = await AdministratorAsync("guan3", "/administration/catalogue");

        await admin.Locator("[name=name]").PressSequentiallyAsync("充电桩总数");
        await Expect(admin.Locator("[name=code]")).ToHaveValueAsync("cdzzs");
        await admin.Locator("[name=code]").FillAsync("charging");
        await admin.Locator("[name=name]").PressAsync("End");
        await admin.Locator("[name=name]").PressSequentiallyAsync("二");

        await Expect(admin.Locator("[name=name]")).ToHaveValueAsync("充电桩总数二");
        await Expect(admin.Locator("[name=code]")).ToHaveValueAsync("charging");
    }

    [BrowserFact]
    public async Task Who_owes_is_named_and_the_message_for_them_written()
    {
        await dashboard.AddUserAsync("sun4", "Clerk", "老峰镇");
        var admin = await AdministratorAsync("guan4", "/administration/plans");
        await new PlansPage(admin).AddAsync(
            "举办培训",
            "举办培训次数",
            "老峰镇",
            "每月",
            "2024-01-01"
        );

        await admin.OpenAsync("/due?year=2024");
        var row = admin.Locator("tr").Filter(new() { HasText = "sun4" });
        var write = row.GetByRole(AriaRole.Button, new() { Name = "写催报" });
        var words = admin.GetByLabel("催报的话");
        await write.ClickAsync();
        await Expect(words)
            .ToHaveValueAsync(new Regex("老峰镇还有12项未报", RegexOptions.None, Second));
        await admin.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await admin.GetByRole(AriaRole.Button, new() { Name = "复制" }).ClickAsync();
        await Expect(admin.GetByText("已复制")).ToBeVisibleAsync();
        var copied = await CopiedAsync(admin);
        Assert.Contains("1. 举办培训次数，2024年1月", copied, StringComparison.Ordinal);
        await write.ClickAsync();
        await Expect(words).ToHaveCountAsync(0);

        await write.FocusAsync();
        await admin.Keyboard.PressAsync("Enter");
        await words.FocusAsync();
        await admin.Keyboard.PressAsync("Control+End");
        await admin.Keyboard.InsertTextAsync("，周五下班前");
        await admin.Keyboard.PressAsync("Tab");
        await Expect(admin.GetByRole(AriaRole.Link, new() { Name = "用邮件发" }))
            .ToHaveAttributeAsync(
                "href",
                new Regex(
                    $"^mailto:.*{Uri.EscapeDataString("，周五下班前")}$",
                    RegexOptions.None,
                    Second
                )
            );
        await admin.Keyboard.PressAsync("Enter");
        await Expect(admin.GetByText("已复制")).ToBeVisibleAsync();
        Assert.EndsWith("，周五下班前", await CopiedAsync(admin), StringComparison.Ordinal);
        var file = await admin.RunAndWaitForDownloadAsync(() =>
            row.GetByRole(AriaRole.Link, new() { Name = "附表" }).ClickAsync()
        );
        Assert.Contains("老峰镇", file.SuggestedFilename, StringComparison.Ordinal);

        var visitor = await dashboard.OpenAsync("/due?year=2024");
        await Expect(visitor.Locator("body")).Not.ToContainTextAsync("sun4");
    }

    private static TimeSpan Second { get; } = TimeSpan.FromSeconds(1);

    private static Task<string> CopiedAsync(IPage page) =>
        page.EvaluateAsync<string>("navigator.clipboard.readText()");

    private static Task BringAsync(IPage page, string lines) =>
        page.Locator("input[type=file]")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "accounts.csv",
                    MimeType = "text/csv",
                    Buffer = Encoding.UTF8.GetBytes("账号,姓名,角色,区划\n" + lines + "\n"),
                }
            );

    private async Task<IPage> AdministratorAsync(string name, string path) =>
        await dashboard.SignedInAsync(
            name,
            await dashboard.AddUserAsync(name, "Administrator", "安庆市"),
            path
        );
}
