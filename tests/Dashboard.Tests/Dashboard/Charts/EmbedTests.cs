using System.Net;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Dashboard.Charts;

public sealed class EmbedTests(DashboardApp app) : IClassFixture<DashboardApp>
{
    private const string Parking =
        "/embed/overview?district=安庆经开区&period=2022&chart=parts-parking-spaces";

    [Fact]
    public async Task One_chart_stands_alone_and_its_links_leave_the_frame()
    {
        var page = await app.CreateClient().GetStringAsync(Parking);

        Assert.Contains("20,874", page, StringComparison.Ordinal);
        Assert.Single(page.Split("<figure").Skip(1));
        Assert.DoesNotContain("masthead", page, StringComparison.Ordinal);
        Assert.Contains("target=\"_blank\"", page, StringComparison.Ordinal);
        Assert.Contains("figure=", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chart_of_an_indicator_stands_alone_too()
    {
        var page = await app.CreateClient()
            .GetStringAsync("/embed/indicators/parking-spaces?chart=parts-parking-spaces");

        Assert.Contains("20,874", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/embed/compare?indicator=nothing")]
    [InlineData("/embed/ranking?indicator=nothing")]
    [InlineData("/embed/overview?district=安庆经开区&period=2022&chart=nothing")]
    [InlineData("/embed/overview?district=瓦坎达&chart=x")]
    [InlineData("/embed/indicators/nothing?chart=x")]
    public async Task A_chart_that_is_not_there_is_said_so(string address)
    {
        var answer = await app.CreateClient().GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains(
            "没有这张图",
            WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/indicators")]
    [InlineData("/account/sign-in")]
    [InlineData("/api/figures?limit=1")]
    [InlineData("/embedded")]
    public async Task Nothing_else_may_be_framed_by_others(string address)
    {
        using var embedding = Embedding("https://intranet.example.cn");

        var answer = await embedding.CreateClient().GetAsync(address);

        Assert.Equal("frame-ancestors 'self'", Policy(answer));
    }

    [Theory]
    [InlineData(
        "https://intranet.example.cn",
        "frame-ancestors 'self' https://intranet.example.cn"
    )]
    [InlineData(
        "https://a.example.cn http://b.example.cn:8080/",
        "frame-ancestors 'self' https://a.example.cn http://b.example.cn:8080"
    )]
    [InlineData("", "frame-ancestors 'self'")]
    public async Task Named_origins_may_embed_a_chart(string origins, string policy)
    {
        using var embedding = Embedding(origins);

        var answer = await embedding.CreateClient().GetAsync(Parking);

        Assert.Equal(policy, Policy(answer));
        Assert.False(answer.Headers.Contains("X-Frame-Options"));
    }

    [Theory]
    [InlineData("*")]
    [InlineData("https://a.example.cn/page")]
    [InlineData("https://a.example.cn;script-src")]
    public void What_is_no_origin_stops_the_start_and_is_named(string origin)
    {
        using var embedding = Embedding(origin);

        var wrong = Assert.Throws<InvalidOperationException>(() => embedding.CreateClient());

        Assert.Contains(origin, wrong.Message, StringComparison.Ordinal);
    }

    private static string Policy(HttpResponseMessage answer) =>
        Assert
            .Single(answer.Headers.GetValues("Content-Security-Policy"))
            .Split("; ")
            .Single(part => part.StartsWith("frame-ancestors", StringComparison.Ordinal));

    private Microsoft.AspNetCore.Mvc.Testing.WebApplicationFactory<Program> Embedding(
        string origins
    ) => app.WithWebHostBuilder(host => host.UseSetting("Embed:Origins", origins));
}
