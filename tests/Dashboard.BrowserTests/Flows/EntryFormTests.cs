using Dashboard.BrowserTests.Keys;
using Dashboard.BrowserTests.Pages;
using Dashboard.BrowserTests.Setup;

namespace Dashboard.BrowserTests.Flows;

/// <summary>The form of one figure, its findings, its drafts and its buttons, by keyboard and by mouse.</summary>
public sealed class EntryFormTests(RunningDashboard dashboard) : IClassFixture<RunningDashboard>
{
    [BrowserFact]
    public async Task A_finding_stands_at_its_field_with_its_remedy_and_the_focus_goes_to_what_is_asked()
    {
        var page = await FormAsync("zhang");
        var form = new EntryFormPage(page);
        await Expect(page.GetByText("填完各栏后核查")).ToBeVisibleAsync();
        await form.PickAsync("指标", "tcwzs", "停车位总数");
        await form.Period.FillAsync("2023年12月");
        await form.Document.FillAsync("台账");
        await form.Value.FillAsync("2710000000");
        await form.SendAsync();

        await Expect(form.SaidAt("Value")).ToContainTextAsync("请核对");
        await Expect(form.Value).ToHaveAttributeAsync("aria-describedby", "field-Value-said");
        await Expect(form.Explanation).ToBeFocusedAsync();
        await Expect(form.SaidAt("Explanation")).ToContainTextAsync("请在此说明缘由");
        await Expect(page.GetByText("没有发现问题")).ToHaveCountAsync(0);

        var hands = new CountedHands(page);
        await hands.TypeAsync("已核");
        await hands.PressAsync("Control+Enter");
        await Expect(form.Sent).ToContainTextAsync("已送审：停车位总数");

        await hands.TypeAsync("tcwzs");
        await hands.PressAsync("Enter");
        var waiting = page.Locator("aside.sheet tbody tr")
            .Filter(new() { HasText = "截至2023年12月底" });
        await Expect(waiting).ToContainTextAsync("待审");
    }

    [BrowserFact]
    public async Task Clearing_is_last_and_can_be_undone()
    {
        var page = await FormAsync("wang");
        var form = new EntryFormPage(page);
        await form.Value.FillAsync("25808");
        await form.Document.FillAsync("台账");
        await Expect(page.GetByText("草稿已于")).ToBeVisibleAsync();
        await Expect(page.Locator("form.sheet button").Last).ToHaveTextAsync("清空重填");

        await form.Button("清空重填").ClickAsync();
        await Expect(form.Value).ToHaveValueAsync("");
        await form.Button("撤销清空").ClickAsync();
        await Expect(form.Value).ToHaveValueAsync("25808");
        await page.ReloadAsync();
        await page.SettleAsync();
        await Expect(form.Value).ToHaveValueAsync("25808");

        await form.Document.FocusAsync();
        await page.Keyboard.PressAsync("Shift+Tab");
        await form.Button("清空重填").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(form.Value).ToHaveValueAsync("");
        await Expect(form.Button("撤销清空")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(form.Value).ToHaveValueAsync("25808");
    }

    [BrowserFact]
    public async Task What_was_sent_last_is_there_again_and_the_mouse_alone_goes_on_to_the_next()
    {
        var page = await FormAsync("zhao");
        var form = new EntryFormPage(page);
        await Expect(form.District).ToHaveValueAsync("安庆经开区");
        await form.PickAsync("指标", "广场停车位", "广场停车位数");
        await form.Period.FillAsync("2023-12");
        await form.Value.FillAsync("4120");
        await form.Document.FillAsync("台账");
        await form.Button("送审并填下一条").ClickAsync();
        await Expect(form.Sent).ToContainTextAsync("广场停车位数");
        await Expect(form.Indicator).ToBeFocusedAsync();
        await Expect(form.Value).ToHaveValueAsync("");

        await page.OpenAsync("/entry/figure");

        await Expect(form.Period).ToHaveValueAsync("2023-12");
        await Expect(form.Document).ToHaveValueAsync("台账");
        await Expect(form.Indicator).ToHaveValueAsync("");
    }

    [BrowserFact]
    public async Task Drafts_are_called_by_what_is_in_them()
    {
        var page = await FormAsync("qian");
        var form = new EntryFormPage(page);
        await form.PickAsync("指标", "tcwzs", "停车位总数");
        await form.Value.FillAsync("27300");
        await Expect(page.GetByText("草稿已于")).ToBeVisibleAsync();
        await page.OpenAsync("/reports/read");
        await page.Locator("[name=title]").FillAsync("十月情况");
        await page.Locator("[name=text]").FillAsync("全区新签约项目7个。");
        await page.GetByRole(AriaRole.Button, new() { Name = "读出数据" }).ClickAsync();
        await page.Locator(".proposal").First.WaitForAsync();

        await page.OpenAsync("/entry");

        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "停车位总数 27,300" }))
            .ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "读报道《十月情况》" }).ClickAsync();
        await Expect(page.Locator(".proposal")).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task Signing_in_from_the_sign_in_page_does_not_lead_back_to_it()
    {
        var password = await dashboard.AddUserAsync("sun", "Clerk", "安庆经开区");
        await dashboard.SignedInAsync("sun", password, "/entry");
        var page = await dashboard.OpenAsync("/account/sign-in");
        await page.GetByRole(AriaRole.Link, new() { Name = "登录" }).ClickAsync();
        await page.GetByLabel("账号").FillAsync("sun");
        await page.GetByLabel("密码").FillAsync(password + "-own");
        await page.Keyboard.PressAsync("Enter");

        await page.WaitForURLAsync("**/entry");
    }

    private async Task<IPage> FormAsync(string name)
    {
        var password = await dashboard.AddUserAsync(name, "Clerk", "安庆经开区");
        return await dashboard.SignedInAsync(name, password, "/entry/figure");
    }
}
