using System.Net;
using System.Net.Http.Headers;
using Dashboard.Serving;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Figures;
using Dashboard.Tests.Setup;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Dashboard.Serving;

/// <summary>Pages for looking: without a circuit, kept until the data changes, and told when it does.</summary>
public sealed class ServedPagesTests(DashboardApp app) : IClassFixture<DashboardApp>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData("/")]
    [InlineData("/categories/招商引资?district=安庆经开区&period=2022")]
    [InlineData("/indicators")]
    [InlineData("/indicators/parking-spaces")]
    [InlineData("/reports")]
    [InlineData("/reports/report-003")]
    [InlineData("/figures/003-021")]
    [InlineData("/search?q=停车")]
    public async Task A_page_for_looking_asks_for_no_circuit_and_no_library_of_controls(string path)
    {
        var page = await app.CreateClient().GetStringAsync(path);

        Assert.DoesNotContain("Radzen", page, StringComparison.Ordinal);
        Assert.DoesNotContain("data-circuit", page, StringComparison.Ordinal);
        Assert.DoesNotContain("\"type\":\"server\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_browser_has_already_is_not_sent_again_until_the_data_changes()
    {
        using var client = app.CreateClient();
        var first = await client.GetAsync("/indicators");
        var tag = first.Headers.ETag!;

        Assert.Equal(HttpStatusCode.NotModified, (await AskAsync(client, tag)).StatusCode);

        app.Services.GetRequiredService<FigureChanges>().Publish();
        var changed = await AskAsync(client, tag);
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.NotEqual(tag, changed.Headers.ETag);
    }

    [Fact]
    public async Task Another_language_another_theme_and_another_person_have_pages_of_their_own()
    {
        using var client = app.CreateClient();
        var tags = new HashSet<string>();
        foreach (var cookie in (string[])["theme=light", "language=en", "theme=dark"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/reports");
            request.Headers.Add("Cookie", cookie);
            tags.Add((await client.SendAsync(request)).Headers.ETag!.Tag);
        }

        using var viewer = await SignedIn.Async(app, new("served", Role.Viewer, []));
        var own = await viewer.GetAsync("/reports");
        tags.Add(own.Headers.ETag!.Tag);

        Assert.Equal(4, tags.Count);
        Assert.True(own.Headers.CacheControl!.Private);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task A_page_is_compressed_and_kept_so(string encoding)
    {
        using var client = app.CreateClient();
        var lengths = new List<long>();
        for (var time = 0; time < 2; time++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/indicators");
            request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(encoding));
            using var answer = await client.SendAsync(request);
            Assert.Equal([encoding], answer.Content.Headers.ContentEncoding);
            lengths.Add((await answer.Content.ReadAsByteArrayAsync()).Length);
        }

        Assert.Equal(lengths[0], lengths[1]);
    }

    // Blazor's script knows this word in this spelling alone; at any other it loads the page a second time, whole.
    [Fact]
    public async Task A_page_that_was_kept_may_be_taken_in_place_as_one_that_is_new()
    {
        using var client = app.CreateClient();
        for (var time = 0; time < 2; time++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/reports?taken=in-place");
            request.Headers.Accept.ParseAdd("text/html; blazor-enhanced-nav=on");
            using var answer = await client.SendAsync(request);

            Assert.Equal(time > 0, answer.Headers.Age is not null);
            Assert.Equal(["allow"], answer.Headers.GetValues("blazor-enhanced-nav"));
        }
    }

    [Fact]
    public async Task An_open_page_is_told_of_a_change()
    {
        using var client = app.CreateClient();
        await using var stream = await client.GetStreamAsync("/changes");
        using var lines = new StreamReader(stream);
        var before = await NextVersionAsync(lines);

        app.Services.GetRequiredService<FigureChanges>().Publish();

        var after = await NextVersionAsync(lines);
        Assert.NotEqual(before, after);
        Assert.Equal(app.Services.GetRequiredService<DataVersion>().Current, after);
    }

    [Theory]
    [InlineData("nanqiao", "南谯区")]
    [InlineData("nqq", "南谯区")]
    [InlineData("南谯", "南谯区")]
    public async Task A_picker_finds_a_district_by_name_pinyin_and_initials(
        string typed,
        string name
    )
    {
        var list = await ListAsync("/choices/districts?q=" + typed);

        Assert.Contains(name, list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picker_says_when_nothing_is_found_and_takes_what_is_typed_as_text()
    {
        var list = await ListAsync(
            "/choices/districts?q=" + Uri.EscapeDataString("<script>alert(1)</script>")
        );

        Assert.Contains("没有找到", list, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", list, StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> AskAsync(
        HttpClient client,
        EntityTagHeaderValue known
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/indicators");
        request.Headers.IfNoneMatch.Add(known);
        return await client.SendAsync(request);
    }

    private static async Task<string> NextVersionAsync(StreamReader lines)
    {
        while (await lines.ReadLineAsync().WaitAsync(Patience) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                return line["data: ".Length..];
            }
        }

        throw new InvalidOperationException("The stream ended.");
    }

    private async Task<string> ListAsync(string address) =>
        WebUtility.HtmlDecode(await app.CreateClient().GetStringAsync(address));
}
