using System.Text.RegularExpressions;
using Dashboard.BrowserTests.Setup;

namespace Dashboard.BrowserTests.Flows;

/// <summary>A page that is printed and scanned here becomes figures, each of which shows its place on the paper.</summary>
public sealed class FromPaperToCitationTests(RunningDashboard dashboard)
    : IClassFixture<RunningDashboard>
{
    private const string Printed = """
        <body style="margin:144px;font:50px/1.9 'Noto Serif CJK SC'"><h1 style="font-size:80px;text-align:center">开发区十月情况</h1>
        <div style="column-count:2;column-gap:150px"><p>安庆经开区招商工作稳步推进，<br>服务企业更加主动。2023年1至<br>10月，全区新签约亿元以上项目<br>52个，解决企业困难问题301个。</p>
        <p style="break-before:column">群众出行更加方便，道路通行更加有序。截至10月底，全区停车位共26100余个。</p></div></body>
        """;

    [PaperBrowserFact]
    public async Task A_scan_is_shown_beside_its_figures_and_later_beside_the_citation()
    {
        var password = await dashboard.AddUserAsync("sun", "Clerk", "安庆经开区");
        var reviewer = await dashboard.AddUserAsync("he", "Reviewer", "安庆市");
        var page = await dashboard.SignedInAsync("sun", password, "/reports/read");
        await page.Locator("[name=title]").FillAsync("十月情况扫描件");
        await page.Locator("[name=date]").FillAsync("2023-11-05");
        await page.Locator("#report-files")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "扫描.png",
                    MimeType = "image/png",
                    Buffer = await ScannedAsync(),
                }
            );
        await Expect(page.Locator("[name=text]"))
            .ToHaveValueAsync(
                new Regex("26100", RegexOptions.None, TimeSpan.FromSeconds(1)),
                new() { Timeout = 60_000 }
            );
        await page.GetByRole(AriaRole.Button, new() { Name = "读出数据" }).ClickAsync();
        await Expect(page.Locator(".proposal")).ToHaveCountAsync(3);

        var part = page.GetByRole(AriaRole.Img, new() { Name = "原件上的“52个”" });
        await Expect(part).ToBeVisibleAsync();
        Assert.True(await IsInkInAsync(part));
        var list = page.GetByRole(AriaRole.Group, new() { Name = "读出的数据" });
        await list.PressAsync("j");
        await list.PressAsync("j");
        await Expect(page.GetByRole(AriaRole.Img, new() { Name = "原件上的“26100余个”" }))
            .ToBeVisibleAsync();
        await page.Locator(".whole rect").First.ClickAsync();
        await Expect(page.Locator(".proposal.current strong")).ToContainTextAsync("52个");
        await page.ReloadAsync();
        await page.SettleAsync();
        await Expect(part).ToBeVisibleAsync();

        await list.PressAsync("j");
        await list.PressAsync("j");
        await list.PressAsync("Enter");
        await Expect(page.Locator(".proposal.accepted")).ToHaveCountAsync(1);
        await list.PressAsync("Control+Enter");
        await Expect(page.Locator(".done")).ToContainTextAsync("已送审");

        var queue = await dashboard.SignedInAsync("he", reviewer, "/review");
        var waiting = queue.Locator("tr[data-code]").Filter(new() { HasText = "停车位总数" });
        await waiting.Locator("td.this a.figure").ClickAsync();
        await queue.Locator("aside.source .citation a").ClickAsync();
        await queue.WaitForURLAsync("**/reports/r-*");
        await Expect(queue.GetByRole(AriaRole.Heading, new() { Name = "十月情况扫描件" }))
            .ToBeVisibleAsync(new() { Timeout = 30_000 });
        await queue.SettleAsync();
        var cited = queue.GetByRole(AriaRole.Img, new() { Name = "原件上的“26100余个”" });
        await Expect(cited).ToBeVisibleAsync();
        Assert.True(await IsInkInAsync(cited));
        await Expect(queue.Locator("#text .cited.current")).ToHaveTextAsync("26100余个");
        var (paper, text) = (queue.Locator("#paper"), queue.Locator("#text"));
        Assert.Equal((await paper.BoundingBoxAsync())!.Y, (await text.BoundingBoxAsync())!.Y, 40f);
    }

    // As somebody scans what somebody else printed, 240 dots an inch.
    private async Task<byte[]> ScannedAsync()
    {
        var paper = await dashboard.OpenAsync("about:blank", 1985, 2806, script: false);
        await paper.SetContentAsync(Printed);
        return await paper.ScreenshotAsync();
    }

    // Whether the picture came: an SVG without it is a white field of the same size.
    private static async Task<bool> IsInkInAsync(ILocator part) =>
        await part.Locator("image")
            .EvaluateAsync<bool>(
                "async image => { const answer = await fetch(image.getAttribute('href')); return answer.ok && answer.headers.get('content-type') === 'image/jpeg' && image.getBBox().width > 100; }"
            );
}
