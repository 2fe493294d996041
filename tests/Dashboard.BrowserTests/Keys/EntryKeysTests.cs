using Dashboard.BrowserTests.Setup;

namespace Dashboard.BrowserTests.Keys;

/// <summary>One figure by the form, with the keyboard alone; it has an app and a database of its own.</summary>
[Trait("Category", CountedHands.Category)]
public sealed class EntryKeysTests(RunningDashboard dashboard) : IClassFixture<RunningDashboard>
{
    [BrowserFact]
    public async Task A_figure_is_entered_from_the_entry_page_and_the_next_after_it()
    {
        var password = await dashboard.AddUserAsync("zhang", "Clerk", "安庆经开区");
        var page = await dashboard.SignedInAsync("zhang", password, "/entry");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeFocusedAsync();

        var first = new CountedHands(page);
        await first.PressAsync("Tab", "Enter");
        await Expect(page.GetByLabel("指标", new() { Exact = true })).ToBeFocusedAsync();
        await first.TypeAsync("tcwzs");
        await first.PressAsync("Enter", "Tab", "Tab");
        await first.TypeAsync("202312");
        await first.PressAsync("Tab");
        await first.TypeAsync("27300");
        await first.PressAsync("Tab", "Tab");
        await first.TypeAsync("12号");
        await first.PressAsync("Enter");
        await Expect(page.Locator(".done")).ToContainTextAsync("已送审");
        await Expect(page.Locator("tbody tr").First).ToContainTextAsync("27,300");
        first.AssertAtMost("One figure, from the entry page to sent, source and period typed", 30);

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeFocusedAsync();
        var known = new CountedHands(page);
        await known.PressAsync("Tab", "Enter");
        await Expect(page.GetByLabel("指标", new() { Exact = true })).ToBeFocusedAsync();
        await known.TypeAsync("gctcw");
        await known.PressAsync("Enter", "Tab", "Tab", "Tab");
        await known.TypeAsync("4120");
        await known.PressAsync("Enter");
        await Expect(page.Locator(".done")).ToContainTextAsync("已送审");
        await Expect(page.Locator("tbody tr").Filter(new() { HasText = "广场停车位数" }))
            .ToContainTextAsync("4,120");
        known.AssertAtMost(
            "One figure, from the entry page to sent, district, period and source known",
            20
        );
    }

    [BrowserFact]
    public async Task After_one_is_sent_the_next_keeps_district_period_and_source()
    {
        var password = await dashboard.AddUserAsync("wang", "Clerk", "安庆经开区");
        var page = await dashboard.SignedInAsync("wang", password, "/entry/figure");
        var indicator = page.GetByLabel("指标", new() { Exact = true });
        await Expect(indicator).ToBeFocusedAsync();
        var hands = new CountedHands(page);
        await hands.TypeAsync("rxdtcw");
        await hands.PressAsync("Enter", "Tab", "Tab");
        await hands.TypeAsync("202309");
        await hands.PressAsync("Tab");
        await hands.TypeAsync("900");
        await hands.PressAsync("Tab", "Tab");
        await hands.TypeAsync("台账");
        await hands.PressAsync("Control+Enter");
        await Expect(page.Locator(".done")).ToContainTextAsync("人行道停车位数");
        await Expect(indicator).ToBeFocusedAsync();

        var next = new CountedHands(page);
        await next.TypeAsync("gctcw");
        await next.PressAsync("Enter", "Tab", "Tab", "Tab");
        await next.TypeAsync("4120");
        await next.PressAsync("Control+Enter");
        await Expect(page.Locator(".done")).ToContainTextAsync("广场停车位数");

        await page.OpenAsync("/entry");
        await Expect(page.Locator("tbody tr").Filter(new() { HasText = "广场停车位数" }))
            .ToContainTextAsync("截至2023年9月底");
        next.AssertAtMost("The next figure after 送审并填下一条", 15);
    }
}
