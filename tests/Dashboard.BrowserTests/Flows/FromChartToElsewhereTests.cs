using Dashboard.BrowserTests.Pages;
using Dashboard.BrowserTests.Setup;

namespace Dashboard.BrowserTests.Flows;

/// <summary>A chart leaves by the clipboard, and stands in a frame of another site.</summary>
[Collection(RunningDashboardGroup.Name)]
public sealed class FromChartToElsewhereTests(RunningDashboard dashboard)
{
    [BrowserFact]
    public async Task A_chart_is_copied_as_picture_and_as_table()
    {
        var page = await dashboard.OpenAsync("/?district=安庆经开区&period=2022");
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var chart = new OverviewPage(page).Chart();
        await chart.OpenFilesAsync();

        await chart.CopyAsync("复制表格");
        await Expect(chart.Copied).ToHaveTextAsync("已复制");
        var table = await ReadAsync(page, "text/plain");
        Assert.Contains("20874\t", table, StringComparison.Ordinal);
        Assert.Contains("<td", await ReadAsync(page, "text/html"), StringComparison.Ordinal);

        await chart.CopyAsync("复制图片");
        await page.WaitForFunctionAsync(
            "async () => (await navigator.clipboard.read())[0].types.includes('image/png')"
        );
    }

    [BrowserFact]
    public async Task A_chart_stands_in_a_frame_of_the_sites_that_the_setting_names_and_of_no_other()
    {
        using var named = new OtherSite();
        using var other = new OtherSite();
        var app = new RunningDashboard();
        app.Settings["Embed__Origins"] = named.Origin;
        await app.InitializeAsync();
        try
        {
            var chart = new Uri(
                app.Address,
                "/embed/overview?district=安庆经开区&period=2022&chart=parts-parking-spaces"
            );
            var page = await app.OpenAsync("/");

            Assert.True(await IsShownAsync(page, named, chart));
            Assert.False(await IsShownAsync(page, other, chart));
            Assert.False(await IsShownAsync(page, named, new Uri(app.Address, "/indicators")));
        }
        finally
        {
            await app.DisposeAsync();
        }
    }

    private static async Task<bool> IsShownAsync(IPage page, OtherSite site, Uri framed)
    {
        site.Framed = framed;
        await page.OpenAsync(site.Origin);
        var inside = page.FrameLocator("iframe");
        return await inside
                .GetByRole(AriaRole.Figure)
                .Or(inside.GetByRole(AriaRole.Banner))
                .CountAsync() > 0;
    }

    private static Task<string> ReadAsync(IPage page, string type) =>
        page.EvaluateAsync<string>(
            """
            async type => {
              const [item] = await navigator.clipboard.read();
              return await (await item.getType(type)).text();
            }
            """,
            type
        );
}
