using Dashboard.BrowserTests.Setup;

namespace Dashboard.BrowserTests.Flows;

/// <summary>What an administrator sets is what staff meet; it has an app and a database of its own.</summary>
public sealed class FromCatalogueToEntryTests(RunningDashboard dashboard)
    : IClassFixture<RunningDashboard>
{
    [BrowserFact]
    public async Task A_new_indicator_with_a_rule_and_a_plan_is_due_and_checked_and_can_be_merged()
    {
        var adminPassword = await dashboard.AddUserAsync("guan", "Administrator", "安庆市");
        var clerkPassword = await dashboard.AddUserAsync("zhang", "Clerk", "安庆经开区");

        var admin = await dashboard.SignedInAsync(
            "guan",
            adminPassword,
            "/administration/catalogue"
        );
        await AddIndicatorAsync(admin, "charging-posts", "充电桩数");
        await AddIndicatorAsync(admin, "charging-piles", "充电设施数");

        await OpenAsync(admin, "/administration/rules?indicator=charging-posts");
        await admin.Locator("[name=max]").FillAsync("500");
        await admin.Locator("select[name=range]").SelectOptionAsync("强制");
        await admin.GetByRole(AriaRole.Button, new() { Name = "试算" }).ClickAsync();
        await Expect(admin.GetByText("什么也没有保存")).ToBeVisibleAsync();
        await admin.GetByRole(AriaRole.Button, new() { Name = "保存" }).ClickAsync();
        await Expect(admin.Locator(".done")).ToContainTextAsync("已保存");

        await OpenAsync(admin, "/administration/plans");
        await ChooseAsync(admin, "指标", "充电桩", "充电桩数");
        await ChooseAsync(admin, "区划（可选多个）", "安庆经开区", "安庆经开区");
        await admin.Keyboard.PressAsync("Escape");
        await admin.Locator("[name=frequency]").SelectOptionAsync("每年");
        await admin.Locator("[name=from]").FillAsync("2024-01-01");
        await admin.GetByRole(AriaRole.Button, new() { Name = "新增", Exact = true }).ClickAsync();
        await Expect(admin.Locator("tbody tr").Filter(new() { HasText = "充电桩数" }))
            .ToHaveCountAsync(1);

        var clerk = await dashboard.SignedInAsync("zhang", clerkPassword, "/entry");
        var due = clerk.Locator("tr").Filter(new() { HasText = "充电桩数" }).First;
        await due.GetByRole(AriaRole.Link, new() { Name = "填报" }).ClickAsync();
        await clerk.Locator("[name=value]").FillAsync("900");
        await clerk.Locator("[name=document]").FillAsync("台账");
        await clerk.GetByRole(AriaRole.Button, new() { Name = "送审" }).ClickAsync();
        await Expect(clerk.Locator(".problem")).ToContainTextAsync("500");
        await clerk.Locator("[name=value]").FillAsync("420");
        await clerk.GetByRole(AriaRole.Button, new() { Name = "送审" }).ClickAsync();
        await Expect(clerk.Locator(".done")).ToContainTextAsync("已送审");

        await OpenAsync(admin, "/administration/catalogue");
        await admin.Locator("[name=find]").FillAsync("充电桩数");
        await admin
            .Locator("tbody tr")
            .Filter(new() { HasText = "充电桩数" })
            .GetByRole(AriaRole.Button, new() { Name = "合并" })
            .ClickAsync();
        await ChooseAsync(admin, "并入", "充电设施", "充电设施数");
        await admin.Locator("[name=reason]").FillAsync("同一件事");
        await admin
            .Locator("form.fields")
            .GetByRole(AriaRole.Button, new() { Name = "合并" })
            .ClickAsync();
        var question = admin.GetByRole(AriaRole.Dialog);
        await Expect(question).ToContainTextAsync("合并不能撤回");
        await question.GetByRole(AriaRole.Button, new() { Name = "合并" }).ClickAsync();
        await Expect(admin.Locator(".done")).ToContainTextAsync("已保存");

        await clerk.ReloadAsync();
        await Expect(clerk.Locator("tbody tr").Filter(new() { HasText = "420" }).First)
            .ToContainTextAsync("充电设施数");
    }

    private static async Task AddIndicatorAsync(IPage page, string code, string name)
    {
        await page.Locator("[name=code]").FillAsync(code);
        await page.Locator("[name=name]").FillAsync(name);
        await page.Locator("[name=category]").FillAsync("城乡建设");
        await page.Locator("[name=unit]").FillAsync("个");
        await page.GetByRole(AriaRole.Button, new() { Name = "新增", Exact = true }).ClickAsync();
        await Expect(page.Locator("tbody tr").Filter(new() { HasText = code })).ToHaveCountAsync(1);
    }

    private async Task OpenAsync(IPage page, string path) =>
        await page.OpenAsync(dashboard.Address + path[1..]);

    private static async Task ChooseAsync(IPage page, string label, string typed, string option)
    {
        await page.Locator("label")
            .Filter(new() { HasText = label })
            .Locator(".rz-dropdown")
            .First.ClickAsync();
        var panel = page.Locator(".rz-dropdown-panel:visible, .rz-multiselect-panel:visible");
        await panel
            .Locator("input[type=text], input.rz-dropdown-filter, input")
            .Last.FillAsync(typed);
        await panel.Locator("li").Filter(new() { HasText = option }).First.ClickAsync();
    }
}
