using System.Net;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Dashboard.Administration;

public sealed class AccessTests : IDisposable
{
    private readonly DashboardApp _app = new();

    public void Dispose() => _app.Dispose();

    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/api/figures?limit=1", HttpStatusCode.OK)]
    [InlineData("/health", HttpStatusCode.OK)]
    [InlineData("/entry/template.xlsx?district=安庆经开区", HttpStatusCode.Redirect)]
    [InlineData("/administration/audit.csv", HttpStatusCode.Redirect)]
    [InlineData("/account/first?token=guess", HttpStatusCode.OK)]
    public async Task Viewing_is_open_and_acting_is_not(string path, HttpStatusCode expected) =>
        Assert.Equal(expected, (await Client(_app).GetAsync(path)).StatusCode);

    [Theory]
    [InlineData("/", HttpStatusCode.Redirect)]
    [InlineData("/indicators", HttpStatusCode.Redirect)]
    [InlineData("/overview/charts/x.csv", HttpStatusCode.Redirect)]
    [InlineData("/api/figures", HttpStatusCode.Unauthorized)]
    [InlineData("/health", HttpStatusCode.OK)]
    [InlineData("/app.css", HttpStatusCode.OK)]
    [InlineData("/account/sign-in", HttpStatusCode.OK)]
    public async Task Viewing_can_be_closed(string path, HttpStatusCode expected)
    {
        using var closed = _app.WithWebHostBuilder(host =>
            host.UseSetting("Access:PublicViewing", "false")
        );

        Assert.Equal(expected, (await Client(closed).GetAsync(path)).StatusCode);
    }

    [Fact]
    public async Task A_guessed_token_opens_nothing()
    {
        var page = await Client(_app).GetStringAsync("/account/first?token=guess");

        Assert.DoesNotContain("name=\"Form.Password\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        using var form = new FormUrlEncodedContent([]);

        var answer = await Client(_app).PostAsync("/account/sign-out", form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private static HttpClient Client(
        Microsoft.AspNetCore.Mvc.Testing.WebApplicationFactory<Program> app
    ) => app.CreateClient(new() { AllowAutoRedirect = false });
}
