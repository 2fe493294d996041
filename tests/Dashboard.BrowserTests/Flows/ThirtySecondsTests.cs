using Dashboard.BrowserTests.Setup;

namespace Dashboard.BrowserTests.Flows;

/// <summary>What an official reads of a district of the reports in half a minute: no connection is held for it.</summary>
[Collection(RunningDashboardGroup.Name)]
public sealed class ThirtySecondsTests(RunningDashboard dashboard)
{
    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Of_a_district_one_reads_what_is_done_what_is_doubtful_and_goes_down_and_back(
        bool script
    )
    {
        var page = await dashboard.OpenAsync("/", script: script);
        var sockets = Sockets.Of(page);
        await page.GetByRole(AriaRole.Combobox, new() { Name = "区划" }).FillAsync("安庆经开区");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/?*district=*");
        await page.GetByRole(AriaRole.Combobox, new() { Name = "期间" }).FillAsync("2022年");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**period=2022**");

        var projects = page.Locator("table.progress tr").Filter(new() { HasText = "书记项目" });
        await Expect(projects).ToContainTextAsync("31");
        await Expect(projects).ToContainTextAsync("36");
        await Expect(projects.Locator(".rate a")).ToHaveTextAsync("86.1%");
        await Expect(page.Locator("table.progress thead")).ToContainTextAsync("完成率（计算）");
        await Expect(page.Locator("#attention")).ToContainTextAsync("存疑");

        await page.Locator("#silent a").First.ClickAsync();
        var path = page.Locator(".path a").Filter(new() { HasText = "安庆经开区" });
        await Expect(path).ToBeVisibleAsync();
        await path.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .ToContainTextAsync("安庆经开区");
        Assert.Empty(sockets);
    }
}
