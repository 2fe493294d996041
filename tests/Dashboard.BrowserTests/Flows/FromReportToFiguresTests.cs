using Dashboard.BrowserTests.Setup;

namespace Dashboard.BrowserTests.Flows;

/// <summary>读报道, with the keyboard alone; it has an app and a database of its own.</summary>
public sealed class FromReportToFiguresTests(RunningDashboard dashboard)
    : IClassFixture<RunningDashboard>
{
    private const string Text =
        "本报讯　安庆经开区招商工作稳步推进。\n2023年1至10月，全区新签约亿元以上项目52个，解决企业困难问题301个。\n截至10月底，全区停车位共26100余个。";

    [BrowserFact]
    public async Task A_report_is_confirmed_with_the_keyboard_and_its_figures_wait_for_review()
    {
        var password = await dashboard.AddUserAsync("zhang", "Clerk", "安庆经开区");
        var reviewer = await dashboard.AddUserAsync("li", "Reviewer", "安庆市");
        var page = await dashboard.SignedInAsync("zhang", password, "/reports/read");
        await page.Locator("[name=text]").FillAsync(Text);
        await page.Locator("[name=title]").FillAsync("十月情况");
        await page.Locator("[name=date]").FillAsync("2023-11-05");
        await page.GetByRole(AriaRole.Button, new() { Name = "读出数据" }).ClickAsync();
        await Expect(page.Locator(".proposal")).ToHaveCountAsync(3);
        await Expect(page.Locator(".text mark").First).ToHaveTextAsync("52个");

        await Expect(page.GetByRole(AriaRole.Group, new() { Name = "读出的数据" }))
            .ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".proposal.accepted")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("x");
        await Expect(page.Locator(".proposal").Nth(1)).ToContainTextAsync("舍去");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".proposal.accepted")).ToHaveCountAsync(2);
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(page.Locator(".done")).ToContainTextAsync("已送审");

        var queue = await dashboard.SignedInAsync("li", reviewer, "/review");
        var waiting = queue.Locator("tr[data-code]").Filter(new() { HasText = "停车位总数" });
        await Expect(waiting).ToContainTextAsync("十月情况");
        await waiting.Locator("td.this a.figure").ClickAsync();
        var source = queue.Locator("aside.source");
        await Expect(source.Locator("mark")).ToHaveTextAsync("26100余个");
    }

    [BrowserFact]
    public async Task A_script_in_a_report_is_text()
    {
        var password = await dashboard.AddUserAsync("wang", "Clerk", "安庆经开区");
        var page = await dashboard.SignedInAsync("wang", password, "/reports/read");
        await page.Locator("[name=text]").FillAsync("<script>alert(1)</script>新签约项目7个。");
        await page.Locator("[name=title]").FillAsync("<b>标题</b>");
        await page.GetByRole(AriaRole.Button, new() { Name = "读出数据" }).ClickAsync();

        await Expect(page.Locator(".text")).ToContainTextAsync("<script>alert(1)</script>");
    }

    [BrowserFact]
    public async Task A_very_long_report_arrives_and_one_too_long_gets_a_sentence()
    {
        var password = await dashboard.AddUserAsync("zhao", "Clerk", "安庆经开区");
        var page = await dashboard.SignedInAsync("zhao", password, "/reports/read");
        await page.Locator("[name=title]").FillAsync("长文");
        await page.Locator("[name=text]").FillAsync(new string('文', 200_001));
        await page.GetByRole(AriaRole.Button, new() { Name = "读出数据" }).ClickAsync();
        await Expect(page.Locator(".problem")).ToHaveTextAsync("全文超过200,000字，请分成几篇");

        await page.Locator("[name=text]").FillAsync(Text + new string('文', 150_000));
        await page.GetByRole(AriaRole.Button, new() { Name = "读出数据" }).ClickAsync();
        await Expect(page.Locator(".proposal")).ToHaveCountAsync(3);
    }

    [BrowserFact]
    public async Task Answers_given_before_a_restart_of_the_server_are_there_after_it()
    {
        var password = await dashboard.AddUserAsync("qian", "Clerk", "安庆经开区");
        var page = await dashboard.SignedInAsync("qian", password, "/reports/read");
        await page.Locator("[name=text]").FillAsync(Text);
        await page.Locator("[name=title]").FillAsync("十月情况");
        await page.Locator("[name=date]").FillAsync("2023-11-05");
        await page.GetByRole(AriaRole.Button, new() { Name = "读出数据" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Group, new() { Name = "读出的数据" }))
            .ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".proposal.accepted")).ToHaveCountAsync(1);

        await dashboard.RestartAsync();
        await page.ReloadAsync();

        await Expect(page.Locator(".done")).ToContainTextAsync("已恢复未送审的报道");
        await Expect(page.Locator(".proposal.accepted")).ToHaveCountAsync(1);
    }
}
