using Dashboard.BrowserTests.Pages;
using Dashboard.BrowserTests.Setup;

namespace Dashboard.BrowserTests.Flows;

/// <summary>A day of the office, from the first sign-in to the briefing in Word; it has an app and a database of its own.</summary>
public sealed class DayTests(RunningDashboard dashboard) : IClassFixture<RunningDashboard>
{
    private const string Zone = "安庆经开区";
    private readonly Film _film = new();

    [BrowserFact]
    public async Task From_the_first_sign_in_to_the_briefing_in_Word()
    {
        var (clerkPassword, reviewerPassword) = await AdministratorAsync();
        var clerk = await ComesInAsync("zhang", clerkPassword, "/entry");
        await _film.TakeAsync(clerk, "entry");
        await FormAsync(clerk);
        await GridAsync(clerk);
        await ImportAsync(clerk);
        var reviewer = await ComesInAsync("li", reviewerPassword, "/review");
        await ReviewAsync(reviewer);
        await CorrectAsync(clerk);
        await SettleAsync(reviewer);
        await OverviewAsync();
        await BriefingAsync(reviewer);
    }

    private async Task<(string Clerk, string Reviewer)> AdministratorAsync()
    {
        var admin = await dashboard.OpenAsync(
            new Uri(await dashboard.FirstLinkAsync()).PathAndQuery
        );
        await _film.TakeAsync(admin, "first-link");
        await new SignInPage(admin).CreateAdministratorAsync("kan-ban-2026");
        await admin.SettleAsync();
        await _film.TakeAsync(admin, "administration");
        await admin.OpenAsync(AccountsPage.Path);
        var accounts = new AccountsPage(admin);
        var clerk = await accounts.AddAsync("zhang", "填报", Zone);
        var reviewer = await accounts.AddAsync("li", "审核", "安庆市");
        await _film.TakeAsync(admin, "accounts");
        return (clerk, reviewer);
    }

    private async Task<IPage> ComesInAsync(string name, string given, string path)
    {
        var page = await dashboard.OpenAsync("/account/sign-in?back=" + Uri.EscapeDataString(path));
        var door = new SignInPage(page);
        await _film.TakeAsync(page, "sign-in");
        await door.SignInAsync(name, given);
        await _film.TakeAsync(page, "own-password");
        await door.ChangePasswordAsync(given, given + "-own");
        await page.SettleAsync();
        return page;
    }

    private async Task FormAsync(IPage clerk)
    {
        await clerk.OpenAsync(EntryFormPage.Path);
        var form = new EntryFormPage(clerk);
        await _film.TakeAsync(clerk, "form-empty");
        await form.PickAsync("指标", "pxcxrc", "培训参训人次");
        await form.Period.FillAsync("2023年1-11月");
        await form.Value.FillAsync("4320余");
        await form.Document.FillAsync("安开人〔2023〕7号");
        await Expect(clerk.GetByText("4,320余人次")).ToBeVisibleAsync();
        await _film.TakeAsync(clerk, "form-filled");
        await form.SendAsync();
        await Expect(form.Sent).ToContainTextAsync("已送审");
        await _film.TakeAsync(clerk, "form-sent");
    }

    private async Task GridAsync(IPage clerk)
    {
        await clerk.OpenAsync("/entry/grid?district=anqing-jkq&period=2021");
        var sheet = new GridSheet(clerk);
        await Expect(sheet.Source).ToBeEnabledAsync();
        await sheet.Source.FillAsync("2021年台账");
        await sheet.Amount(0).FillAsync("12");
        await sheet.Amount(1).FillAsync("7");
        await sheet.Amount(1).PressAsync("Enter");
        await Expect(sheet.Send(2)).ToBeVisibleAsync();
        await _film.TakeAsync(clerk, "grid");
        await sheet.Send(2).ClickAsync();
        await Expect(clerk.Locator(".done")).ToContainTextAsync("已送审");
    }

    private async Task ImportAsync(IPage clerk)
    {
        await clerk.OpenAsync("/entry/import");
        await _film.TakeAsync(clerk, "import-empty");
        var sheet = new ImportSheet(clerk);
        await sheet.BringAsync(
            "十一月.csv",
            ImportSheet.Header
                + $"停车位总数,{Zone},截至2022年11月底,25900,个,,,城管局台账,,按台账核对\n"
                + $"举办培训次数,{Zone},2020年,31,次,,,培训台账,,\n"
                + $"飞船数,{Zone},2020年,6,个,,,台账,,\n"
        );
        await Expect(sheet.Counts).ToContainTextAsync("有误1条");
        await _film.TakeAsync(clerk, "import-preview");
        await sheet.Button("只送无误的2条").ClickAsync();
        await Expect(clerk.Locator(".done")).ToContainTextAsync("已送审2条");
        await _film.TakeAsync(clerk, "import-sent");
    }

    private async Task ReviewAsync(IPage reviewer)
    {
        await reviewer.OpenAsync("/review");
        var rows = reviewer.Locator("tr[data-code]");
        await Expect(rows).ToHaveCountAsync(5);
        await _film.TakeAsync(reviewer, "review");
        await rows.Filter(new() { HasText = "培训参训人次" })
            .GetByRole(AriaRole.Button, new() { Name = "退回" })
            .ClickAsync();
        await reviewer.GetByLabel("退回的理由").FillAsync("原件是4321");
        await _film.TakeAsync(reviewer, "review-return");
        await reviewer.GetByRole(AriaRole.Button, new() { Name = "确认退回" }).ClickAsync();
        await Expect(rows).ToHaveCountAsync(4);
        await reviewer.GetByLabel("全选").CheckAsync();
        await reviewer.GetByRole(AriaRole.Button, new() { Name = "通过所选4条" }).ClickAsync();
        await Expect(reviewer.Locator(".done")).ToContainTextAsync("已通过4条");
        await _film.TakeAsync(reviewer, "review-done");
    }

    private async Task CorrectAsync(IPage clerk)
    {
        await clerk.OpenAsync("/entry");
        await Expect(clerk.Locator("tbody tr").First).ToContainTextAsync("原件是4321");
        await _film.TakeAsync(clerk, "entry-returned");
        await clerk.GetByRole(AriaRole.Link, new() { Name = "更正" }).First.ClickAsync();
        await clerk.SettleAsync();
        var form = new EntryFormPage(clerk);
        await form.Value.FillAsync("4321");
        await _film.TakeAsync(clerk, "correct");
        await form.SendAsync();
        await Expect(form.Sent).ToContainTextAsync("已送审");
    }

    private async Task SettleAsync(IPage reviewer)
    {
        await reviewer.OpenAsync("/review");
        await reviewer
            .Locator("tr[data-code]")
            .First.GetByRole(AriaRole.Button, new() { Name = "通过" })
            .ClickAsync();
        await Expect(reviewer.Locator(".done")).ToContainTextAsync("已通过1条");
        await reviewer.OpenAsync("/review/disputes");
        var dispute = reviewer.Locator(".dispute").Filter(new() { HasText = "城管局台账" });
        await _film.TakeAsync(reviewer, "disputes");
        await dispute
            .Locator(".side")
            .Filter(new() { HasText = "城管局台账" })
            .GetByRole(AriaRole.Button)
            .ClickAsync();
        await _film.TakeAsync(reviewer, "dispute-reason");
        await dispute.Locator(".reasons li button").First.ClickAsync();
        await Expect(dispute).ToHaveCountAsync(0);
    }

    private async Task OverviewAsync()
    {
        var visitor = await dashboard.OpenAsync($"/?district={Zone}&period=2022");
        await Expect(visitor.Locator("main")).ToContainTextAsync("25,900");
        await _film.TakeAsync(visitor, "overview");
        await visitor.OpenAsync($"/?district={Zone}&period=2023");
        await Expect(visitor.Locator("main")).ToContainTextAsync("4,321");
        await _film.TakeAsync(visitor, "overview-2023");
        await visitor.OpenAsync($"/indicators/parking-spaces?district={Zone}");
        await _film.TakeAsync(visitor, "indicator");
        await visitor.OpenAsync("/preferences?language=en");
        await visitor.OpenAsync($"/?district={Zone}&period=2022");
        await _film.TakeAsync(visitor, "overview-english");
        await visitor.OpenAsync("/briefings");
        await Expect(visitor.Locator(".pick-parts li").First).ToBeVisibleAsync();
        await _film.TakeAsync(visitor, "briefings-english");
    }

    private async Task BriefingAsync(IPage reviewer)
    {
        await reviewer.OpenAsync($"/briefings?district={Zone}&period=2022");
        var briefing = new BriefingPage(reviewer);
        await Expect(briefing.Choices.First).ToBeVisibleAsync();
        await _film.TakeAsync(reviewer, "briefings");
        await briefing.Button("保存并编辑").ClickAsync();
        await Expect(briefing.Outline.First).ToBeVisibleAsync();
        await _film.TakeAsync(reviewer, "briefing");
        await briefing.Outline.Nth(1).ClickAsync();
        await _film.TakeAsync(reviewer, "briefing-chart");
        await briefing.Button("+ 加在最后").ClickAsync();
        await Expect(briefing.Choices.First).ToBeVisibleAsync();
        await _film.TakeAsync(reviewer, "briefing-add");
        await briefing.Button("加一段文字").ClickAsync();
        await briefing.Field("正文").FillAsync("以上为2022年情况。");
        await briefing.Field("正文").BlurAsync();
        await _film.TakeAsync(reviewer, "briefing-remark");
        var file = await reviewer.RunAndWaitForDownloadAsync(() =>
            briefing.Link("Word").ClickAsync()
        );
        Assert.EndsWith(".docx", file.SuggestedFilename, StringComparison.Ordinal);
        if (Film.Folder is not null)
        {
            await file.SaveAsAsync(Path.Combine(Film.Folder, "briefing.docx"));
        }

        await briefing.PrintAsync();
        await reviewer.SettleAsync();
        await Expect(reviewer.Locator("main")).ToContainTextAsync("25,900");
        await _film.TakeAsync(reviewer, "print");
    }
}
