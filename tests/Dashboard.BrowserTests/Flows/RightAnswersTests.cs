using Dashboard.BrowserTests.Keys;
using Dashboard.BrowserTests.Pages;
using Dashboard.BrowserTests.Setup;

namespace Dashboard.BrowserTests.Flows;

/// <summary>What must not be answered wrongly, from the form to the page that everybody sees; it has an app and a database of its own.</summary>
public sealed class RightAnswersTests(RunningDashboard dashboard) : IClassFixture<RunningDashboard>
{
    [BrowserFact]
    public async Task A_stretch_given_to_a_stock_is_its_end_and_a_flow_is_asked_for_its_stretch()
    {
        var form = await FormAsync("zhang");
        var hands = new CountedHands(form.Page);
        await Expect(form.Indicator).ToBeFocusedAsync();
        await hands.TypeAsync("tcwzs");
        await hands.PressAsync("Enter", "Tab", "Tab");
        await hands.TypeAsync("202312");
        await Expect(form.SaidAt("Period")).ToContainTextAsync("截至2023年12月底");

        await form.PickAsync("指标", "pxcxrc", "培训参训人次");
        await form.Period.FillAsync("截至2023年12月底");
        await Expect(form.SaidAt("Period")).ToContainTextAsync("请写起止期间");
        await form.Period.FillAsync("2023年12月");
        await Expect(form.SaidAt("Period")).Not.ToContainTextAsync("请写");
    }

    [BrowserFact]
    public async Task What_cannot_be_is_refused_by_name_and_a_unit_is_judged_while_it_is_typed()
    {
        var form = await FormAsync("wang");
        await form.PickAsync("指标", "tcwzs", "停车位总数");
        await form.Document.FillAsync("台账");
        await form.Period.FillAsync("2023年12月");

        await form.Value.FillAsync("26100平方米");
        await Expect(form.SaidAt("Value")).ToContainTextAsync("单位应为个，您写的是平方米");
        await form.Value.FillAsync("-5");
        await Expect(form.SaidAt("Value")).ToContainTextAsync("停车位总数不能为负");
        await form.Value.FocusAsync();
        await form.Page.Keyboard.PressAsync("Control+Enter");
        await Expect(form.Sent).ToHaveCountAsync(0);

        await form.Value.FillAsync("30000");
        await form.Period.FillAsync("2099年12月");
        await Expect(form.SaidAt("Period")).ToContainTextAsync("才结束");
        await form.Field("性质").SelectOptionAsync("目标");
        await Expect(form.SaidAt("Period")).Not.ToContainTextAsync("才结束");
        await Expect(form.Field("单位")).ToContainTextAsync("万个");
        await form.PickAsync("指标", "诉求办结满意率", "诉求办结满意率");
        await Expect(form.Field("单位")).Not.ToContainTextAsync("万个");
        Assert.Equal(["%"], await ScalesAsync(form));
    }

    [BrowserFact]
    public async Task An_open_dispute_is_marked_where_everybody_looks_until_someone_decides()
    {
        const string Shown = "/indicators/training-classes?district=老峰镇&period=1998";
        var clerk = await SignedInAsync("zhao", "Clerk", "/entry");
        var reviewer = await SignedInAsync("li", "Reviewer", "/entry");
        foreach (var (value, source) in new[] { ("41", "第一份文件"), ("43", "第二份文件") })
        {
            await SentFigures.SendAsync(clerk, "举办培训次数", "老峰镇", ["1998年"], value, source);
            await reviewer.OpenAsync(ReviewQueuePage.Path);
            await new ReviewQueuePage(reviewer).ApproveAsync(source);
        }

        var visitor = await dashboard.OpenAsync(Shown);
        await Expect(visitor.GetByRole(AriaRole.Main)).ToContainTextAsync("来源不一");

        await reviewer.OpenAsync("/review/disputes");
        var dispute = reviewer.GetByRole(AriaRole.Region).Filter(new() { HasText = "1998年" });
        await dispute.FocusAsync();
        await reviewer.Keyboard.PressAsync("2");
        await Expect(dispute.GetByLabel("采用的理由")).ToBeFocusedAsync();
        await reviewer.Keyboard.PressAsync("1");
        await reviewer.Keyboard.PressAsync("Enter");
        await Expect(dispute).ToHaveCountAsync(0);

        await visitor.ReloadAsync();
        await Expect(visitor.GetByRole(AriaRole.Main)).Not.ToContainTextAsync("来源不一");
    }

    [BrowserFact]
    public async Task A_single_month_does_not_take_the_place_of_the_year_so_far()
    {
        const string Shown = "/?district=安庆经开区&period=2022";
        var visitor = new OverviewPage(await dashboard.OpenAsync(Shown));
        var card = visitor.Cards.Filter(new() { HasText = "解决企业困难问题数" }).First;
        await Expect(card).ToContainTextAsync("295");
        var clerk = await SignedInAsync("qian", "Clerk", "/entry");
        await SentFigures.SendAsync(
            clerk,
            "解决企业困难问题数",
            "安庆经开区",
            ["2022年12月"],
            "310"
        );
        var reviewer = await SignedInAsync("sun", "Reviewer", ReviewQueuePage.Path);
        await new ReviewQueuePage(reviewer).ApproveAsync("解决企业困难问题数");

        await visitor.Page.ReloadAsync();

        await Expect(card).ToContainTextAsync("2022年1—10月");
        await Expect(card).ToContainTextAsync("295");
        await Expect(card).Not.ToContainTextAsync("310");
    }

    private static async Task<IReadOnlyList<string>> ScalesAsync(EntryFormPage form) =>
        [
            .. (await form.Field("单位").GetByRole(AriaRole.Option).AllInnerTextsAsync()).Where(
                text => text.Length > 0
            ),
        ];

    private async Task<EntryFormPage> FormAsync(string name) =>
        new(await SignedInAsync(name, "Clerk", EntryFormPage.Path));

    private async Task<IPage> SignedInAsync(string name, string role, string path) =>
        await dashboard.SignedInAsync(
            name,
            await dashboard.AddUserAsync(name, role, role == "Clerk" ? "安庆经开区" : "安庆市"),
            path
        );
}
