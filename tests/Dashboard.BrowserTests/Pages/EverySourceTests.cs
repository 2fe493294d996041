using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Dashboard.BrowserTests.Setup;

namespace Dashboard.BrowserTests.Pages;

[Collection(RunningDashboardGroup.Name)]
public sealed class EverySourceTests(RunningDashboard dashboard)
{
    private const int MostPages = 600;

    // What can be set in any way at all (a comparison, a ranking) is walked only so far.
    private const int MostOfOneAddress = 100;

    [BrowserFact]
    public async Task Every_number_and_every_plotted_point_of_every_page_opens_its_source()
    {
        using var client = new HttpClient { BaseAddress = dashboard.Address };
        var parser = new HtmlParser();
        var pages = new Queue<string>(["/", "/indicators", "/reports"]);
        var seen = new HashSet<string>(pages, StringComparer.Ordinal);
        var figures = new Dictionary<string, string>(StringComparer.Ordinal);
        var ways = new Dictionary<string, int>(StringComparer.Ordinal);
        var numbers = 0;
        while (pages.TryDequeue(out var path) && seen.Count < MostPages)
        {
            var document = await Read(path);
            foreach (var link in document.QuerySelectorAll("a.figure, figure.chart svg a, a.cited"))
            {
                numbers++;
                var href = link.GetAttribute("href") ?? "";
                var code = System.Web.HttpUtility.ParseQueryString(
                    new Uri(dashboard.Address, href).Query
                )["figure"];
                Assert.False(
                    string.IsNullOrEmpty(code),
                    $"{path}: {link.TextContent} opens no source."
                );
                figures.TryAdd(code, href);
            }

            foreach (
                var href in document
                    .QuerySelectorAll("main a")
                    .Select(link => link.GetAttribute("href") ?? "")
            )
            {
                var target = new Uri(new Uri(dashboard.Address, path), href);
                var isPage =
                    !target.Query.Contains("figure=", StringComparison.Ordinal)
                    && !target.AbsolutePath.Contains("/charts/", StringComparison.Ordinal);
                if (
                    isPage
                    && ways.GetValueOrDefault(target.AbsolutePath) < MostOfOneAddress
                    && seen.Add(target.PathAndQuery)
                )
                {
                    ways[target.AbsolutePath] = ways.GetValueOrDefault(target.AbsolutePath) + 1;
                    pages.Enqueue(target.PathAndQuery);
                }
            }
        }

        Assert.True(
            seen.Count > 100 && numbers > 500,
            $"Only {seen.Count} pages with {numbers} numbers were found."
        );
        foreach (var (code, href) in figures)
        {
            var panel = (await Read(href)).QuerySelector("aside.source");
            Assert.True(
                panel?.QuerySelector(".citation a") is not null,
                $"{code} has no source at {href}."
            );
        }

        async Task<IHtmlDocument> Read(string path)
        {
            var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
            Assert.True(answer.IsSuccessStatusCode, $"{path} answered {answer.StatusCode}.");
            return parser.ParseDocument(await answer.Content.ReadAsStringAsync());
        }
    }

    [BrowserTheory]
    [InlineData(390)]
    [InlineData(1440)]
    [InlineData(2560)]
    public async Task No_page_scrolls_sideways(int width)
    {
        foreach (
            var path in (string[])
                [
                    "/?district=安庆经开区&period=2022",
                    "/indicators",
                    "/indicators/parking-spaces",
                    "/reports/report-003",
                ]
        )
        {
            var page = await dashboard.OpenAsync(path, width);
            Assert.True(
                await page.EvaluateAsync<bool>(
                    "document.documentElement.scrollWidth <= innerWidth"
                ),
                $"{path} scrolls sideways at {width}."
            );
            await page.Context.CloseAsync();
        }
    }

    [BrowserFact]
    public async Task Overview_can_be_pictured() =>
        await Picture.TakeAsync(
            await dashboard.OpenAsync("/?district=安庆经开区&period=2022"),
            "overview.png"
        );
}
