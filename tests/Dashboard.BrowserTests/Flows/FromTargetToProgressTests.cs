using Dashboard.BrowserTests.Pages;
using Dashboard.BrowserTests.Setup;

namespace Dashboard.BrowserTests.Flows;

/// <summary>
/// A year's targets come by the form, the grid and a file, as actuals do, and stand against what was done; it has an app
/// and a database of its own.
/// </summary>
public sealed class FromTargetToProgressTests(RunningDashboard dashboard)
    : IClassFixture<RunningDashboard>
{
    private const string Town = "黄泥岗镇";

    [BrowserFact]
    public async Task Targets_by_form_grid_and_file_are_held_against_what_was_done()
    {
        var password = await dashboard.AddUserAsync("zhang", "Clerk", Town);
        var clerk = await dashboard.SignedInAsync("zhang", password, EntryFormPage.Path);
        await ByFormAsync(clerk);
        await clerk.OpenAsync(dashboard.Address + "entry/grid");
        await ByGridAsync(clerk);
        await clerk.OpenAsync(dashboard.Address + "entry/import");
        await ByFileAsync(clerk);
        await ApprovedAsync(5);

        var visitor = await dashboard.OpenAsync($"/?district={Town}&period=2019");
        var progress = new OverviewPage(visitor).Progress;
        await ShowsAsync("签约亿元以上项目数", "80个", "100个", "80%", "滞后");
        await ShowsAsync("招引亿元以上企业数", "60个", "50个", "120%", "领先");
        await ShowsAsync("开工项目数", "未报", "40个", "逾期未报");

        async Task ShowsAsync(string indicator, params string[] cells)
        {
            var line = progress.GetByRole(AriaRole.Row).Filter(new() { HasText = indicator });
            foreach (var cell in cells)
            {
                await Expect(line.GetByText(cell).First).ToBeVisibleAsync();
            }
        }
    }

    private static async Task ByFormAsync(IPage page)
    {
        var form = new EntryFormPage(page);
        await form.PickAsync("指标", "签约亿元", "签约亿元以上项目数");
        await form.Period.FillAsync("2019年");
        await form.Value.FillAsync("100");
        await form.Field("性质").SelectOptionAsync(new SelectOptionValue { Label = "目标" });
        await form.Document.FillAsync("2019年工作要点");
        await form.SendAsync();
        await form.SaysAsync("已送审");
    }

    private static async Task ByGridAsync(IPage page)
    {
        var sheet = new GridSheet(page);
        await sheet.ChooseAsync("区划", "hng", Town);
        await sheet.Period.FillAsync("2019年");
        await new ShownPage(page)
            .Field("性质")
            .SelectOptionAsync(new SelectOptionValue { Label = "目标" });
        await sheet.OpenAsync();
        await sheet.Source.FillAsync("2019年工作要点");
        await page.GetByRole(AriaRole.Row)
            .Filter(new() { HasText = "招引亿元以上企业数" })
            .Locator("[data-field=value]")
            .FillAsync("50");
        await sheet.Send(1).ClickAsync();
        await Expect(page.Locator(".done")).ToContainTextAsync("已送审");
    }

    // The file brings what was done of both, and a target that nobody has reported on.
    private static async Task ByFileAsync(IPage page)
    {
        var sheet = new ImportSheet(page);
        await sheet.BringAsync(
            "全年.csv",
            ImportSheet.Header
                + $"签约亿元以上项目数,{Town},2019年,80,个,,,台账,,\n"
                + $"招引亿元以上企业数,{Town},2019年,60,个,,,台账,,\n"
                + $"开工项目数,{Town},2019年,40,个,目标,,2019年工作要点,,\n"
        );
        await sheet.Button("送审3条").ClickAsync();
        await Expect(page.Locator(".done")).ToContainTextAsync("已送审");
    }

    private async Task ApprovedAsync(int figures)
    {
        var password = await dashboard.AddUserAsync("li", "Reviewer", "南谯区");
        var reviewer = await dashboard.SignedInAsync("li", password, ReviewQueuePage.Path);
        var queue = new ReviewQueuePage(reviewer);
        await reviewer.GetByRole(AriaRole.Checkbox, new() { Name = "全选" }).CheckAsync();
        await queue.Button($"通过所选{figures}条").ClickAsync();
        await queue.SaysAsync($"已通过{figures}条");
    }
}
