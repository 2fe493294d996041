using Dashboard.BrowserTests.Setup;

namespace Dashboard.BrowserTests.Flows;

/// <summary>The invented city as an official looks at it.</summary>
public sealed class DemoCityTests(SampleCity city) : IClassFixture<SampleCity>
{
    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Of_a_city_one_reads_how_it_does_what_lags_and_goes_down_to_a_town_and_back(
        bool script
    )
    {
        var page = await city.Dashboard.OpenAsync("/", script: script);
        var sockets = Sockets.Of(page);

        await Expect(page.Locator(".sample")).ToContainTextAsync("示例数据");
        await Expect(page.Locator(".summary")).ToContainTextAsync("滞后");
        await Expect(page.Locator("table.progress .status.behind").First).ToBeVisibleAsync();
        await Expect(page.Locator("#strip article").First).ToBeVisibleAsync();

        for (var level = 0; level < 2; level++)
        {
            await page.Locator("#below th[scope=row] a").First.ClickAsync();
            await Expect(page.Locator(".path a")).ToHaveCountAsync(level + 1);
        }

        await Expect(page.Locator("table.measures a.figure").First).ToBeVisibleAsync();
        await page.Locator(".path a").First.ClickAsync();
        await Expect(page.Locator(".path a")).ToHaveCountAsync(0);
        Assert.Empty(sockets);
    }

    [BrowserFact]
    public async Task It_can_be_pictured() =>
        await Picture.TakeAsync(await city.Dashboard.OpenAsync("/"), "demo-city.png");
}

/// <summary>The app serving the invented city.</summary>
public sealed class SampleCity : IAsyncLifetime
{
    public RunningDashboard Dashboard { get; } = new() { IsSample = true };

    public Task InitializeAsync() => Dashboard.InitializeAsync();

    public Task DisposeAsync() => Dashboard.DisposeAsync();
}
