using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Dashboard.Tests.Dashboard.Demo;

namespace Dashboard.Tests.Dashboard.Comparing;

public sealed partial class RankingPageTests(DemoFixture demo) : IClassFixture<DemoFixture>
{
    [Fact]
    public async Task Districts_stand_in_order_with_their_rise_and_distances()
    {
        var page = await GetAsync("/ranking?indicator=new-jobs&period=2024");

        var rows = Rows(page);
        Assert.Equal(8, rows.Count);
        Assert.Equal(
            rows.Select(row => row.Value).OrderDescending(),
            rows.Select(row => row.Value)
        );
        Assert.Contains("比2023年", page, StringComparison.Ordinal);
        Assert.Contains("与第一名相差", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_less_is_better_the_least_comes_first()
    {
        var values = Rows(await GetAsync("/ranking?indicator=petitions&period=2024"))
            .ConvertAll(row => row.Value);

        Assert.True(values.Count > 3);
        Assert.Equal(values.Order(), values);
    }

    [Fact]
    public async Task Several_indicators_are_a_scorecard_whose_weights_the_address_shows()
    {
        const string address = "/ranking?indicator=new-jobs,petitions&period=2024&weight=";

        var (one, other) = (await GetAsync(address + "1,0"), await GetAsync(address + "0,1"));

        Assert.Contains("权重1", one, StringComparison.Ordinal);
        Assert.Contains("name=\"weight\"", one, StringComparison.Ordinal);
        Assert.Equal(Names(await GetAsync("/ranking?indicator=new-jobs&period=2024")), Names(one));
        Assert.Equal(
            Names(await GetAsync("/ranking?indicator=petitions&period=2024")),
            Names(other)
        );
    }

    [Fact]
    public async Task Completion_is_ranked_in_percent()
    {
        var page = await GetAsync(
            "/ranking?indicator=secretary-projects&by=completion&period=2024"
        );

        Assert.True(Rows(page).Count > 3);
        Assert.Contains("完成率", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Towns_of_one_district_are_ranked_within_it_page_by_page()
    {
        var all = await GetAsync("/ranking?indicator=new-jobs&period=2024&level=town");
        var within = await GetAsync("/ranking?indicator=new-jobs&period=2024&within=澜汀区");

        Assert.Contains("rel=\"next\"", all, StringComparison.Ordinal);
        Assert.InRange(Rows(within).Count, 2, 29);
    }

    [Theory]
    [InlineData("indicator=x", "没有名为“x”的指标。", HttpStatusCode.NotFound)]
    [InlineData("indicator=new-jobs&within=x", "没有名为“x”的区划。", HttpStatusCode.NotFound)]
    [InlineData("indicator=new-jobs&level=x", "“level”写的是“x”", HttpStatusCode.BadRequest)]
    [InlineData(
        "indicator=new-jobs&by=x",
        "“by”写的是“x”，应是其中之一：completion",
        HttpStatusCode.BadRequest
    )]
    [InlineData(
        "indicator=new-jobs,petitions&weight=1,-2",
        "应是0到100的整数",
        HttpStatusCode.BadRequest
    )]
    [InlineData(
        "indicator=new-jobs,petitions&weight=0,0",
        "权重不能都是0",
        HttpStatusCode.BadRequest
    )]
    [InlineData("indicator=new-jobs&period=1950", "没有报道不等于零", HttpStatusCode.OK)]
    public async Task Wrong_input_gets_a_sentence(
        string query,
        string sentence,
        HttpStatusCode status
    )
    {
        var answer = await demo.App.CreateClient().GetAsync("/ranking?" + query);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(sentence, page, StringComparison.Ordinal);
    }

    private static List<(string District, decimal Value)> Rows(string page) =>
        [
            .. Row()
                .Matches(page[page.LastIndexOf("<table", StringComparison.Ordinal)..])
                .Select(row =>
                    (
                        row.Groups["name"].Value,
                        decimal.Parse(
                            row.Groups["value"].Value,
                            NumberStyles.Number,
                            CultureInfo.InvariantCulture
                        )
                    )
                ),
        ];

    private static IEnumerable<string> Names(string page) =>
        Name()
            .Matches(page[page.LastIndexOf("<table", StringComparison.Ordinal)..])
            .Select(row => row.Groups["name"].Value);

    private async Task<string> GetAsync(string address) =>
        WebUtility.HtmlDecode(await demo.App.CreateClient().GetStringAsync(address));

    [GeneratedRegex(
        "<th scope=\"row\"><a[^>]*>(?<name>[^<]*)</a></th>.*?<span class=\"number\">(?<value>[^<]*)</span>",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline,
        1000
    )]
    private static partial Regex Row();

    [GeneratedRegex(
        "<th scope=\"row\"><a[^>]*>(?<name>[^<]*)</a></th>",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Name();
}
