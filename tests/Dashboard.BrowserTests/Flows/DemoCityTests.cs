using Dashboard.BrowserTests.Accessibility;
using Dashboard.BrowserTests.Pages;
using Dashboard.BrowserTests.Setup;

namespace Dashboard.BrowserTests.Flows;

/// <summary>The invented city as an official looks at it.</summary>
public sealed class DemoCityTests(SampleCity city) : IClassFixture<SampleCity>
{
    // A4 less the margins of the style sheet, in CSS pixels.
    private const int APaper = 703;

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Of_a_city_one_reads_how_it_does_what_lags_and_goes_down_to_a_town_and_back(
        bool script
    )
    {
        var page = await city.Dashboard.OpenAsync("/", script: script);
        var sockets = Sockets.Of(page);

        var overview = new OverviewPage(page);
        await Expect(page.GetByRole(AriaRole.Note)).ToContainTextAsync("示例数据");
        await Expect(overview.Summary).ToContainTextAsync("滞后");
        await Expect(overview.Progress.GetByText("滞后").First).ToBeVisibleAsync();
        await Expect(overview.Strip.First).ToBeVisibleAsync();

        for (var level = 0; level < 2; level++)
        {
            await overview.Below.First.ClickAsync();
            await Expect(overview.Above).ToHaveCountAsync(level + 1);
        }

        await Expect(overview.Figures.First).ToBeVisibleAsync();
        await overview.Above.First.ClickAsync();
        await Expect(overview.Above).ToHaveCountAsync(0);
        Assert.Empty(sockets);
    }

    [BrowserFact]
    public async Task From_a_point_of_a_chart_one_goes_down_to_a_town_and_back_by_keys()
    {
        var page = await city.Dashboard.OpenAsync(
            "/indicators/new-jobs?district=yunlan-ting&period=2024"
        );
        var source = new SourcePanel(page);
        await page.Locator(".chart .picture.wide a").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(source.Shown).ToBeVisibleAsync();

        await source.Below.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        var town = page.Locator("#below tbody th a").First;
        await Expect(source.Shown).ToHaveCountAsync(0);
        var name = await town.InnerTextAsync();
        await town.FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator("#below a[rel=up]")).ToContainTextAsync("澜汀区");
        await Expect(page.Locator("header.heading")).ToContainTextAsync(name);
        await page.Locator("#below a[rel=up]").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#below tbody th a").First).ToHaveTextAsync(name);
    }

    [BrowserTheory]
    [InlineData(390, Media.Screen)]
    [InlineData(768, Media.Screen)]
    [InlineData(1440, Media.Screen)]
    [InlineData(APaper, Media.Print)]
    public async Task No_page_is_wider_than_the_screen_or_the_paper(int width, Media media)
    {
        foreach (var language in (string[])["zh-Hans", "en"])
        {
            var page = await city.Dashboard.OpenAsync($"/preferences?language={language}", width);
            await page.EmulateMediaAsync(new() { Media = media });
            foreach (
                var path in (string[])
                    [
                        "/",
                        "/categories/招商引资",
                        "/indicators/new-jobs",
                        "/compare",
                        "/ranking",
                        "/map?indicator=new-jobs",
                    ]
            )
            {
                await page.GotoAsync(path);
                var over = await page.EvaluateAsync<int>(
                    "Math.max(0, document.documentElement.scrollWidth - innerWidth)"
                );
                Assert.True(over == 0, $"{path} is {over} pixels too wide in {language}");
            }

            await page.Context.CloseAsync();
        }
    }

    [BrowserTheory]
    [InlineData(390, true)]
    [InlineData(1440, false)]
    public async Task Its_map_has_no_serious_violation(int width, bool dark)
    {
        var page = await city.Dashboard.OpenAsync("/map?indicator=new-jobs", width, dark: dark);
        await Expect(page.Locator(".map text").First).ToBeVisibleAsync();

        await page.PassesAsync();
        await page.Context.CloseAsync();
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
