using Dashboard.BrowserTests.Pages;
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
        var page = new ReadReportPage(
            await dashboard.SignedInAsync("zhang", password, ReadReportPage.Path)
        );
        await page.ReadAsync(Text, "十月情况", "2023-11-05");
        await Expect(page.Cards).ToHaveCountAsync(5);
        await Expect(page.List).ToBeFocusedAsync();

        var hands = new CountedHands(page.Page);
        for (var taken = 1; taken <= 5; taken++)
        {
            await hands.PressAsync("Enter");
            await Expect(page.Accepted).ToHaveCountAsync(taken);
        }

        await hands.PressAsync("Control+Enter");
        await page.SaysAsync("已送审");
        hands.AssertAtMost("Five figures of a report, one by one, from the list to sent", 20);
    }
}
