using Dashboard.BrowserTests.Accessibility;
using Dashboard.BrowserTests.Pages;
using Dashboard.BrowserTests.Setup;

namespace Dashboard.BrowserTests.Flows;

/// <summary>From a chart to a view that others open, and to a wall that outlives the network; on an app of its own, since it stops it.</summary>
public sealed class FromChartToWallTests(RunningDashboard dashboard)
    : IClassFixture<RunningDashboard>
{
    private const string Overview = "/?district=安庆经开区&period=2022";

    [BrowserTheory]
    [InlineData("light", 1440)]
    [InlineData("dark", 390)]
    public async Task A_view_is_saved_arranged_by_keys_and_opened_by_another(
        string theme,
        int width
    )
    {
        var page = await SignedInAsync($"saver{width}", "Viewer");
        await page.SetViewportSizeAsync(width, 1000);
        await page.GotoAsync($"/preferences?theme={theme}");
        await SaveAsync(page, 0);
        await SaveAsync(page, 1);
        await new ShownPage(page).Done.GetByRole(AriaRole.Link).ClickAsync();
        await page.WaitForURLAsync("**/views/*");
        await page.SettleAsync();
        var link = new Uri(page.Url).PathAndQuery;
        await Expect(Parts(page)).ToHaveCountAsync(2);
        var before = await Parts(page).AllInnerTextsAsync();
        await page.PassesAsync();

        await page.OpenAsync(link + "/edit");
        var lines = page.Locator(".outline li");
        await Expect(lines).ToHaveCountAsync(2);
        await page.PassesAsync();
        await lines.Last.FocusAsync();
        await page.Keyboard.PressAsync("Alt+ArrowUp");
        await Expect(lines.First).ToBeFocusedAsync();
        await page.OpenAsync(link);

        Assert.Equal(before.Reverse(), await Parts(page).AllInnerTextsAsync());
        var other = await SignedInAsync($"opener{width}", "Viewer");
        await other.OpenAsync(link);
        Assert.Equal(before.Reverse(), await Parts(other).AllInnerTextsAsync());
        await Expect(new ShownPage(other).Link("整理")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task A_wall_turns_keeps_its_data_without_a_network_and_comes_back_by_itself()
    {
        var page = await SignedInAsync("walls", "Viewer");
        await SaveAsync(page, 0);
        await SaveAsync(page, 1);
        await new ShownPage(page).Done.GetByRole(AriaRole.Link).ClickAsync();
        await page.WaitForURLAsync("**/views/*");
        var code = new Uri(page.Url).Segments[^1];
        await page.SetViewportSizeAsync(1920, 1080);
        await page.GotoAsync($"/wall/{code}?every=1");
        var shown = page.Locator(".screen:visible h2");
        var turn = page.Locator("[data-turn]");
        var dropped = page.Locator("[data-dropped]");

        await Expect(turn).ToHaveTextAsync("1 / 2");
        var first = await shown.InnerTextAsync();
        await Expect(turn).ToHaveTextAsync("2 / 2");
        Assert.NotEqual(first, await shown.InnerTextAsync());
        Assert.False(
            await page.EvaluateAsync<bool>(
                "document.documentElement.scrollHeight > innerHeight || document.documentElement.scrollWidth > innerWidth"
            )
        );

        await page.EvaluateAsync("document.querySelector('.screen').dataset.kept = 'yes'");
        await page.Context.SetOfflineAsync(true);
        await dashboard.RestartAsync();
        await Expect(dropped).ToContainTextAsync("显示的是当时的数据");
        await Expect(shown).ToHaveCountAsync(1);
        await Expect(page.Locator("[data-kept]")).ToHaveCountAsync(1);

        // The server began anew, so its version of the data is another: the wall takes in what it has now.
        await page.Context.SetOfflineAsync(false);
        await Expect(dropped).ToBeHiddenAsync(new() { Timeout = 30_000 });
        await Expect(page.Locator("[data-kept]")).ToHaveCountAsync(0);
        await Expect(shown).ToHaveCountAsync(1);

        await page.SetViewportSizeAsync(3840, 1080);
        await Expect(shown).ToHaveCountAsync(2);
    }

    private static ILocator Parts(IPage page) =>
        page.GetByRole(AriaRole.Figure).GetByRole(AriaRole.Heading, new() { Level = 2 });

    private async Task<IPage> SignedInAsync(string name, string role) =>
        await dashboard.SignedInAsync(
            name,
            await dashboard.AddUserAsync(name, role, "安庆市"),
            "/"
        );

    private static async Task SaveAsync(IPage page, int number)
    {
        await page.OpenAsync(Overview);
        await page.GetByRole(AriaRole.Figure)
            .GetByRole(AriaRole.Button, new() { Name = "存入看板" })
            .Nth(number)
            .ClickAsync();
        await new ShownPage(page).SaysAsync("已存入看板");
    }
}
