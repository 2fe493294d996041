using System.Buffers.Binary;
using Dashboard.BrowserTests.Setup;

namespace Dashboard.BrowserTests.Flows;

[Collection(RunningDashboardGroup.Name)]
public sealed class FromChoiceToSourceTests(RunningDashboard dashboard)
{
    [BrowserFact]
    public async Task An_official_chooses_district_and_period_and_asks_where_a_number_comes_from()
    {
        var page = await dashboard.OpenAsync("/?district=老峰镇");

        await Choose(page, "区划", "安庆经开区");
        await page.WaitForURLAsync(url =>
            Uri.UnescapeDataString(url).Contains("安庆经开区", StringComparison.Ordinal)
        );
        await page.SettleAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .ToContainTextAsync("安庆经开区");
        await Choose(page, "期间", "2022年");
        await page.WaitForURLAsync(url =>
            Uri.UnescapeDataString(url)
                .EndsWith("/?district=安庆经开区&period=2022", StringComparison.Ordinal)
        );

        var card = page.Locator("article").Filter(new() { HasText = "停车位总数" }).First;
        await Expect(card.Locator("a.figure")).ToHaveTextAsync("25,808个");
        var chart = page.Locator("figure.chart").Filter(new() { HasText = "停车位总数的构成" });
        await Expect(chart.Locator(".wide svg a")).ToHaveCountAsync(5);

        await chart.Locator(".wide svg a").First.ClickAsync();
        var source = page.Locator("aside.source");
        await Expect(source).ToContainTextAsync("20,874");
        await Expect(source.Locator(".citation")).ToContainTextAsync("安庆日报");
        await Expect(source.Locator("mark")).ToContainTextAsync("20874");

        await page.GoBackAsync();
        await Expect(source).ToHaveCountAsync(0);
        await page.GoBackAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .ToContainTextAsync("安庆经开区2023年");
    }

    [BrowserFact]
    public async Task A_place_without_figures_says_what_there_is_instead()
    {
        var page = await dashboard.OpenAsync("/?district=安徽省&period=1999");

        await Expect(page.Locator(".notice")).ToContainTextAsync("没有报道不等于零");
        await page.Locator(".places a").First.ClickAsync();
        await Expect(page.Locator("article.card").First).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_period_that_cannot_be_read_gets_a_sentence()
    {
        var page = await dashboard.OpenAsync("/?period=<script>");

        await Expect(page.Locator(".notice")).ToContainTextAsync("看不懂期间“<script>”");
    }

    [BrowserFact]
    public async Task English_is_one_switch_away()
    {
        var page = await dashboard.OpenAsync("/indicators");
        await page.GetByText("English", new() { Exact = true }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link))
            .ToHaveTextAsync(["Overview", "Indicators", "Reports", "Briefings"]);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .ToContainTextAsync("Indicators");
    }

    [BrowserFact]
    public async Task A_chart_is_saved_as_picture_table_and_workbook()
    {
        var page = await dashboard.OpenAsync("/?district=安庆经开区&period=2022");
        var chart = page.Locator("figure.chart").First;
        await chart.Locator("summary").ClickAsync();

        var starts = new Dictionary<string, byte[]>
        {
            ["SVG"] = "<svg"u8.ToArray(),
            ["CSV"] = [0xEF, 0xBB, 0xBF],
            ["Excel"] = "PK"u8.ToArray(),
        };
        foreach (var (format, start) in starts)
        {
            var saved = await page.RunAndWaitForDownloadAsync(() =>
                chart.GetByRole(AriaRole.Link, new() { Name = format, Exact = true }).ClickAsync()
            );
            var bytes = await File.ReadAllBytesAsync(await saved.PathAsync());
            Assert.Equal(start, bytes[..start.Length]);
            if (format == "SVG")
            {
                var picture = System.Text.Encoding.UTF8.GetString(bytes);
                Assert.All(
                    [
                        "停车位总数的构成",
                        "单位：个",
                        "来源：安庆日报",
                        "制图日期：",
                        "2022年11月底",
                    ],
                    text => Assert.Contains(text, picture, StringComparison.Ordinal)
                );
            }
        }
    }

    [Fact]
    public async Task A_chart_is_saved_as_PNG_in_three_sizes_light_and_dark()
    {
        var page = await dashboard.OpenAsync("/?district=安庆经开区&period=2022");
        var chart = page.Locator("figure.chart").First;
        await chart.Locator("summary").ClickAsync();

        var widths = new List<int>();
        foreach (var theme in (string[])["浅色", "深色"])
        {
            for (var scale = 1; scale <= 3; scale++)
            {
                var name = $"PNG，{theme}，{scale}倍";
                var saved = await page.RunAndWaitForDownloadAsync(() =>
                    chart.GetByRole(AriaRole.Link, new() { Name = name }).ClickAsync()
                );
                var bytes = await File.ReadAllBytesAsync(await saved.PathAsync());
                Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], bytes[..4]);
                // The width stands first in the header's chunk.
                widths.Add(BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)));
            }
        }

        var width = widths[0];
        Assert.True(width >= 600, $"{width} pixels");
        Assert.Equal([width, 2 * width, 3 * width, width, 2 * width, 3 * width], widths);
    }

    private static async Task Choose(IPage page, string picker, string option)
    {
        var box = page.GetByRole(AriaRole.Combobox, new() { Name = picker });
        await box.FillAsync(option);
        await page.Locator(".picks a").Filter(new() { HasText = option }).First.ClickAsync();
        await page.SettleAsync();
    }
}
