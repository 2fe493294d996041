using Dashboard.BrowserTests.Pages;
using Dashboard.BrowserTests.Setup;

namespace Dashboard.BrowserTests.Flows;

/// <summary>README's "Enter figures", walked through; it has an app and a database of its own.</summary>
public sealed class FromEntryToChartTests(RunningDashboard dashboard)
    : IClassFixture<RunningDashboard>
{
    [BrowserFact]
    public async Task From_the_first_start_to_an_approved_figure_on_the_chart()
    {
        var admin = await dashboard.OpenAsync(
            new Uri(await dashboard.FirstLinkAsync()).PathAndQuery
        );
        await admin.GetByLabel("密码").FillAsync("kan-ban-2026");
        await admin.GetByRole(AriaRole.Button, new() { Name = "创建" }).ClickAsync();
        await admin.WaitForURLAsync("**/administration**");
        await admin.SettleAsync();
        await admin.GetByRole(AriaRole.Link, new() { Name = "账号", Exact = true }).ClickAsync();
        await admin.SettleAsync();
        var clerkPassword = await MakeAccountAsync(admin, "zhang", "填报", "安庆经开区");
        var reviewerPassword = await MakeAccountAsync(admin, "li", "审核", "安庆市");

        var visitor = await dashboard.OpenAsync("/?district=安庆经开区&period=2023");
        var card = visitor
            .Locator("table.measures tr, article")
            .Filter(new() { HasText = "培训参训人次" })
            .Filter(new() { HasText = "4,321" });
        await Expect(card).ToHaveCountAsync(0);

        var clerk = await dashboard.SignedInAsync("zhang", clerkPassword, "/entry/figure");
        await ChooseAsync(clerk, "PXCXRC", "培训参训人次");
        await clerk.Locator("[name=period]").FillAsync("2023年1-11月");
        await clerk.Locator("[name=value]").FillAsync("４,３２0余");
        await clerk.Locator("[name=document]").FillAsync("安开人〔2023〕7号");
        await Expect(clerk.GetByText("4,320余人次")).ToBeVisibleAsync();
        await SubmitAsync(clerk);
        await Expect(clerk.Locator(".done")).ToContainTextAsync("已送审");

        var reviewer = await dashboard.SignedInAsync("li", reviewerPassword, "/review");
        var waiting = reviewer.Locator("tr[data-code]").Filter(new() { HasText = "培训参训人次" });
        await Expect(waiting).ToContainTextAsync("安开人〔2023〕7号");
        await waiting.GetByRole(AriaRole.Button, new() { Name = "退回" }).ClickAsync();
        await reviewer.GetByLabel("退回的理由").FillAsync("原件是4321");
        await reviewer.GetByRole(AriaRole.Button, new() { Name = "确认退回" }).ClickAsync();
        await Expect(reviewer.Locator(".done")).ToContainTextAsync("已退回");

        await clerk.ReloadAsync();
        await Expect(clerk.Locator("tbody tr")).ToContainTextAsync("原件是4321");
        await clerk.GetByRole(AriaRole.Link, new() { Name = "更正" }).ClickAsync();
        await Expect(clerk.Locator(".problem")).ToContainTextAsync("原件是4321");
        await clerk.SettleAsync();
        await clerk.Locator("[name=value]").FillAsync("4321");
        await SubmitAsync(clerk);
        await Expect(clerk.Locator(".done")).ToContainTextAsync("已送审");

        await reviewer.ReloadAsync();
        await reviewer.SettleAsync();
        await waiting.GetByRole(AriaRole.Button, new() { Name = "通过" }).ClickAsync();
        await Expect(reviewer.Locator(".done")).ToContainTextAsync("已通过1条");

        await Expect(card.Locator("a.figure"))
            .ToHaveTextAsync("4,321人次", new() { Timeout = 2_000 });
        await card.Locator("a.figure").ClickAsync();
        await Expect(visitor.Locator("aside.source")).ToContainTextAsync("安开人〔2023〕7号");
        await visitor.GetByRole(AriaRole.Link, new() { Name = "修订记录" }).ClickAsync();
        await Expect(visitor.Locator("tbody tr")).ToHaveCountAsync(4);
    }

    [BrowserFact]
    public async Task What_was_typed_survives_a_restart_of_the_server()
    {
        var password = await dashboard.AddUserAsync("wang", "Clerk", "安庆经开区");
        var clerk = await dashboard.SignedInAsync("wang", password, "/entry/figure");
        await clerk.Locator("[name=value]").FillAsync("25808");
        await clerk.Locator("[name=note]").FillAsync("数到一半");
        await Expect(clerk.GetByText("草稿已于")).ToBeVisibleAsync();

        await dashboard.RestartAsync();
        await clerk.OpenAsync(dashboard.Address + "entry/figure");

        await Expect(clerk.Locator(".done")).ToContainTextAsync("已恢复");
        await Expect(clerk.Locator("[name=value]")).ToHaveValueAsync("25808");
        await Expect(clerk.Locator("[name=note]")).ToHaveValueAsync("数到一半");
    }

    [BrowserFact]
    public async Task Of_two_browsers_that_change_the_same_figure_the_second_is_told()
    {
        var password = await dashboard.AddUserAsync("zhao", "Clerk", "安庆经开区");
        var first = await dashboard.SignedInAsync("zhao", password, "/entry/figure");
        await ChooseAsync(first, "PXCXRC", "培训参训人次");
        await first.Locator("[name=period]").FillAsync("2021");
        await first.Locator("[name=value]").FillAsync("2500");
        await first.Locator("[name=document]").FillAsync("台账");
        await SubmitAsync(first);
        await first.GetByRole(AriaRole.Link, new() { Name = "更正" }).ClickAsync();
        await Expect(first.Locator("[name=value]")).ToHaveValueAsync("2500");
        var second = await dashboard.SignedInAsync(
            "zhao",
            password,
            new Uri(first.Url).PathAndQuery
        );

        await first.Locator("[name=value]").FillAsync("2510");
        await SubmitAsync(first);
        await Expect(first.Locator(".done")).ToContainTextAsync("已送审");
        await second.Locator("[name=value]").FillAsync("2520");
        await SubmitAsync(second);

        await Expect(second.Locator(".problem")).ToContainTextAsync("刚被他人改动");
        await Expect(second.Locator("[name=value]")).ToHaveValueAsync("2520");
        await Expect(second.Locator(".notice-line")).ToContainTextAsync("2,510");
        await Expect(second.Locator(".notice-line")).ToContainTextAsync("2,520");
        await second
            .GetByRole(AriaRole.Button, new() { Name = "以我的为准，重新送审" })
            .ClickAsync();
        await Expect(second.Locator(".done")).ToContainTextAsync("已送审");
        await Expect(second.Locator("tbody tr")).ToContainTextAsync("2,520");
    }

    private static async Task<string> MakeAccountAsync(
        IPage page,
        string name,
        string role,
        string district
    )
    {
        await page.Locator("[name=name]").FillAsync(name);
        await page.GetByLabel("角色").SelectOptionAsync(role);
        await page.Locator("label")
            .Filter(new() { HasText = "区划" })
            .Locator(".rz-dropdown")
            .ClickAsync();
        await page.Locator(".rz-multiselect-item")
            .Filter(new() { HasText = district })
            .First.ClickAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.GetByRole(AriaRole.Button, new() { Name = "新建", Exact = true }).ClickAsync();
        var said = page.Locator(".done");
        await Expect(said).ToContainTextAsync($"账号{name}的密码是");
        return (await said.InnerTextAsync()).Split('是')[1].Split('，')[0].Trim();
    }

    private static Task SubmitAsync(IPage page) => new EntryFormPage(page).SendAsync();

    private static Task ChooseAsync(IPage page, string typed, string option) =>
        new EntryFormPage(page).PickAsync("指标", typed, option);
}
