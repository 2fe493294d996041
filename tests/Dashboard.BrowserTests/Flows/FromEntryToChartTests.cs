using Dashboard.BrowserTests.Pages;
using Dashboard.BrowserTests.Setup;

namespace Dashboard.BrowserTests.Flows;

/// <summary>README's "Enter figures", walked through; it has an app and a database of its own.</summary>
public sealed class FromEntryToChartTests(RunningDashboard dashboard)
    : IClassFixture<RunningDashboard>
{
    [BrowserFact]
    public async Task From_the_first_start_to_an_approved_figure_on_the_chart()
    {
        var admin = await dashboard.OpenAsync(
            new Uri(await dashboard.FirstLinkAsync()).PathAndQuery
        );
        await new SignInPage(admin).CreateAdministratorAsync("kan-ban-2026");
        await admin.SettleAsync();
        var accounts = new AccountsPage(admin);
        await accounts.Link("账号").ClickAsync();
        await admin.SettleAsync();
        var clerkPassword = await accounts.AddAsync("zhang", "填报", "安庆经开区");
        var reviewerPassword = await accounts.AddAsync("li", "审核", "安庆市");

        var visitor = await dashboard.OpenAsync("/?district=安庆经开区&period=2023");
        var card = visitor
            .Locator("table.measures tr, article")
            .Filter(new() { HasText = "培训参训人次" })
            .Filter(new() { HasText = "4,321" });
        await Expect(card).ToHaveCountAsync(0);

        var clerk = await dashboard.SignedInAsync("zhang", clerkPassword, EntryFormPage.Path);
        var form = new EntryFormPage(clerk);
        await form.PickAsync("指标", "PXCXRC", "培训参训人次");
        await form.Period.FillAsync("2023年1-11月");
        await form.Value.FillAsync("４,３２0余");
        await form.Document.FillAsync("安开人〔2023〕7号");
        await Expect(clerk.GetByText("4,320余人次")).ToBeVisibleAsync();
        await form.SendAsync();
        await form.SaysAsync("已送审");

        var reviewer = await dashboard.SignedInAsync("li", reviewerPassword, ReviewQueuePage.Path);
        var queue = new ReviewQueuePage(reviewer);
        await Expect(queue.Rows("培训参训人次")).ToContainTextAsync("安开人〔2023〕7号");
        await queue.ReturnAsync("培训参训人次", "原件是4321");

        await clerk.ReloadAsync();
        await Expect(form.Rows("培训参训人次")).ToContainTextAsync("原件是4321");
        await form.Link("更正").ClickAsync();
        await Expect(clerk.GetByText("退回理由：原件是4321")).ToBeVisibleAsync();
        await clerk.SettleAsync();
        await form.Value.FillAsync("4321");
        await form.SendAsync();
        await form.SaysAsync("已送审");

        await reviewer.ReloadAsync();
        await reviewer.SettleAsync();
        await queue.ApproveAsync("培训参训人次");

        await Expect(card.Locator("a.figure"))
            .ToHaveTextAsync("4,321人次", new() { Timeout = 2_000 });
        await card.Locator("a.figure").ClickAsync();
        var source = new SourcePanel(visitor);
        await Expect(source.Shown).ToContainTextAsync("安开人〔2023〕7号");
        await source.History.ClickAsync();
        await Expect(visitor.Locator("tbody tr")).ToHaveCountAsync(4);
    }

    [BrowserFact]
    public async Task What_was_typed_survives_a_restart_of_the_server()
    {
        var password = await dashboard.AddUserAsync("wang", "Clerk", "安庆经开区");
        var clerk = await dashboard.SignedInAsync("wang", password, EntryFormPage.Path);
        var form = new EntryFormPage(clerk);
        await form.Value.FillAsync("25808");
        await form.Note.FillAsync("数到一半");
        await Expect(clerk.GetByText("草稿已于")).ToBeVisibleAsync();

        await dashboard.RestartAsync();
        await clerk.OpenAsync(dashboard.Address + "entry/figure");

        await form.SaysAsync("已恢复");
        await Expect(form.Value).ToHaveValueAsync("25808");
        await Expect(form.Note).ToHaveValueAsync("数到一半");
    }

    [BrowserFact]
    public async Task Of_two_browsers_that_change_the_same_figure_the_second_is_told()
    {
        var password = await dashboard.AddUserAsync("zhao", "Clerk", "安庆经开区");
        var first = new EntryFormPage(
            await dashboard.SignedInAsync("zhao", password, EntryFormPage.Path)
        );
        await first.PickAsync("指标", "PXCXRC", "培训参训人次");
        await first.Period.FillAsync("2021");
        await first.Value.FillAsync("2500");
        await first.Document.FillAsync("台账");
        await first.SendAsync();
        await first.Link("更正").ClickAsync();
        await Expect(first.Value).ToHaveValueAsync("2500");
        var second = new EntryFormPage(
            await dashboard.SignedInAsync("zhao", password, new Uri(first.Page.Url).PathAndQuery)
        );

        await first.Value.FillAsync("2510");
        await first.SendAsync();
        await first.SaysAsync("已送审");
        await second.Value.FillAsync("2520");
        await second.SendAsync();

        await Expect(second.Wrong.First).ToContainTextAsync("刚被他人改动");
        await Expect(second.Value).ToHaveValueAsync("2520");
        await Expect(second.BothValues).ToContainTextAsync("2,510");
        await Expect(second.BothValues).ToContainTextAsync("2,520");
        await second.Button("以我的为准，重新送审").ClickAsync();
        await second.SaysAsync("已送审");
        await Expect(second.Rows("培训参训人次")).ToContainTextAsync("2,520");
    }
}
