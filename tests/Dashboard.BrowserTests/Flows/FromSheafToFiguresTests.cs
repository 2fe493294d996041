using Dashboard.BrowserTests.Setup;

namespace Dashboard.BrowserTests.Flows;

/// <summary>Several reports read together: what they share is answered once, what contradicts is shown, what cannot be read is named.</summary>
public sealed class FromSheafToFiguresTests(RunningDashboard dashboard)
    : IClassFixture<RunningDashboard>
{
    [BrowserFact]
    public async Task A_figure_of_two_reports_is_taken_once_and_cites_both()
    {
        var password = await dashboard.AddUserAsync("feng", "Clerk", "安庆经开区");
        var reviewer = await dashboard.AddUserAsync("chu", "Reviewer", "安庆市");
        var page = await dashboard.SignedInAsync("feng", password, "/reports/read");
        await page.Locator("[name=date]").FillAsync("2023-11-05");
        await page.Locator("[name=date]").PressAsync("Tab");
        await page.Locator("#report-files")
            .SetInputFilesAsync([
                File(
                    "a.txt",
                    "2023年1至10月，安庆经开区新签约亿元以上项目52个，解决企业困难问题310个。"
                ),
                File(
                    "b.txt",
                    "2023年1至10月，安庆经开区新签约亿元以上项目52个，解决企业困难问题301个。"
                ),
                File("c.txt", ""),
            ]);

        await Expect(page.Locator(".problem")).ToContainTextAsync("“c.txt”里没有文字");
        var tabs = page.GetByRole(AriaRole.Navigation, new() { Name = "一起读的报道" });
        await Expect(tabs.GetByRole(AriaRole.Button)).ToHaveTextAsync(["a", "b"]);
        Assert.False(
            await tabs.GetByRole(AriaRole.Button, new() { Name = "b" })
                .EvaluateAsync<bool>(
                    "tab => getComputedStyle(tab).color === getComputedStyle(tab).backgroundColor"
                ),
            "the name of the other report is as white as the paper it stands on"
        );
        await page.GetByRole(AriaRole.Button, new() { Name = "读出数据" }).ClickAsync();
        await Expect(tabs.GetByRole(AriaRole.Button))
            .ToHaveTextAsync(["a（未答2条）", "b（未答1条）"]);
        await Expect(page.Locator(".proposal").Nth(0)).ToContainTextAsync("另见《b》，一并引用");
        await Expect(page.Locator(".proposal").Nth(1)).ToContainTextAsync("《b》写的是301个");

        await page.GetByRole(AriaRole.Group, new() { Name = "读出的数据" }).PressAsync("Enter");
        await Expect(page.Locator(".proposal.accepted")).ToHaveCountAsync(1);
        await tabs.GetByRole(AriaRole.Button).Nth(1).ClickAsync();
        await Expect(page.Locator(".proposal").Nth(0))
            .ToContainTextAsync("与《a》的“52个”是同一条");
        await page.GetByRole(AriaRole.Button, new() { Name = "送审1条" }).ClickAsync();
        await Expect(page.Locator(".done")).ToContainTextAsync("已送审");

        var queue = await dashboard.SignedInAsync("chu", reviewer, "/review");
        await queue.Locator("tr[data-code] td.this a.figure").ClickAsync();
        await Expect(queue.Locator("aside.source .citation mark"))
            .ToHaveTextAsync(["52个", "52个"]);
    }

    private static FilePayload File(string name, string text) =>
        new()
        {
            Name = name,
            MimeType = "text/plain",
            Buffer = System.Text.Encoding.UTF8.GetBytes(text),
        };
}
