using Dashboard.BrowserTests.Accessibility;
using Dashboard.BrowserTests.Pages;
using Dashboard.BrowserTests.Setup;

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

        var briefing = await new IndicatorPage(page).AddFirstToBriefingAsync();
        await page.SettleAsync();
        await briefing.RetitleAsync("停车");

        Assert.EndsWith(".docx", await briefing.SaveAsync("Word"), StringComparison.Ordinal);
        await page.PassesAsync();
        await briefing.PrintAsync();
        await Expect(briefing.PrintedHeadings.First).ToHaveTextAsync("停车");
        await page.PassesAsync();
    }
}
