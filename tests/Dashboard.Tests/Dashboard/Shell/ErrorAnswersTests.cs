using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Dashboard.Storage.Accounts;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Dashboard.Shell;

public sealed class ErrorAnswersTests(DashboardApp app) : IClassFixture<DashboardApp>
{
    private readonly HttpClient _client = app.CreateClient(new() { AllowAutoRedirect = false });

    [Theory]
    [InlineData("/due/lines.csv?year=abc", 400, "abc")]
    [InlineData("/due/lines.csv?year=99999", 400, "1900到2200")]
    [InlineData("/due/lines.csv?district=no-such", 404, "没有")]
    [InlineData("/due/lines.pdf", 404, "没有")]
    [InlineData("/briefings/file?redHead=zzz&template=monthly&format=word", 400, "zzz")]
    [InlineData("/briefings/file?unsure=x&template=monthly&format=word", 400, "listed")]
    [InlineData("/briefings/file?format=word", 400, "monthly")]
    [InlineData("/briefings/file?template=monthly&format=word&district=瓦坎达", 400, "瓦坎达")]
    [InlineData("/overview/charts/no-such.svg", 404, "没有")]
    [InlineData("/indicators/no-such/charts/x.svg", 404, "没有")]
    [InlineData("/api/no-such", 404, "没有")]
    [InlineData("/api/figures?limit=99999999999", 400, "limit")]
    [InlineData("/api/figures?from=0001-01-01", 400, "from")]
    public async Task A_file_or_the_api_says_what_is_wrong_as_problem_details(
        string address,
        int status,
        string word
    )
    {
        var answer = await _client.GetAsync(address);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(status, problem.GetProperty("status").GetInt32());
        Assert.Contains(word, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_method_that_an_address_does_not_take_is_said()
    {
        var answer = await _client.DeleteAsync("/api/figures");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_form_that_is_cut_off_is_the_sender_s_fault()
    {
        using var form = new StringContent("--x\r\nContent-Disposition: form-data\r\n\r\n");
        form.Headers.Remove("Content-Type");
        form.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=x");

        var answer = await _client.PostAsync("/account/sign-out", form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("/no-such-page", "没有这个页面")]
    [InlineData("/?district=瓦坎达", "没有名为“瓦坎达”的区划")]
    [InlineData("/indicators/no-such", "没有这项指标")]
    [InlineData("/reports/no-such", "没有这份报道")]
    [InlineData("/figures/no-such", "没有这条数据")]
    [InlineData("/embed/overview?chart=no-such", "没有这张图")]
    [InlineData("/due?district=no-such", "没有名为“no-such”的区划")]
    public async Task What_is_missing_is_a_page_that_says_so_and_answers_404(
        string address,
        string sentence
    )
    {
        var answer = await AskAsync(_client, HttpMethod.Get, address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains(sentence, await TextAsync(answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/?period=看不懂")]
    [InlineData("/due?year=abc")]
    public async Task What_cannot_be_read_is_a_page_that_says_so_and_answers_400(string address)
    {
        var answer = await AskAsync(_client, HttpMethod.Get, address);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("“", await TextAsync(answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/indicators")]
    [InlineData("/no-such-page")]
    [InlineData("/api/figures?limit=1")]
    [InlineData("/api/figures?format=csv&limit=1")]
    [InlineData("/health")]
    [InlineData("/app.css")]
    [InlineData("/due/lines.csv?year=abc")]
    public async Task Head_answers_as_get_does_without_the_body(string address)
    {
        var get = await AskAsync(_client, HttpMethod.Get, address);
        var head = await AskAsync(_client, HttpMethod.Head, address);

        Assert.Equal(get.StatusCode, head.StatusCode);
        Assert.Equal(
            get.Content.Headers.ContentType?.MediaType,
            head.Content.Headers.ContentType?.MediaType
        );
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/preferences?theme=dark&back=/?district=安庆", "/?district=%E5%AE%89%E5%BA%86")]
    [InlineData("/preferences?back=//evil.example", "/")]
    public async Task The_way_back_is_an_address_that_a_header_can_carry(
        string address,
        string back
    )
    {
        var answer = await _client.GetAsync(address);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(back, answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Who_may_not_is_told_so_and_not_sent_to_sign_in()
    {
        using var viewer = await SignedIn.Async(
            app,
            new Actor("answers-viewer", Role.Viewer, []),
            followsRedirects: false
        );

        var page = await AskAsync(viewer, HttpMethod.Get, "/administration/accounts");
        var file = await viewer.GetAsync("/administration/audit.csv");

        Assert.Equal(HttpStatusCode.Forbidden, page.StatusCode);
        Assert.Contains("您的账号没有这项权限", await TextAsync(page), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, file.StatusCode);
        Assert.Contains(
            "您的账号没有这项权限",
            (await file.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString(),
            StringComparison.Ordinal
        );
    }

    private static async Task<HttpResponseMessage> AskAsync(
        HttpClient client,
        HttpMethod method,
        string address
    )
    {
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative));
        request.Headers.Add("Accept", "text/html, */*");
        return await client.SendAsync(request);
    }

    private static async Task<string> TextAsync(HttpResponseMessage answer) =>
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
}
