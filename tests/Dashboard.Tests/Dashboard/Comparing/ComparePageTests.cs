using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Dashboard.Storage.Catalogues;
using Dashboard.Tests.Dashboard.Demo;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Dashboard.Comparing;

/// <summary>Comparisons of the invented city as a browser without script gets them.</summary>
public sealed partial class ComparePageTests(DemoFixture demo) : IClassFixture<DemoFixture>
{
    [Theory]
    [InlineData("indicator=new-jobs", "lines")]
    [InlineData("indicator=new-jobs&as=heat", "heat")]
    [InlineData("indicator=new-jobs&as=multiples", "multiples")]
    [InlineData("indicator=new-jobs&period=2024", "bars")]
    [InlineData("indicator=new-jobs&period=2023,2024", "slope")]
    [InlineData("indicator=new-jobs,farmland&period=2024", "heat")]
    [InlineData("indicator=new-jobs,farmland&period=2024&as=scatter", "scatter")]
    [InlineData("indicator=new-jobs&base=index", "lines")]
    [InlineData("indicator=new-jobs&base=percent", "lines")]
    [InlineData("indicator=hotline-satisfaction&base=points", "lines")]
    [InlineData("indicator=new-jobs&per=population&period=2024", "bars")]
    public async Task Each_form_is_drawn_and_leaves_as_a_file(string query, string kind)
    {
        var page = await GetAsync("/compare?" + query);

        Assert.Contains($"data-kind=\"{kind}\"", page, StringComparison.Ordinal);
        Assert.True(page.Length < 300_000);
        var file = Svg().Match(page).Groups["file"].Value;
        var picture = XDocument.Parse(await demo.App.CreateClient().GetStringAsync(file));
        Assert.Equal(
            Title().Match(page).Groups["title"].Value,
            picture.Root!.Elements().First(one => one.Name.LocalName == "title").Value
        );
    }

    [Theory]
    [InlineData("indicator=不存在的", "没有名为“不存在的”的指标。", HttpStatusCode.NotFound)]
    [InlineData(
        "indicator=new-jobs&district=瓦坎达",
        "没有名为“瓦坎达”的区划。",
        HttpStatusCode.NotFound
    )]
    [InlineData("indicator=new-jobs&period=昨天", "看不懂期间“昨天”", HttpStatusCode.BadRequest)]
    [InlineData(
        "indicator=new-jobs&as=pie",
        "“as”写的是“pie”，应是其中之一",
        HttpStatusCode.BadRequest
    )]
    [InlineData("indicator=new-jobs&base=x", "“base”写的是“x”", HttpStatusCode.BadRequest)]
    [InlineData("indicator=new-jobs&by=x", "“by”写的是“x”", HttpStatusCode.BadRequest)]
    [InlineData(
        "indicator=new-jobs&per=new-jobs",
        "不能按“new-jobs”折算；可按：",
        HttpStatusCode.BadRequest
    )]
    [InlineData("indicator=new-jobs&period=0001&base=change", "没有", HttpStatusCode.OK)]
    public async Task Wrong_input_gets_a_sentence_and_the_rest_is_kept(
        string query,
        string sentence,
        HttpStatusCode status
    )
    {
        var answer = await demo.App.CreateClient().GetAsync("/compare?" + query);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(sentence, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_state_is_not_drawn_beside_an_amount_and_what_could_be_is_a_link()
    {
        var page = await GetAsync(
            "/compare?indicator=new-jobs,farmland&district=yunlan-ting&as=line"
        );

        Assert.Contains("一个是某日的存量、一个是一段时间的流量", page, StringComparison.Ordinal);
        Assert.Contains("改看热力表", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_units_are_not_drawn_on_one_axis_but_as_an_index()
    {
        const string query = "/compare?indicator=new-jobs,petitions&district=yunlan-ting&as=line";

        Assert.Contains("不能画在一条轴上", await GetAsync(query), StringComparison.Ordinal);
        var index = await GetAsync(query + "&base=index");
        Assert.DoesNotContain("不能画在一条轴上", index, StringComparison.Ordinal);
        Assert.Contains(
            "=100）",
            Title().Match(index).Groups["title"].Value,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_rate_says_in_its_title_by_what_it_is_divided()
    {
        var page = await GetAsync("/compare?indicator=petitions&per=population&period=2024");

        Assert.Contains(
            "每万人（常住人口数）",
            Title().Match(page).Groups["title"].Value,
            StringComparison.Ordinal
        );
        Assert.Contains("件/万人", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Peers_are_one_click_away()
    {
        var page = await GetAsync("/compare?indicator=new-jobs&district=yunlan-ting");

        Assert.Contains(">同属云澜市的8个</a>", page, StringComparison.Ordinal);
        Assert.Contains("澜汀区下辖", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picker_adds_to_what_is_there()
    {
        var list = await GetAsync(
            "/compare/choices/districts?q=云樵区&at="
                + Uri.EscapeDataString("/compare?indicator=new-jobs&district=澜汀区")
        );

        Assert.Contains(
            "href=\"/compare?indicator=new-jobs&district=澜汀区%2C云樵区\"",
            list,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Twenty_towns_of_all_months_stay_under_the_weight_of_a_page()
    {
        var catalogue = await demo
            .App.Services.GetRequiredService<CatalogueQuery>()
            .GetAsync(CancellationToken.None);
        var towns = string.Join(
            ',',
            catalogue
                .Districts.All.Where(district => district.Level == DistrictLevel.Town)
                .Take(20)
                .Select(district => district.Code)
        );

        var page = await GetAsync($"/compare?indicator=new-jobs&district={towns}&as=line");

        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(page), 20_000, 300_000);
    }

    private async Task<string> GetAsync(string address) =>
        WebUtility.HtmlDecode(await demo.App.CreateClient().GetStringAsync(address));

    [GeneratedRegex(
        "href=\"(?<file>/compare/charts/compare.svg[^\"]*)\"",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Svg();

    [GeneratedRegex("<h3>(?<title>[^<]*)</h3>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Title();
}
