using System.Net;
using Dashboard.Tests.Setup;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;

namespace Dashboard.Tests.Dashboard.Shell;

public sealed class HostsAndProxiesTests(DashboardApp app) : IClassFixture<DashboardApp>
{
    [Theory]
    [InlineData("localhost", true)]
    [InlineData("127.0.0.1:5080", true)]
    [InlineData("[::1]", true)]
    [InlineData("dashboard.example.cn", true)]
    [InlineData("evil.example", false)]
    [InlineData("dashboard.example.cn.evil.example", false)]
    public async Task A_foreign_host_is_answered_with_400_and_never_led_to(string host, bool isOwn)
    {
        using var named = With(("urls", "https://dashboard.example.cn:5443;http://localhost:5080"));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/administration/accounts");
        request.Headers.Host = host;

        var answer = await Client(named).SendAsync(request);

        Assert.Equal(
            isOwn ? HttpStatusCode.Redirect : HttpStatusCode.BadRequest,
            answer.StatusCode
        );
        Assert.Equal(isOwn, answer.Headers.Location is not null);
    }

    [Theory]
    [InlineData("http://*:5080")]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://[::]:5080")]
    public async Task An_app_that_listens_everywhere_knows_its_machine_and_no_other(string urls)
    {
        using var everywhere = With(("urls", urls));

        Assert.Equal(HttpStatusCode.OK, await HealthAsync(everywhere, Dns.GetHostName()));
        Assert.Equal(HttpStatusCode.OK, await HealthAsync(everywhere, "127.0.0.1"));
        Assert.Equal(HttpStatusCode.BadRequest, await HealthAsync(everywhere, "evil.example"));
    }

    [Fact]
    public async Task Names_that_are_set_are_the_names()
    {
        using var named = With(("AllowedHosts", "dashboard.example.cn;*.office.example.cn"));

        Assert.Equal(HttpStatusCode.OK, await HealthAsync(named, "a.office.example.cn"));
        Assert.Equal(HttpStatusCode.OK, await HealthAsync(named, "dashboard.example.cn"));
        Assert.Equal(HttpStatusCode.BadRequest, await HealthAsync(named, "localhost"));
    }

    [Theory]
    [InlineData("10.0.0.1", true)]
    [InlineData("10.0.1.77", true)]
    [InlineData("10.0.2.1", false)]
    [InlineData("127.0.0.1", false)]
    public async Task Only_a_named_proxy_is_believed(string from, bool isBelieved)
    {
        using var behind = With(("Proxy:Known", "10.0.0.1 10.0.1.0/24"), ("Limits:Api", "1"));
        var client = FromAddress.At(Client(behind), from);
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");

        var first = await AskAsync(client, "192.0.2.1");
        var second = await AskAsync(client, "192.0.2.2");

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal(isBelieved, first.Headers.Contains("Strict-Transport-Security"));
        Assert.Equal(
            isBelieved ? HttpStatusCode.OK : HttpStatusCode.TooManyRequests,
            second.StatusCode
        );
    }

    [Fact]
    public async Task Where_none_is_named_none_is_believed()
    {
        using var alone = With();
        var client = FromAddress.At(Client(alone), "127.0.0.1");
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");

        Assert.False(
            (await AskAsync(client, "192.0.2.1")).Headers.Contains("Strict-Transport-Security")
        );
    }

    [Fact]
    public async Task A_proxy_cannot_bring_a_foreign_host_in()
    {
        using var behind = With(("Proxy:Known", "10.0.0.1"));
        var client = FromAddress.At(Client(behind), "10.0.0.1");
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "192.0.2.1");
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        client.DefaultRequestHeaders.Add("X-Forwarded-Host", "evil.example");

        var answer = await client.GetAsync("/administration/accounts");

        Assert.DoesNotContain(
            "evil",
            answer.Headers.Location?.OriginalString ?? "",
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    [InlineData("http://localhost", HttpStatusCode.OK)]
    [InlineData("https://localhost", HttpStatusCode.OK)]
    public async Task No_page_of_another_site_opens_a_circuit(
        string origin,
        HttpStatusCode expected
    )
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Post,
            "/_blazor/negotiate?negotiateVersion=1"
        );
        request.Headers.Add("Origin", origin);

        var answer = await Client(app).SendAsync(request);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory]
    [InlineData("proxy")]
    [InlineData("10.0.0.0/99")]
    public void What_is_no_address_stops_the_start_and_is_named(string known)
    {
        using var wrong = With(("Proxy:Known", known));

        var said = Assert.Throws<InvalidOperationException>(() => wrong.CreateClient());

        Assert.Contains(known, said.Message, StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> AskAsync(HttpClient client, string caller)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/districts");
        request.Headers.Add("X-Forwarded-For", caller);
        return await client.SendAsync(request);
    }

    private static async Task<HttpStatusCode> HealthAsync(
        WebApplicationFactory<Program> named,
        string host
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/health");
        request.Headers.Host = host;
        return (await Client(named).SendAsync(request)).StatusCode;
    }

    private WebApplicationFactory<Program> With(params (string Name, string Value)[] settings) =>
        app.WithWebHostBuilder(host =>
        {
            foreach (var (name, value) in settings)
            {
                host.UseSetting(name, value);
            }

            host.ConfigureTestServices(FromAddress.AddTo);
        });

    private static HttpClient Client(WebApplicationFactory<Program> one) =>
        one.CreateClient(new() { AllowAutoRedirect = false });
}
