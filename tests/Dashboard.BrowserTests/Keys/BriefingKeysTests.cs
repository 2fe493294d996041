using Dashboard.BrowserTests.Pages;
using Dashboard.BrowserTests.Setup;

namespace Dashboard.BrowserTests.Keys;

/// <summary>A briefing by keyboard alone and by mouse; it has an app and a database of its own.</summary>
[Trait("Category", CountedHands.Category)]
public sealed class BriefingKeysTests(RunningDashboard dashboard) : IClassFixture<RunningDashboard>
{
    private const string New = "/briefings?district=安庆经开区&period=2022";

    [BrowserFact]
    public async Task A_visitor_picks_two_charts_and_downloads_them_without_saving()
    {
        var briefing = new BriefingPage(await dashboard.OpenAsync(New));
        await Expect(briefing.Choices.First).ToBeVisibleAsync();
        var hands = new CountedHands(briefing.Page);

        await hands.ClickAsync(briefing.Button("全不选"));
        await Expect(briefing.Button("Word")).ToBeDisabledAsync();
        await hands.ClickAsync(briefing.Choices.Nth(0));
        await hands.ClickAsync(briefing.Choices.Nth(1));
        await Expect(briefing.Done.First).ToContainTextAsync("已选2项");
        var saved = await briefing.Page.RunAndWaitForDownloadAsync(() =>
            hands.ClickAsync(briefing.Button("Word"))
        );

        Assert.EndsWith(".docx", saved.SuggestedFilename, StringComparison.Ordinal);
        Assert.Equal(2, saved.Url.Split("part=").Length - 1);
        hands.AssertAtMost("Two charts picked and downloaded by a visitor, by mouse", 0, 4);
    }

    [BrowserFact]
    public async Task Parts_are_moved_and_a_remark_is_put_between_them_by_keys()
    {
        var briefing = await SavedAsync("keys");
        var second = await briefing.Outline.Nth(1).InnerTextAsync();
        await briefing.Outline.Nth(1).FocusAsync();
        var hands = new CountedHands(briefing.Page);

        await hands.PressAsync("Alt+ArrowUp");
        await Expect(briefing.Outline.First).ToHaveTextAsync(second);
        await Expect(briefing.Outline.First).ToBeFocusedAsync();
        await hands.PressAsync("Alt+ArrowDown");
        await Expect(briefing.Outline.Nth(1)).ToBeFocusedAsync();
        await hands.PressAsync("Shift+Tab", "Enter");
        await Expect(briefing.Button("加一段文字")).ToBeFocusedAsync();
        await hands.PressAsync("Enter");
        await Expect(briefing.Field("正文")).ToBeFocusedAsync();
        await hands.TypeAsync("情况如下");
        await hands.PressAsync("Tab");

        await Expect(briefing.Outline.Nth(1)).ToHaveTextAsync("说明");
        await briefing.Page.ReloadAsync();
        await briefing.Page.SettleAsync();
        await briefing.Outline.Nth(1).ClickAsync();
        await Expect(briefing.Field("正文")).ToHaveValueAsync("情况如下");
        hands.AssertAtMost(
            "A part moved twice and a remark of four characters put between, by keys",
            10
        );
    }

    [BrowserFact]
    public async Task Parts_are_dragged_and_a_chart_is_picked_between_them_by_mouse()
    {
        var briefing = await SavedAsync("mouse");
        var names = await briefing.Outline.AllInnerTextsAsync();
        var hands = new CountedHands(briefing.Page);

        await hands.DragAsync(briefing.Handles.Nth(2), briefing.Handles.First);
        await Expect(briefing.Outline.First).ToHaveTextAsync(names[2]);
        await hands.ClickAsync(briefing.AddBefore(names[0]));
        await hands.ClickAsync(briefing.Choices.Nth(3));
        await hands.ClickAsync(briefing.Button("加入1项"));

        await Expect(briefing.Outline).ToHaveCountAsync(names.Count + 1);
        await Expect(briefing.Outline.Nth(2)).ToHaveTextAsync(names[0]);
        Assert.True(
            await briefing.Page.EvaluateAsync<int>("document.documentElement.scrollHeight") < 2500
        );
        hands.AssertAtMost("A part dragged, a chart picked between two others, by mouse", 0, 4);
    }

    [BrowserFact]
    public async Task With_two_briefings_open_it_is_asked_which_one_and_Enter_answers()
    {
        var first = await SavedAsync("asked");
        var page = first.Page;
        await page.OpenAsync(New);
        await first.Button("保存并编辑").ClickAsync();
        await page.WaitForURLAsync("**/briefings/*");
        await page.OpenAsync("/indicators/parking-spaces");
        var indicator = new IndicatorPage(page);
        await indicator.AddToBriefing.First.FocusAsync();
        var hands = new CountedHands(page);

        await hands.PressAsync("Enter");
        await Expect(indicator.Heading).ToHaveTextAsync("加到哪份？");
        await Expect(page.Locator("main form button").First).ToBeFocusedAsync();
        await hands.PressAsync("Enter");

        await indicator.SaysAsync("已加入《");
        Assert.Contains("parking-spaces", page.Url, StringComparison.Ordinal);
        hands.AssertAtMost("A chart added to the last of two briefings, by keys", 2);
    }

    private async Task<BriefingPage> SavedAsync(string name)
    {
        var password = await dashboard.AddUserAsync(name, "Viewer", "安庆经开区");
        var briefing = new BriefingPage(await dashboard.SignedInAsync(name, password, New));
        await Expect(briefing.Choices.First).ToBeVisibleAsync();
        await briefing.Button("保存并编辑").ClickAsync();
        await Expect(briefing.Outline.Nth(2)).ToBeVisibleAsync();
        return briefing;
    }
}
