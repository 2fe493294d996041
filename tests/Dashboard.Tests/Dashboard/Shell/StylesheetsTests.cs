using AngleSharp.Html.Parser;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Dashboard.Shell;

public sealed class StylesheetsTests(DashboardApp app) : IClassFixture<DashboardApp>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/indicators")]
    [InlineData("/reports")]
    [InlineData("/account/sign-in")]
    public async Task A_page_that_is_looked_at_asks_for_one_stylesheet_and_for_what_is_dark(
        string address
    ) =>
        Assert.Equal(
            ["app", "dark"],
            (await SheetsAsync(address)).Select(sheet => sheet.Split('.')[0])
        );

    [Fact]
    public async Task A_page_with_a_circuit_brings_what_stands_beside_its_components()
    {
        var sheets = await SheetsAsync("/due");

        var scoped = Assert.Single(
            sheets,
            sheet =>
                sheet.StartsWith("Dashboard.", StringComparison.Ordinal)
                && sheet.EndsWith("styles.css", StringComparison.Ordinal)
        );
        var text = await app.CreateClient().GetStringAsync(scoped);
        Assert.Contains(".retitle[b-", text, StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<string>> SheetsAsync(string address)
    {
        var page = new HtmlParser().ParseDocument(await app.CreateClient().GetStringAsync(address));
        return
        [
            .. page.QuerySelectorAll("link[rel=stylesheet]")
                .Select(link => link.GetAttribute("href")!),
        ];
    }
}
