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

    private static async Task<HttpResponseMessage> AddAsync(HttpClient client, string key)
    {
        var page = await client.GetStringAsync(Page);
        return await PostedForm.SendAsync(client, "/briefings/parts", page, ("key", key), ("at", Page));
    }
}
