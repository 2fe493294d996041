using Dashboard.BrowserTests.Pages;
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
        var overview = new OverviewPage(page);
        await overview.TypeAsync("区划", "安庆经开区");
        await page.WaitForURLAsync("**/?*district=*");
        await overview.TypeAsync("期间", "2022年");
        await page.WaitForURLAsync("**period=2022**");

        var projects = overview
            .Progress.GetByRole(AriaRole.Row)
            .Filter(new() { HasText = "书记项目" });
        await Expect(projects).ToContainTextAsync("31");
        await Expect(projects).ToContainTextAsync("36");
        await Expect(projects.GetByRole(AriaRole.Link, new() { Name = "86.1%" }))
            .ToBeVisibleAsync();
        await Expect(
                overview.Progress.GetByRole(
                    AriaRole.Columnheader,
                    new() { Name = "完成率（计算）" }
                )
            )
            .ToBeVisibleAsync();
        await Expect(overview.Attention).ToContainTextAsync("存疑");

        await overview.Silent.First.ClickAsync();
        var above = overview.Above.Filter(new() { HasText = "安庆经开区" });
        await Expect(above).ToBeVisibleAsync();
        await above.ClickAsync();
        await Expect(overview.Heading).ToContainTextAsync("安庆经开区");
        Assert.Empty(sockets);
    }
}
