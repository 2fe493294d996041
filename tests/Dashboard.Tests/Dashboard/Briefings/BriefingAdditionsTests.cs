using System.Net;
using System.Text.RegularExpressions;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Briefings;
using Dashboard.Tests.Setup;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Dashboard.Briefings;

public sealed partial class BriefingAdditionsTests(DashboardApp app) : IClassFixture<DashboardApp>
{
    private const string Page = "/indicators/parking-spaces";

    [Fact]
    public async Task A_chart_is_kept_with_one_click_and_says_where()
    {
        var actor = new Actor("adds", Role.Viewer, []);
        using var client = await SignedIn.Async(app, actor);

        var answer = await AddAsync(client, "parts-parking-spaces");

        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var saved = Assert.Single(await SavedAsync(actor));
        Assert.Contains($"/briefings/{saved.Code}", page, StringComparison.Ordinal);
        Assert.Contains("已加入《", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_under_each_chart_of_the_page_finds_its_chart_again()
    {
        var actor = new Actor("takes", Role.Viewer, []);
        using var client = await SignedIn.Async(app, actor);
        var page = WebUtility.HtmlDecode(await client.GetStringAsync(Page));
        var forms = Form().Matches(page);

        foreach (Match form in forms)
        {
            await PostedForm.SendAsync(
                client,
                "/briefings/parts",
                page,
                [
                    .. Field()
                        .Matches(form.Value)
                        .Select(field => (field.Groups["name"].Value, field.Groups["value"].Value)),
                ]
            );
        }

        Assert.NotEmpty(forms);
        Assert.Equal(forms.Count, Assert.Single(await SavedAsync(actor)).Items);
    }

    [Fact]
    public async Task With_two_briefings_it_is_asked_which_one_and_the_answer_holds()
    {
        var actor = new Actor("asked", Role.Viewer, []);
        var commands = app.Services.GetRequiredService<BriefingCommands>();
        var older = await MakeAsync("旧的");
        await MakeAsync("新的");
        using var client = await SignedIn.Async(app, actor);

        var question = await AddAsync(client, "parts-parking-spaces");
        var page = WebUtility.HtmlDecode(await question.Content.ReadAsStringAsync());
        Assert.Contains("加到哪份？", page, StringComparison.Ordinal);
        Assert.Contains("《新的》", page, StringComparison.Ordinal);
        Assert.All(await SavedAsync(actor), line => Assert.Equal(0, line.Items));

        var fields = Field()
            .Matches(page)
            .Select(field => (field.Groups["name"].Value, field.Groups["value"].Value));
        await PostedForm.SendAsync(client, "/briefings/parts", page, [.. fields, ("to", older)]);
        Assert.Equal(
            [("旧的", 1), ("新的", 0)],
            (await SavedAsync(actor)).Select(line => (line.Title, line.Items))
        );

        await PostedForm.SendAsync(client, "/briefings/parts", page, [.. fields, ("to", "new")]);
        Assert.Equal(3, (await SavedAsync(actor)).Count);

        async Task<string> MakeAsync(string title) =>
            (
                await commands.CreateAsync(
                    actor,
                    new BriefingDetails(title, "", new(2026, 11, 21), "topic"),
                    Language.Chinese,
                    [],
                    CancellationToken.None
                )
            ).Code!;
    }

    [Fact]
    public async Task What_is_not_on_the_page_is_not_taken_and_said()
    {
        var actor = new Actor("misses", Role.Viewer, []);
        using var client = await SignedIn.Async(app, actor);

        var answer = await AddAsync(client, "no-such-chart");

        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
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

    [GeneratedRegex(
        "<form class=\"add\".*?</form>",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline,
        1000
    )]
    private static partial Regex Form();

    [GeneratedRegex(
        "name=\"(?<name>district|period|indicator|key|at)\" value=\"(?<value>[^\"]*)\"",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Field();
}
