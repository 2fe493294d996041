using Dashboard.BrowserTests.Pages;
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
            IndicatorCataloguePage.Path
        );
        var catalogue = new IndicatorCataloguePage(admin);
        await catalogue.AddAsync("charging-posts", "充电桩数", "城乡建设", "个");
        await catalogue.AddAsync("charging-piles", "充电设施数", "城乡建设", "个");

        await OpenAsync(admin, RulesPage.Path("charging-posts"));
        var rules = new RulesPage(admin);
        await rules.Max.FillAsync("500");
        await rules.GradeAsync("超出范围", "强制");
        await rules.Button("试算").ClickAsync();
        await Expect(admin.GetByText("什么也没有保存")).ToBeVisibleAsync();
        await rules.Button("保存").ClickAsync();
        await rules.SaysAsync("已保存");

        await OpenAsync(admin, PlansPage.Path);
        await new PlansPage(admin).AddAsync(
            "充电桩",
            "充电桩数",
            "安庆经开区",
            "每年",
            "2024-01-01"
        );

        var clerk = await dashboard.SignedInAsync("zhang", clerkPassword, "/entry");
        var form = new EntryFormPage(clerk);
        await form.Rows("充电桩数")
            .First.GetByRole(AriaRole.Link, new() { Name = "填报" })
            .ClickAsync();
        await form.Value.FillAsync("900");
        await form.Document.FillAsync("台账");
        await form.SendAsync();
        await Expect(form.SaidAt("Value")).ToContainTextAsync("500");
        await form.Value.FillAsync("420");
        await form.SendAsync();
        await form.SaysAsync("已送审");

        await OpenAsync(admin, IndicatorCataloguePage.Path);
        await catalogue.MergeAsync("充电桩数", "充电设施", "充电设施数", "同一件事");

        await clerk.ReloadAsync();
        await Expect(form.Rows("420").First).ToContainTextAsync("充电设施数");
    }

    private async Task OpenAsync(IPage page, string path) =>
        await page.OpenAsync(dashboard.Address + path[1..]);
}
