using System.Net;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Briefings;
using Dashboard.Tests.Setup;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Dashboard.Briefings;

public sealed class BriefingAdditionsTests(DashboardApp app) : IClassFixture<DashboardApp>
{
    private const string Page = "/indicators/parking-spaces";

    [Fact]
    public async Task A_chart_is_kept_with_one_click_and_says_where()
    {
        var actor = new Actor("adds", Role.Viewer, []);
        using var client = await SignedIn.Async(app, actor);

        var answer = await AddAsync(client, "places-parking-spaces");

        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
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

        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("没有加入", page, StringComparison.Ordinal);
        Assert.Empty(await SavedAsync(actor));
    }

    private Task<IReadOnlyList<BriefingLine>> SavedAsync(Actor actor) =>
        app.Services.GetRequiredService<BriefingQuery>().ListAsync(actor, CancellationToken.None);

    private static async Task<HttpResponseMessage> AddAsync(HttpClient client, string key)
    {
        var page = await client.GetStringAsync(Page);
        return await PostedForm.SendAsync(
            client,
            "/briefings/parts",
            page,
            ("indicator", "parking-spaces"),
            ("key", key),
            ("at", Page)
        );
    }
}
