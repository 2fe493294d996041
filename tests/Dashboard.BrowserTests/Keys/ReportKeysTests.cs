using Dashboard.BrowserTests.Setup;

namespace Dashboard.BrowserTests.Keys;

/// <summary>The figures of a report, taken with the keyboard alone; it has an app and a database of its own.</summary>
[Trait("Category", CountedHands.Category)]
public sealed class ReportKeysTests(RunningDashboard dashboard) : IClassFixture<RunningDashboard>
{
    private const string Text =
        "本报讯　安庆经开区各项工作稳步推进。\n2023年1至10月，全区新签约亿元以上项目52个，解决企业困难问题301个，培训参训人次4320人次。\n"
        + "截至10月底，全区停车位共26100余个，三级网格员278名。";

    [BrowserFact]
    public async Task Five_figures_of_a_report_are_taken_one_by_one_and_sent()
    {
        var password = await dashboard.AddUserAsync("zhang", "Clerk", "安庆经开区");
        var page = await dashboard.SignedInAsync("zhang", password, "/reports/read");
        await page.Locator("[name=text]").FillAsync(Text);
        await page.Locator("[name=title]").FillAsync("十月情况");
        await page.Locator("[name=date]").FillAsync("2023-11-05");
        await page.GetByRole(AriaRole.Button, new() { Name = "读出数据" }).ClickAsync();
        await Expect(page.Locator(".proposal")).ToHaveCountAsync(5);
        await Expect(page.Locator(".proposals")).ToBeFocusedAsync();

        var hands = new CountedHands(page);
        for (var taken = 1; taken <= 5; taken++)
        {
            await hands.PressAsync("Enter");
            await Expect(page.Locator(".proposal.accepted")).ToHaveCountAsync(taken);
        }

        await hands.PressAsync("Control+Enter");
        await Expect(page.Locator(".done")).ToContainTextAsync("已送审");
        hands.AssertAtMost("Five figures of a report, one by one, from the list to sent", 20);
    }
}
