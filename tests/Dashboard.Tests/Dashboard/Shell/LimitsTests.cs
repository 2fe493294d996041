using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Dashboard.Serving;
using Dashboard.Tests.Setup;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;

namespace Dashboard.Tests.Dashboard.Shell;

public sealed class LimitsTests(DashboardApp app) : IClassFixture<DashboardApp>
{
    [Theory]
    [InlineData("Api", "/api/figures?limit=1")]
    [InlineData(
        "Files",
        "/overview/charts/parts-parking-spaces.csv?district=安庆经开区&period=2022"
    )]
    [InlineData(
        "Files",
        "/overview/charts/parts-parking-spaces.xlsx?district=安庆经开区&period=2022"
    )]
    [InlineData(
        "Files",
        "/overview/charts/parts-parking-spaces.svg?district=安庆经开区&period=2022"
    )]
    [InlineData("Files", "/due/lines.csv?year=2023")]
    [InlineData(
        "Files",
        "/briefings/file?district=安庆经开区&period=2022&template=one_page&format=word"
    )]
    [InlineData("Files", "/administration/audit.csv")]
    [InlineData("Files", "/entry/template.xlsx")]
    public async Task The_third_of_two_is_told_when_to_come_again(string limit, string address)
    {
        using var limited = Limited(limit);
        var client = At(limited, "10.0.0.1");
        Assert.NotEqual(
            HttpStatusCode.TooManyRequests,
            (await client.GetAsync(address)).StatusCode
        );
        Assert.NotEqual(
            HttpStatusCode.TooManyRequests,
            (await client.GetAsync(address)).StatusCode
        );

        var answer = await client.GetAsync(address);

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        var problem = await answer.Content.ReadFromJsonAsync<JsonObject>();
        Assert.Equal(
            "请求太频繁，请等一分钟再试。已保存的内容没有改变。",
            (string?)problem!["detail"]
        );
        Assert.Equal(429, (int?)problem["status"]);
        var other = await At(limited, "10.0.0.2").GetAsync(address);
        Assert.NotEqual(HttpStatusCode.TooManyRequests, other.StatusCode);
    }

    [Fact]
    public async Task Sign_in_is_counted_by_address_and_refused_by_a_page()
    {
        using var limited = Limited("SignIn");
        var client = At(limited, "10.0.0.1");
        await SignedIn.EnterAsync(client, "one");
        await SignedIn.EnterAsync(client, "two");

        var answer = await SignedIn.EnterAsync(client, "three");

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal("text/html", answer.Content.Headers.ContentType!.MediaType);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Contains("请求太频繁", page, StringComparison.Ordinal);
        Assert.Equal(
            HttpStatusCode.OK,
            (await SignedIn.EnterAsync(At(limited, "10.0.0.2"), "three")).StatusCode
        );
    }

    [Fact]
    public async Task Looking_at_pages_is_not_counted()
    {
        using var limited = Limited("SignIn");
        var client = At(limited, "10.0.0.1");

        for (var look = 0; look < 4; look++)
        {
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/account/sign-in")).StatusCode);
        }
    }

    [Fact]
    public void Imports_and_readings_are_counted_apart_and_by_account()
    {
        using var limits = new WorkLimits(
            new Dictionary<string, int> { [Limits.Imports] = 1, [Limits.Reading] = 1 }
        );

        Assert.True(limits.Allows(Limits.Imports, "sun"));
        Assert.False(limits.Allows(Limits.Imports, "sun"));
        Assert.True(limits.Allows(Limits.Reading, "sun"));
        Assert.True(limits.Allows(Limits.Imports, "li"));
    }

    [Theory]
    [InlineData("none")]
    [InlineData("0")]
    [InlineData("-1")]
    public void What_is_no_number_stops_the_start_and_is_named(string most)
    {
        using var wrong = app.WithWebHostBuilder(host => host.UseSetting("Limits:Api", most));

        var said = Assert.Throws<InvalidOperationException>(() => wrong.CreateClient());

        Assert.Contains($"Limits:Api: '{most}'", said.Message, StringComparison.Ordinal);
    }

    private WebApplicationFactory<Program> Limited(string limit) =>
        app.WithWebHostBuilder(host =>
            host.UseSetting($"Limits:{limit}", "2").ConfigureTestServices(FromAddress.AddTo)
        );

    private static HttpClient At(WebApplicationFactory<Program> limited, string address) =>
        FromAddress.At(limited.CreateClient(new() { AllowAutoRedirect = false }), address);
}
