using System.Net;
using System.Text.RegularExpressions;
using Dashboard.Demo;
using Dashboard.Maps;
using Dashboard.Tests.Dashboard.Demo;
using Dashboard.Tests.Setup;
using Microsoft.AspNetCore.WebUtilities;

namespace Dashboard.Tests.Dashboard.Maps;

public sealed partial class MapPageTests(DemoFixture demo) : IClassFixture<DemoFixture>
{
    [Fact]
    public async Task Each_district_is_a_shaded_link_with_name_and_value_and_the_number_stands_beneath()
    {
        var page = await GetAsync("/map?indicator=new-jobs&district=yunlan&period=2024");

        Assert.Equal(8, Shapes(page).Count);
        Assert.Contains(
            "/map?indicator=new-jobs&district=yunlan-ting&period=2024",
            page,
            StringComparison.Ordinal
        );
        Assert.Matches("<title[^>]*>澜汀区：[0-9,]+人</title>", page);
        Assert.Matches(">澜汀区<tspan[^>]*>[0-9,]+人</tspan>", page);
        Assert.Contains("shade-4", Shapes(page));
        Assert.Contains("shade-0", Shapes(page));
        Assert.Contains("审图号：" + DemoMap.Approval, page, StringComparison.Ordinal);
        Assert.Contains("与第一名相差", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Towns_have_no_map_of_their_own_and_lead_to_their_first_pages()
    {
        var page = await GetAsync("/map?indicator=new-jobs&district=澜汀区&period=2024");

        Assert.Contains("/?district=yunlan-ting-", page, StringComparison.Ordinal);
        Assert.True(Shapes(page).Count > 2);
    }

    [Fact]
    public async Task Completion_shades_it_too() =>
        Assert.Matches(
            "<title[^>]*>澜汀区：[0-9.]+%</title>",
            await GetAsync(
                "/map?indicator=secretary-projects&district=yunlan&period=2024&by=completion"
            )
        );

    [Theory]
    [InlineData("requests-accepted", "颜色越深数值越大")]
    [InlineData("new-jobs", "颜色越深越好")]
    public async Task The_legend_praises_only_what_is_better(string indicator, string legend) =>
        Assert.Contains(
            legend,
            await GetAsync($"/map?indicator={indicator}&district=yunlan&period=2024"),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("/ranking?indicator=new-jobs&period=2024", "/map?indicator=")]
    [InlineData("/?district=yunlan&period=2024", "/map?indicator=")]
    [InlineData("/ranking?indicator=new-jobs&period=2024&within=yunlan-ting", "/map?indicator=")]
    public async Task Where_there_is_a_map_it_is_offered(string from, string link) =>
        Assert.Contains(link, await GetAsync(from), StringComparison.Ordinal);

    [Fact]
    public async Task Where_there_is_none_a_sentence_says_so_and_nobody_but_an_administrator_is_told_to_bring_one()
    {
        using var app = new DashboardApp();
        using var client = app.CreateClient();

        var page = WebUtility.HtmlDecode(await client.GetStringAsync("/map"));

        Assert.Contains("还没有地图。", page, StringComparison.Ordinal);
        Assert.DoesNotContain("/administration/map", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/map?indicator=x", HttpStatusCode.NotFound)]
    [InlineData("/map?indicator=new-jobs&district=x", HttpStatusCode.NotFound)]
    [InlineData("/map?indicator=new-jobs&by=x", HttpStatusCode.BadRequest)]
    public async Task What_cannot_be_shown_is_answered_so(string address, HttpStatusCode status)
    {
        using var client = demo.App.CreateClient();
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(status, answer.StatusCode);
    }

    [Theory]
    [InlineData("/map")]
    [InlineData("/map?indicator=new-jobs&district=云澜市&period=2024&by=completion")]
    public void An_address_is_read_back_as_it_was_written(string address)
    {
        var query = QueryHelpers.ParseQuery(address[MapState.Path.Length..]);

        var state = MapState.Read(Said("indicator"), Said("district"), Said("period"), Said("by"));

        Assert.Equal(address, state.ToUri());

        string? Said(string name) => query.TryGetValue(name, out var value) ? value[0] : null;
    }

    private static List<string> Shapes(string page) =>
        [.. ShapePattern().Matches(page).Select(shape => shape.Groups["shade"].Value)];

    private async Task<string> GetAsync(string address)
    {
        using var client = demo.App.CreateClient();
        return WebUtility.HtmlDecode(
            await client.GetStringAsync(new Uri(address, UriKind.Relative))
        );
    }

    [GeneratedRegex("<path class=\"(?<shade>shade-.)\"", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex ShapePattern();
}
