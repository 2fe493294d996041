using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Dashboard.Storage.Catalogues;
using Dashboard.Tests.Data;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Dashboard.Api;

public sealed class FiguresApiTests(DashboardApp app) : IClassFixture<DashboardApp>
{
    private readonly HttpClient _client = app.CreateClient();

    [Fact]
    public async Task Without_filters_all_figures_come_as_one_array()
    {
        var figures = await _client.GetFromJsonAsync<JsonElement>("/api/figures");

        Assert.Equal(
            CatalogueFiles.Read(ProjectFolder.Data).Figures.Count,
            figures.GetArrayLength()
        );
    }

    [Fact]
    public async Task An_indicator_says_how_it_is_shown_and_how_its_completion_is_judged()
    {
        var indicators = await _client.GetFromJsonAsync<JsonElement>("/api/indicators");

        var fixedHazards = indicators
            .EnumerateArray()
            .Single(one => one.GetProperty("code").GetString() == "hazards-fixed");
        Assert.Equal("hazards-found", fixedHazards.GetProperty("completes").GetString());
        Assert.Equal("headline", fixedHazards.GetProperty("tier").GetString());
        Assert.Equal("none", fixedHazards.GetProperty("pace").GetString());
        Assert.Equal(5, fixedHazards.GetProperty("aheadBy").GetDecimal());
    }

    [Fact]
    public async Task A_figure_has_the_names_that_are_promised()
    {
        var figures = await _client.GetFromJsonAsync<JsonElement>(
            "/api/figures?indicator=parking-spaces&district=安庆经开区"
        );

        var figure = Assert.Single(figures.EnumerateArray().ToList());
        Assert.Equal("停车位总数", figure.GetProperty("indicator").GetString());
        Assert.Equal("安庆经开区", figure.GetProperty("district").GetString());
        Assert.Equal(
            "安徽省 / 安庆市 / 安庆经开区",
            figure.GetProperty("districtPath").GetString()
        );
        Assert.Equal("moment", figure.GetProperty("periodKind").GetString());
        Assert.Equal("2022-11-30", figure.GetProperty("periodStart").GetString());
        Assert.Equal("2022-11-30", figure.GetProperty("periodEnd").GetString());
        Assert.Equal(25808, figure.GetProperty("value").GetDecimal());
        Assert.Equal(JsonValueKind.Null, figure.GetProperty("valueMax").ValueKind);
        Assert.Equal("个", figure.GetProperty("unit").GetString());
        Assert.Equal("25808个", figure.GetProperty("printed").GetString());
        Assert.Equal("exact", figure.GetProperty("qualifier").GetString());
        Assert.Equal("actual", figure.GetProperty("kind").GetString());
        Assert.Equal("report-003", figure.GetProperty("report").GetString());
        Assert.True(
            figure.TryGetProperty("article", out _)
                && figure.TryGetProperty("paragraph", out _)
                && figure.TryGetProperty("doubt", out _)
        );
    }

    [Fact]
    public async Task Limit_and_offset_page_the_same_order()
    {
        var all = await Codes("/api/figures");
        var first = await Codes("/api/figures?limit=10");
        var second = await Codes("/api/figures?limit=10&offset=10");

        Assert.Equal(all.Take(20), first.Concat(second));
    }

    [Fact]
    public async Task A_full_page_names_the_next_and_the_last_names_none()
    {
        var page = await _client.GetAsync(
            new Uri("/api/figures?district=安庆经开区&limit=2&offset=1", UriKind.Relative)
        );
        var all = await _client.GetAsync(new Uri("/api/figures", UriKind.Relative));

        var next = Assert.Single(page.Headers.GetValues("Link"));
        Assert.Contains("limit=2&offset=3", next, StringComparison.Ordinal);
        Assert.Contains("district=", next, StringComparison.Ordinal);
        Assert.EndsWith("rel=\"next\"", next, StringComparison.Ordinal);
        Assert.False(all.Headers.Contains("Link"));
    }

    [Theory]
    [InlineData("district=瓦坎达", "瓦坎达")]
    [InlineData("indicator=nothing", "nothing")]
    [InlineData("from=2022-02-30", "2022-02-30")]
    [InlineData("from=2023-01-01&to=2022-01-01", "晚于")]
    [InlineData("format=xml", "json或csv")]
    [InlineData("limit=-1", "limit")]
    [InlineData("limit=20001", "20000")]
    [InlineData("offset=x", "offset")]
    public async Task A_wrong_question_gets_a_sentence(string query, string word)
    {
        var answer = await _client.GetAsync(new Uri("/api/figures?" + query, UriKind.Relative));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Contains(word, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_opens_right_in_Excel()
    {
        var bytes = await _client.GetByteArrayAsync(
            new Uri("/api/figures?format=csv&limit=3", UriKind.Relative)
        );

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.StartsWith(
            "code,indicator,district,districtPath",
            System.Text.Encoding.UTF8.GetString(bytes[3..]),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("/api/districts")]
    [InlineData("/api/indicators")]
    [InlineData("/api/reports")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/health")]
    public async Task The_rest_answers(string path) =>
        Assert.Equal(
            HttpStatusCode.OK,
            (await _client.GetAsync(new Uri(path, UriKind.Relative))).StatusCode
        );

    private async Task<List<string?>> Codes(string path) =>
        [
            .. (await _client.GetFromJsonAsync<JsonElement>(path))
                .EnumerateArray()
                .Select(figure => figure.GetProperty("code").GetString()),
        ];
}
