using Dashboard.BrowserTests.Accessibility;
using Dashboard.BrowserTests.Setup;

namespace Dashboard.BrowserTests.Flows;

/// <summary>The questions of a meeting: from a word to a comparison, and into the briefing.</summary>
public sealed class FromSearchToCompareTests(SampleCity city) : IClassFixture<SampleCity>
{
    [BrowserTheory]
    [InlineData("light", 1440)]
    [InlineData("dark", 390)]
    public async Task An_indicator_is_found_compared_with_peers_and_taken_into_a_briefing_by_keys_alone(
        string theme,
        int width
    )
    {
        var name = $"compare{width}";
        var password = await city.Dashboard.AddUserAsync(name, "Viewer", "yunlan");
        var page = await city.Dashboard.SignedInAsync(name, password, "/");
        await page.SetViewportSizeAsync(width, 1000);
        await page.GotoAsync($"/preferences?theme={theme}");
        await page.OpenAsync("/");

        await page.GetByRole(AriaRole.Searchbox, new() { Name = "搜索" }).FillAsync("信访件数");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#found-indicators a").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Link, new() { Name = "比较", Exact = true }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(url => url.Contains("/compare?", StringComparison.Ordinal));
        await Expect(Chart(page, "lines")).ToBeVisibleAsync();
        await page.PassesAsync();

        // One more district, by the picker's keys.
        var picker = page.GetByRole(AriaRole.Combobox, new() { Name = "加区划" });
        await picker.FillAsync("澜汀区");
        await Expect(page.Locator("#list-district [role=option]").First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(url =>
            Uri.UnescapeDataString(url).Contains("district=澜汀区", StringComparison.Ordinal)
        );

        await page.GetByRole(AriaRole.Link, new() { Name = "同属云澜市的8个" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Link, new() { Name = "高低排列" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(Chart(page, "bars")).ToBeVisibleAsync();
        await page.PassesAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "加入简报" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".notice-line a").First.ClickAsync();
        await page.SettleAsync();
        await Expect(page.Locator(".part").First).ToContainTextAsync("信访件数");
    }

    [BrowserTheory]
    [InlineData("light", 1440, "Control+k")]
    [InlineData("dark", 390, "/")]
    public async Task A_question_is_asked_from_any_page_and_leads_to_the_comparison_by_keys_alone(
        string theme,
        int width,
        string opens
    )
    {
        var page = await city.Dashboard.OpenAsync("/reports");
        await page.SetViewportSizeAsync(width, 1000);
        await page.GotoAsync($"/preferences?theme={theme}");
        await page.OpenAsync("/indicators/petitions");

        await page.Keyboard.PressAsync(opens);
        await page.Keyboard.TypeAsync("云樵区2024年信访件数");
        await page.Keyboard.PressAsync("Enter");
        var answer = page.GetByRole(AriaRole.Region, new() { Name = "回答" });
        await Expect(answer).ToContainTextAsync("680");
        await Expect(answer.Locator("svg[data-kind=lines]:visible").First).ToBeVisibleAsync();
        await page.PassesAsync();

        // A slash that is typed is a slash; the arrows go from the box to what was found.
        await page.Keyboard.PressAsync("Control+k");
        await page.Keyboard.PressAsync("End");
        await page.Keyboard.PressAsync("/");
        await Expect(page.Locator("form.search [name=q]"))
            .ToHaveValueAsync("云樵区2024年信访件数/");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(answer.GetByRole(AriaRole.Link, new() { Name = "比较", Exact = true }))
            .ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(url => url.Contains("/compare?", StringComparison.Ordinal));
        await Expect(page.Locator("#compare")).ToContainTextAsync("信访件数");
    }

    [BrowserFact]
    public async Task Without_script_the_search_is_a_form_and_its_answers_are_links()
    {
        var page = await city.Dashboard.OpenAsync("/", script: false);

        await page.GetByRole(AriaRole.Searchbox, new() { Name = "搜索" }).FillAsync("哪些区划滞后");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "回答" }))
            .ToContainTextAsync("滞后");
    }

    private static ILocator Chart(IPage page, string kind) =>
        page.Locator($"#compare svg[data-kind={kind}]:visible");
}
