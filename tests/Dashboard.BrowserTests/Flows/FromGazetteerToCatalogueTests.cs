using Dashboard.BrowserTests.Setup;

namespace Dashboard.BrowserTests.Flows;

/// <summary>An administrator takes a county with its towns over from the gazetteer; it has an app and a database of its own.</summary>
public sealed class FromGazetteerToCatalogueTests(RunningDashboard dashboard)
    : IClassFixture<RunningDashboard>
{
    [BrowserFact]
    public async Task A_county_is_found_shown_and_taken_over_in_one_step()
    {
        var password = await dashboard.AddUserAsync("jiang", "Administrator", "安庆市");
        var page = await dashboard.SignedInAsync(
            "jiang",
            password,
            "/administration/catalogue/districts/take-over"
        );
        await page.GetByLabel("区、县的名称").FillAsync("监利");
        await page.GetByRole(AriaRole.Button, new() { Name = "查找" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "湖北省 荆州市 监利市" }).ClickAsync();
        var plan = page.GetByRole(AriaRole.Region, new() { Name = "将接收的区划" });
        await Expect(plan).ToContainTextAsync("容城镇");

        await page.GetByRole(AriaRole.Button, new() { Name = "接收26个区划" }).ClickAsync();
        await page.GetByRole(AriaRole.Dialog)
            .GetByRole(AriaRole.Button, new() { Name = "接收26个区划" })
            .ClickAsync();

        await Expect(page.Locator(".done")).ToContainTextAsync("新增26个区划");
        await page.OpenAsync("/administration/catalogue/districts");
        await Expect(page.Locator("main")).ToContainTextAsync("监利市");
        await Expect(page.Locator("main")).ToContainTextAsync("容城镇");
    }
}
