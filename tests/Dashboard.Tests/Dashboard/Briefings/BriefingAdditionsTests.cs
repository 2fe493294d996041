using System.Net;
using System.Text.RegularExpressions;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Briefings;
using Dashboard.Tests.Setup;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Dashboard.Briefings;

public sealed partial class BriefingAdditionsTests(DashboardApp app) : IClassFixture<DashboardApp>
{
    private const string Page = "/?district=anqing-jkq&period=2022";

    [Fact]
    public async Task A_chart_is_kept_with_one_click_and_says_where()
    {
        var actor = new Actor("adds", Role.Viewer, []);
        using var client = await SignedIn.Async(app, actor);

        var answer = await AddAsync(client);

        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(
            "added=",
            answer.RequestMessage!.RequestUri!.Query,
            StringComparison.Ordinal
        );
        var saved = Assert.Single(await SavedAsync(actor));
        Assert.Contains($"/briefings/{saved.Code}", page, StringComparison.Ordinal);
        Assert.Contains("已加入《", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_on_the_page_is_not_taken_and_said()
    {
        var actor = new Actor("misses", Role.Viewer, []);
        using var client = await SignedIn.Async(app, actor);

        var answer = await AddAsync(client, "no-such-chart");

        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(
            "added=",
            answer.RequestMessage!.RequestUri!.Query,
            StringComparison.Ordinal
        );
        Assert.Contains("没有加入", page, StringComparison.Ordinal);
        Assert.Empty(await SavedAsync(actor));
    }

    private Task<IReadOnlyList<BriefingLine>> SavedAsync(Actor actor) =>
        app.Services.GetRequiredService<BriefingQuery>().ListAsync(actor, CancellationToken.None);

    // Sends a form of the page as a browser does: all its hidden fields; another key where one is given.
    private static async Task<HttpResponseMessage> AddAsync(HttpClient client, string? key = null)
    {
        var page = await client.GetStringAsync(Page);
        var form = Forms().Match(page);
        Assert.True(form.Success, "The page has no form that takes a part of it.");
        return await PostedForm.SendAsync(
            client,
            "/briefings/parts",
            form.Value,
            [
                .. Fields()
                    .Matches(form.Value)
                    .Select(field =>
                        (
                            field.Groups["name"].Value,
                            WebUtility.HtmlDecode(field.Groups["value"].Value)
                        )
                    )
                    .Where(field => !field.Item1.StartsWith("__", StringComparison.Ordinal))
                    .Select(field => field.Item1 == "key" ? ("key", key ?? field.Item2) : field),
            ]
        );
    }

    [GeneratedRegex(
        "<form[^>]*action=\"/briefings/parts\".*?</form>",
        RegexOptions.Singleline,
        1000
    )]
    private static partial Regex Forms();

    [GeneratedRegex(
        "<input[^>]*name=\"(?<name>[^\"]+)\"[^>]*value=\"(?<value>[^\"]*)\"",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Fields();
}
