using Dashboard.BrowserTests.Pages;
using Dashboard.BrowserTests.Setup;

namespace Dashboard.BrowserTests.Flows;

/// <summary>读报道, with the keyboard alone; it has an app and a database of its own.</summary>
public sealed class FromReportToFiguresTests(RunningDashboard dashboard)
    : IClassFixture<RunningDashboard>
{
    private const string Text =
        "本报讯　安庆经开区招商工作稳步推进。\n2023年1至10月，全区新签约亿元以上项目52个，解决企业困难问题301个。\n截至10月底，全区停车位共26100余个。";

    // What one test sent is known to the next, by its sentences: each has words of its own.
    private const string OfMouse =
        "本报讯　一批项目落地。\n2021年1至10月，开发区新签约亿元以上项目52个，解决企业困难问题301个。\n截至2021年10月底，停车位共26100余个。";

    private const string OfRestart = "简讯。\n2020年上半年，园区新签约亿元以上项目17个。\n";

    private const string Again =
        "本报讯　安庆经开区项目建设再提速。\n2018年1至9月，全区新签约亿元以上项目61个，举办培训233次。\n";

    [BrowserFact]
    public async Task A_report_is_confirmed_with_the_keyboard_and_its_figures_wait_for_review()
    {
        var page = await OpenAsync("zhang");
        var reviewer = await dashboard.AddUserAsync("li", "Reviewer", "安庆市");
        await page.ReadAsync(Text, "十月情况", "2023-11-05");
        await Expect(page.Cards).ToHaveCountAsync(3);
        await Expect(page.MarkedNumbers.First).ToHaveTextAsync("52个");

        await Expect(page.List).ToBeFocusedAsync();
        await PressAsync(page, "Enter");
        await Expect(page.Accepted).ToHaveCountAsync(1);
        await PressAsync(page, "x");
        await Expect(page.Card("301个")).ToContainTextAsync("已舍去");
        await PressAsync(page, "Enter");
        await Expect(page.Accepted).ToHaveCountAsync(2);
        await PressAsync(page, "Control+Enter");
        await page.SaysAsync("已送审");

        var queue = new ReviewQueuePage(
            await dashboard.SignedInAsync("li", reviewer, ReviewQueuePage.Path)
        );
        await Expect(queue.Rows("截至2023年10月底")).ToContainTextAsync("十月情况");
        await queue.FiguresOf("截至2023年10月底").Last.ClickAsync();
        await Expect(queue.Source.MarkedNumber).ToHaveTextAsync("26100余个");
    }

    [BrowserFact]
    public async Task A_report_is_confirmed_with_the_mouse()
    {
        var page = await OpenAsync("zhou");
        await page.ReadAsync(OfMouse, "十月情况（鼠标）", "2021-11-05");

        await page.Button("采用").ClickAsync();
        await Expect(page.Accepted).ToHaveCountAsync(1);
        await page.Button("舍去").ClickAsync();
        await Expect(page.Card("301个")).ToContainTextAsync("已舍去");
        await page.MarkedNumbers.Filter(new() { HasText = "26100余个" }).ClickAsync();
        await page.Button("采用").ClickAsync();
        await Expect(page.Accepted).ToHaveCountAsync(2);
        await page.Button("送审2条").ClickAsync();

        await page.SaysAsync("已送审");
    }

    [BrowserFact]
    public async Task A_report_read_again_marks_what_is_known_and_taking_it_again_asks()
    {
        var page = await OpenAsync("wu");
        await page.ReadAsync(Again, "九月情况", "2018-10-05");
        await Expect(page.List).ToBeFocusedAsync();
        await PressAsync(page, "Enter");
        await Expect(page.Accepted).ToHaveCountAsync(1);
        await PressAsync(page, "Enter");
        await Expect(page.Accepted).ToHaveCountAsync(2);
        await PressAsync(page, "Control+Enter");
        await page.SaysAsync("已送审");

        await page.Page.OpenAsync(ReadReportPage.Path);
        await page.ReadAsync(Again + "新增绿道里程12公里。", "九月情况", "2018-10-05");

        await Expect(page.Card("61个")).ToContainTextAsync("已有：");
        await Expect(page.Card("233次")).ToContainTextAsync("已有：");
        await Expect(page.Card("12公里")).Not.ToContainTextAsync("已有");
        await Expect(page.List).ToBeFocusedAsync();
        await PressAsync(page, "Enter");
        await Expect(page.Card("61个").GetByRole(AriaRole.Alert))
            .ToContainTextAsync("这条数据已在系统中");
        await page.Card("233次").ClickAsync();
        await page.Button("采用").ClickAsync();
        await Expect(page.Card("233次").GetByRole(AriaRole.Alert))
            .ToContainTextAsync("确要再采用一次，请再按一次采用");
        await Expect(page.Accepted).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task A_script_in_a_report_is_text()
    {
        var page = await OpenAsync("wang");

        await page.ReadAsync("<script>alert(1)</script>新签约项目7个。", "<b>标题</b>");

        await Expect(page.Article).ToContainTextAsync("<script>alert(1)</script>");
    }

    [BrowserFact]
    public async Task A_very_long_report_arrives_and_one_too_long_gets_a_sentence()
    {
        var page = await OpenAsync("zhao");
        await page.ReadAsync(new string('文', 200_001), "长文");
        await Expect(page.Wrong).ToHaveTextAsync("全文超过200,000字，请分成几篇");

        await page.ReadAsync(Text + new string('文', 150_000), "长文");

        await Expect(page.Cards).ToHaveCountAsync(3);
    }

    [BrowserFact]
    public async Task Answers_given_before_a_restart_of_the_server_are_there_after_it()
    {
        var page = await OpenAsync("qian");
        await page.ReadAsync(OfRestart, "十月情况（重启）", "2020-11-05");
        await Expect(page.List).ToBeFocusedAsync();
        await PressAsync(page, "Enter");
        await Expect(page.Accepted).ToHaveCountAsync(1);

        await dashboard.RestartAsync();
        await page.Page.ReloadAsync();

        await page.SaysAsync("已恢复未送审的报道");
        await Expect(page.Accepted).ToHaveCountAsync(1);
    }

    private static Task PressAsync(ReadReportPage page, string key) =>
        page.Page.Keyboard.PressAsync(key);

    private async Task<ReadReportPage> OpenAsync(string name)
    {
        var password = await dashboard.AddUserAsync(name, "Clerk", "安庆经开区");
        return new(await dashboard.SignedInAsync(name, password, ReadReportPage.Path));
    }
}
