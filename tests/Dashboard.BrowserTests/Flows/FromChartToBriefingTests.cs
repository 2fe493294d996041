using Dashboard.BrowserTests.Setup;
using Deque.AxeCore.Playwright;

namespace Dashboard.BrowserTests.Flows;

/// <summary>From a chart to a document, in a real browser.</summary>
public sealed class FromChartToBriefingTests(RunningDashboard dashboard)
    : IClassFixture<RunningDashboard>
{
    [BrowserTheory]
    [InlineData("light", 1440)]
    [InlineData("dark", 390)]
    public async Task A_chart_is_kept_and_leaves_as_a_document(string theme, int width)
    {
        var name = $"brief{width}";
        var password = await dashboard.AddUserAsync(name, "Viewer", "安庆市");
        var page = await dashboard.SignedInAsync(name, password, "/");
        await page.SetViewportSizeAsync(width, 1000);
        await page.GotoAsync($"/preferences?theme={theme}");
        await page.OpenAsync("/indicators/parking-spaces");

        await page.ClickAsync(".add button >> nth=0");
        await page.ClickAsync(".notice-line a");
        await page.SettleAsync();
        await page.Locator(".part .retitle").FillAsync("停车");
        await page.Locator(".part .retitle").BlurAsync();

        var download = await page.RunAndWaitForDownloadAsync(() =>
            page.ClickAsync("a[download]:has-text('Word')")
        );
        Assert.EndsWith(".docx", download.SuggestedFilename, StringComparison.Ordinal);
        await PassesAsync(page);
        await page.ClickAsync("a:has-text('打印')");
        await page.WaitForSelectorAsync(".paper");
        Assert.Equal("停车", await page.Locator(".paper h3").First.TextContentAsync());
        await PassesAsync(page);
    }

    private static async Task PassesAsync(IPage page)
    {
        var result = await page.RunAxe();
        var serious = result.Violations.Where(violation =>
            violation.Impact is "serious" or "critical"
        );
        Assert.Equal(
            "",
            string.Join(
                '\n',
                serious.Select(one => $"{page.Url}: {one.Id}: {one.Help}: {one.Nodes[0].Html}")
            )
        );
        Assert.False(
            await page.EvaluateAsync<bool>(
                "document.documentElement.scrollWidth > document.documentElement.clientWidth"
            )
        );
    }
}
