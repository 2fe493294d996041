using System.Buffers.Binary;
using Dashboard.BrowserTests.Pages;
using Dashboard.BrowserTests.Setup;

namespace Dashboard.BrowserTests.Flows;

[Collection(RunningDashboardGroup.Name)]
public sealed class FromChoiceToSourceTests(RunningDashboard dashboard)
{
    [BrowserFact]
    public async Task An_official_chooses_district_and_period_and_asks_where_a_number_comes_from()
    {
        var page = await dashboard.OpenAsync("/?district=老峰镇");
        var overview = new OverviewPage(page);

        await overview.PickDistrictAsync("安庆经开区");
        await page.WaitForURLAsync(url =>
            Uri.UnescapeDataString(url).Contains("安庆经开区", StringComparison.Ordinal)
        );
        await page.SettleAsync();
        await Expect(overview.Heading).ToContainTextAsync("安庆经开区");
        await overview.PickPeriodAsync("2022年");
        await page.WaitForURLAsync(url =>
            Uri.UnescapeDataString(url)
                .EndsWith("/?district=安庆经开区&period=2022", StringComparison.Ordinal)
        );

        await Expect(overview.FigureOf("停车位总数")).ToHaveTextAsync("25,808个");
        var chart = overview.Chart("停车位总数的构成");
        await Expect(chart.Points).ToHaveCountAsync(5);

        await chart.Points.First.ClickAsync();
        var source = overview.Source;
        await Expect(source.Shown).ToContainTextAsync("20,874");
        await Expect(source.Shown).ToContainTextAsync("安庆日报");
        await Expect(source.MarkedNumber).ToContainTextAsync("20874");

        await page.GoBackAsync();
        await Expect(source.Shown).ToHaveCountAsync(0);
        await page.GoBackAsync();
        await Expect(overview.Heading).ToContainTextAsync("安庆经开区2023年");
    }

    [BrowserFact]
    public async Task A_place_without_figures_says_what_there_is_instead()
    {
        var page = await dashboard.OpenAsync("/?district=安徽省&period=1999");
        var overview = new OverviewPage(page);

        await Expect(page.GetByText("没有报道不等于零")).ToBeVisibleAsync();
        await overview.Elsewhere.First.ClickAsync();
        await Expect(overview.Cards.First).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_period_that_cannot_be_read_gets_a_sentence()
    {
        var page = await dashboard.OpenAsync("/?period=<script>");

        await Expect(page.GetByText("看不懂期间“<script>”")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task English_is_one_switch_away()
    {
        var page = await dashboard.OpenAsync("/indicators");
        var shown = new ShownPage(page);
        await shown.Link("English").ClickAsync();

        await Expect(page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link))
            .ToHaveTextAsync(["Overview", "Indicators", "Reports", "Views", "Briefings"]);
        await Expect(shown.Heading).ToContainTextAsync("Indicators");
    }

    [BrowserFact]
    public async Task A_chart_is_saved_as_picture_table_and_workbook()
    {
        var page = await dashboard.OpenAsync("/?district=安庆经开区&period=2022");
        var chart = new OverviewPage(page).Chart();
        await chart.OpenFilesAsync();

        var starts = new Dictionary<string, byte[]>
        {
            ["SVG"] = "<svg"u8.ToArray(),
            ["CSV"] = [0xEF, 0xBB, 0xBF],
            ["Excel"] = "PK"u8.ToArray(),
        };
        foreach (var (format, start) in starts)
        {
            var bytes = await chart.SaveAsync(format);
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

    [BrowserFact]
    public async Task A_chart_is_saved_as_PNG_in_three_sizes_light_and_dark()
    {
        var page = await dashboard.OpenAsync("/?district=安庆经开区&period=2022");
        var chart = new OverviewPage(page).Chart();
        await chart.OpenFilesAsync();

        var widths = new List<int>();
        foreach (var theme in (string[])["浅色", "深色"])
        {
            for (var scale = 1; scale <= 3; scale++)
            {
                var bytes = await chart.SaveAsync($"PNG，{theme}，{scale}倍");
                Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], bytes[..4]);
                // The width stands first in the header's chunk.
                widths.Add(BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)));
            }
        }

        var width = widths[0];
        Assert.True(width >= 600, $"{width} pixels");
        Assert.Equal([width, 2 * width, 3 * width, width, 2 * width, 3 * width], widths);
    }
}
