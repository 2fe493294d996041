using System.Net;
using System.Text.Json;
using Dashboard.Storage.Accounts;
using Dashboard.Tests.Setup;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Dashboard.Shell;

public sealed class SecurityHeadersTests(DashboardApp app) : IClassFixture<DashboardApp>
{
    public static TheoryData<string, HttpStatusCode> Answers =>
        new()
        {
            { "/", HttpStatusCode.OK },
            { "/embed/overview?district=安庆经开区&period=2022&chart=x", HttpStatusCode.NotFound },
            { "/account/sign-in", HttpStatusCode.OK },
            { "/app.css", HttpStatusCode.OK },
            { "/_framework/blazor.web.js", HttpStatusCode.OK },
            { "/api/figures?limit=1", HttpStatusCode.OK },
            { "/api/figures?limit=nothing", HttpStatusCode.BadRequest },
            { "/due/lines.csv?year=2023", HttpStatusCode.OK },
            { "/no/such/page", HttpStatusCode.NotFound },
            { "/administration/accounts", HttpStatusCode.Redirect },
            { "/preferences?theme=dark", HttpStatusCode.Redirect },
            { "/health", HttpStatusCode.OK },
            { "/openapi/v1.json", HttpStatusCode.OK },
        };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Every_kind_of_answer_carries_them(string address, HttpStatusCode expected)
    {
        var answer = await Client().GetAsync(address);

        Assert.Equal(expected, answer.StatusCode);
        CheckHeaders(answer);
    }

    [Fact]
    public async Task So_does_an_answer_to_a_foreign_host()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = "evil.example";

        var answer = await Client().SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        CheckHeaders(answer);
    }

    [Fact]
    public async Task So_does_one_to_a_form_without_its_token_and_one_that_came_too_often()
    {
        using var limited = app.WithWebHostBuilder(host => host.UseSetting("Limits:Api", "1"));
        using var client = limited.CreateClient();
        using var form = new FormUrlEncodedContent([]);

        var refused = await client.PostAsync("/account/sign-out", form);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        CheckHeaders(refused);
        await client.GetAsync("/api/districts");
        var tooMany = await client.GetAsync("/api/districts");
        Assert.Equal(HttpStatusCode.TooManyRequests, tooMany.StatusCode);
        CheckHeaders(tooMany);
    }

    [Theory]
    [InlineData("/api/that-faults", "application/problem+json", "服务器出错")]
    [InlineData("/that-faults", "text/html", "页面出错")]
    public async Task So_does_a_fault_that_nobody_foresaw_and_it_is_said_in_a_sentence(
        string address,
        string type,
        string sentence
    )
    {
        await using var faulty = app.WithWebHostBuilder(host =>
            host.ConfigureServices(services => services.AddSingleton<IStartupFilter, Faulty>())
        );
        using var client = faulty.CreateClient();
        client.DefaultRequestHeaders.Add("Accept", type);

        var answer = await client.GetAsync(address);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
        CheckHeaders(answer);
        var text = await answer.Content.ReadAsStringAsync();
        if (type == "application/problem+json")
        {
            var problem = JsonSerializer.Deserialize<JsonElement>(text);
            Assert.Equal(500, problem.GetProperty("status").GetInt32());
            Assert.NotEmpty(problem.GetProperty("reference").GetString()!);
            text = problem.GetProperty("detail").GetString()!;
        }

        Assert.Contains(sentence, WebUtility.HtmlDecode(text), StringComparison.Ordinal);
        Assert.DoesNotContain(Faulty.Secret, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Under_tls_the_browser_is_told_to_stay_there_and_cookies_are_secure()
    {
        var client = app.CreateClient(
            new() { BaseAddress = new Uri("https://localhost"), AllowAutoRedirect = false }
        );
        await SignedIn.AddAsync(app, new Actor("tls", Role.Viewer, []));

        var answer = await SignedIn.EnterAsync(client, "tls");
        var theme = await client.GetAsync("/preferences?theme=dark");

        Assert.Equal(
            "max-age=31536000; includeSubDomains",
            Assert.Single(answer.Headers.GetValues("Strict-Transport-Security"))
        );
        string[] cookies =
        [
            .. answer.Headers.GetValues("Set-Cookie"),
            .. theme.Headers.GetValues("Set-Cookie"),
        ];
        Assert.True(cookies.Length >= 2);
        Assert.All(
            cookies,
            cookie =>
            {
                Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase);
                Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
                Assert.Contains("samesite=", cookie, StringComparison.OrdinalIgnoreCase);
            }
        );
    }

    [Fact]
    public async Task Without_tls_nothing_is_said_of_it() =>
        Assert.False(
            (await Client().GetAsync("/health")).Headers.Contains("Strict-Transport-Security")
        );

    [Fact]
    public async Task The_server_does_not_name_itself()
    {
        // The test server never does; Kestrel would.
        using var real = new DashboardApp();
        real.UseKestrel(0);
        real.StartServer();

        var answer = await real.CreateClient().GetAsync("/health");

        Assert.False(answer.Headers.Contains("Server"));
        Assert.False(answer.Headers.Contains("X-Powered-By"));
        CheckHeaders(answer);
    }

    private static void CheckHeaders(HttpResponseMessage answer)
    {
        var policy = Assert
            .Single(answer.Headers.GetValues("Content-Security-Policy"))
            .Split("; ")
            .ToDictionary(part => part.Split(' ')[0], part => part, StringComparer.Ordinal);
        Assert.Equal("default-src 'self'", policy["default-src"]);
        Assert.Equal("script-src 'self'", policy["script-src"]);
        Assert.DoesNotContain("unsafe-inline", policy["script-src-attr"], StringComparison.Ordinal);
        Assert.DoesNotContain(
            policy.Values,
            part => part.Contains("unsafe-eval", StringComparison.Ordinal)
        );
        Assert.Equal("object-src 'none'", policy["object-src"]);
        Assert.Equal("base-uri 'self'", policy["base-uri"]);
        Assert.Equal("form-action 'self'", policy["form-action"]);
        Assert.Equal("frame-ancestors 'self'", policy["frame-ancestors"]);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.Contains(
            "camera=()",
            Assert.Single(answer.Headers.GetValues("Permissions-Policy")),
            StringComparison.Ordinal
        );
    }

    private HttpClient Client() => app.CreateClient(new() { AllowAutoRedirect = false });

    // Behind all of the app, where an address has no answer, a fault.
    private sealed class Faulty : IStartupFilter
    {
        public const string Secret = "connection string";

        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
            builder =>
            {
                next(builder);
                builder.Run(http =>
                    http.Request.Path.Value!.EndsWith("that-faults", StringComparison.Ordinal)
                        ? throw new InvalidOperationException(Secret)
                        : Task.CompletedTask
                );
            };
    }
}
