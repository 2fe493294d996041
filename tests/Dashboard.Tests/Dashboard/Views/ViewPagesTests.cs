using System.Net;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Briefings;
using Dashboard.Storage.Views;
using Dashboard.Tests.Setup;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Dashboard.Views;

public sealed class ViewPagesTests(DashboardApp app) : IClassFixture<DashboardApp>
{
    private const string Page = "/indicators/parking-spaces";
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly Actor Administrator = new("chief", Role.Administrator, []);

    private static readonly NewViewItem Parking = new(
        "停车位",
        new("anqing-jkq", "2022", null, "parts-parking-spaces")
    );
    private static readonly NewViewItem Strip = new(
        "主要指标",
        new("anqing-jkq", "2022", null, "headlines")
    );
    private static readonly NewViewItem Below = new(
        "下辖区划",
        new("anqing", "2022", null, "below")
    );

    private ViewCommands Commands => app.Services.GetRequiredService<ViewCommands>();

    private ViewQuery Query => app.Services.GetRequiredService<ViewQuery>();

    [Fact]
    public async Task A_chart_is_saved_with_one_click_and_stands_on_its_view()
    {
        var actor = Viewer("saves");
        using var client = await SignedIn.Async(app, actor);

        var answer = await SaveAsync(client, "parts-parking-spaces");

        Assert.Contains("已存入看板“我的看板”", await TextAsync(answer), StringComparison.Ordinal);
        var line = Assert.Single(await Query.ListAsync(actor, None), line => line.Owner == "saves");
        var view = await GetAsync(client, $"/views/{line.Code}");
        Assert.Contains("20,874", view, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_on_the_page_is_not_saved_and_said()
    {
        var actor = Viewer("misses-view");
        using var client = await SignedIn.Async(app, actor);

        var answer = await SaveAsync(client, "no-such-chart");

        Assert.Contains("没有加入", await TextAsync(answer), StringComparison.Ordinal);
        Assert.DoesNotContain(
            await Query.ListAsync(actor, None),
            line => line.Owner == actor.Account
        );
    }

    [Fact]
    public async Task With_two_views_it_is_asked_which_one_and_the_answer_holds()
    {
        var actor = Viewer("two-views");
        var older = (await Commands.CreateAsync(actor, "旧的", [], None)).Code!;
        await Commands.CreateAsync(actor, "新的", [], None);
        using var client = await SignedIn.Async(app, actor);

        var question = await TextAsync(await SaveAsync(client, "parts-parking-spaces"));
        Assert.Contains("存入哪个看板？", question, StringComparison.Ordinal);
        await PostedForm.SendAsync(
            client,
            "/views/parts",
            question,
            ("indicator", "parking-spaces"),
            ("key", "parts-parking-spaces"),
            ("at", Page),
            ("to", older)
        );

        Assert.Single((await Query.FindAsync(actor, older, None))!.Items);
    }

    [Fact]
    public async Task A_view_shows_strip_chart_and_districts_with_the_figures_of_today()
    {
        var code = await PublishedAsync(Strip, Parking, Below);

        var page = await GetAsync(app.CreateClient(), $"/views/{code}");

        Assert.Contains("安庆经开区 · 2022年", page, StringComparison.Ordinal);
        Assert.Contains("20,874", page, StringComparison.Ordinal);
        Assert.Contains("下辖区划", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_choice_makes_it_again_for_another_district_and_what_is_wrong_is_said()
    {
        var code = await PublishedAsync(Strip);
        using var client = app.CreateClient();

        var other = await GetAsync(client, $"/views/{code}?district=南谯区&period=all");
        var nowhere = await client.GetAsync($"/views/{code}?district=瓦坎达");
        var never = await client.GetAsync($"/views/{code}?period=昨天");

        Assert.Contains("南谯区 · 全部期间", other, StringComparison.Ordinal);
        Assert.DoesNotContain("安庆经开区", other, StringComparison.Ordinal);
        Assert.Equal(
            (HttpStatusCode.NotFound, HttpStatusCode.BadRequest),
            (nowhere.StatusCode, never.StatusCode)
        );
        Assert.Contains(
            "没有名为“瓦坎达”的区划",
            await TextAsync(nowhere),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_private_view_is_opened_by_its_link_once_signed_in()
    {
        var code = (await Commands.CreateAsync(Viewer("keeps"), "我自己的", [Strip], None)).Code;
        using var other = await SignedIn.Async(app, Viewer("guest"));

        Assert.Contains(
            "我自己的",
            await GetAsync(other, $"/views/{code}"),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "我自己的",
            await GetAsync(other, "/views"),
            StringComparison.Ordinal
        );
        foreach (var address in new[] { $"/views/{code}", $"/wall/{code}" })
        {
            var answer = await app.CreateClient().GetAsync(address);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            Assert.DoesNotContain("我自己的", await TextAsync(answer), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_was_kept_of_a_view_is_not_given_once_it_has_changed()
    {
        var code = await PublishedAsync(Strip);
        using var client = app.CreateClient();
        var before = await client.GetAsync($"/views/{code}");
        Assert.Equal(HttpStatusCode.OK, before.StatusCode);
        Assert.Null(await Commands.RenameAsync(Administrator, code, 2, "改过的名", None));

        using var again = new HttpRequestMessage(HttpMethod.Get, $"/views/{code}");
        again.Headers.IfNoneMatch.Add(before.Headers.ETag!);
        var after = await client.SendAsync(again);

        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        Assert.Contains("改过的名", await TextAsync(after), StringComparison.Ordinal);
        Assert.Null(await Commands.PublishAsync(Administrator, code, 3, false, None));
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/views/{code}")).StatusCode);
    }

    [Fact]
    public async Task A_view_goes_into_a_briefing_as_a_whole_as_it_is_looked_at()
    {
        var actor = Viewer("briefs-view");
        var code = (
            await Commands.CreateAsync(actor, "月例会", [Strip, Parking, Below], None)
        ).Code!;
        using var client = await SignedIn.Async(app, actor);
        var page = await client.GetStringAsync($"/views/{code}");

        await PostedForm.SendAsync(client, $"/views/{code}/briefing", page, ("period", "2022"));

        var query = app.Services.GetRequiredService<BriefingQuery>();
        var line = Assert.Single(await query.ListAsync(actor, None));
        var briefing = (await query.FindAsync(actor, line.Code, None))!;
        Assert.Equal("月例会", briefing.Details.Title);
        Assert.Equal(
            [BriefingItemKind.Cards, BriefingItemKind.Chart, BriefingItemKind.Table],
            briefing.Items.Select(item => item.Kind)
        );
        Assert.Equal(["2022", "2022", "2022"], briefing.Items.Select(item => item.Origin?.Period));
        Assert.NotEmpty(briefing.Items[2].Snapshot.Table!.Rows);
    }

    [Fact]
    public async Task The_first_page_is_the_view_that_was_chosen_for_who_chose_it()
    {
        var actor = Viewer("first-view");
        var code = (await Commands.CreateAsync(actor, "早上看的", [Strip], None)).Code!;
        using var client = await SignedIn.Async(app, actor);
        var page = await client.GetStringAsync($"/views/{code}");

        await PostedForm.SendAsync(client, "/views/first", page, ("code", code));

        var first = await GetAsync(client, "/");
        Assert.Contains("<h1>早上看的", first, StringComparison.Ordinal);
        Assert.Contains("href=\"/overview\"", first, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "早上看的",
            await GetAsync(client, "/overview"),
            StringComparison.Ordinal
        );
        await PostedForm.SendAsync(client, "/views/first", first, ("code", ""));
        Assert.DoesNotContain("早上看的", await GetAsync(client, "/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_view_is_named_on_the_list_and_opened()
    {
        using var client = await SignedIn.Async(app, Viewer("names-view"));

        var answer = await PostedForm.SendAsync(client, "/views", ("Form.Name", "新做的"));

        Assert.Contains("<h1>新做的", await TextAsync(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wall_has_a_screen_for_each_chart_and_for_twelve_numbers_and_no_way_out()
    {
        var code = await PublishedAsync(Strip, Parking, Below);

        var page = await GetAsync(app.CreateClient(), $"/wall/{code}?every=7");

        Assert.True(page.Split("class=\"screen\"").Length - 1 >= 3);
        Assert.Contains("data-every=\"7\"", page, StringComparison.Ordinal);
        Assert.Contains("20,874", page, StringComparison.Ordinal);
        Assert.DoesNotContain("masthead", page, StringComparison.Ordinal);
        Assert.DoesNotContain("viewing", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0", "1")]
    [InlineData("soon", "20")]
    [InlineData("99999", "3600")]
    public async Task A_pace_that_makes_no_sense_becomes_one_that_does(string asked, string taken)
    {
        var code = await PublishedAsync(Strip);

        var page = await GetAsync(app.CreateClient(), $"/wall/{code}?every={asked}");

        Assert.Contains($"data-every=\"{taken}\"", page, StringComparison.Ordinal);
    }

    private static Actor Viewer(string name) => new(name, Role.Viewer, []);

    private async Task<string> PublishedAsync(params NewViewItem[] items)
    {
        var code = (await Commands.CreateAsync(Administrator, "全区看板", items, None)).Code!;
        Assert.Null(await Commands.PublishAsync(Administrator, code, 1, true, None));
        return code;
    }

    private static async Task<HttpResponseMessage> SaveAsync(HttpClient client, string key)
    {
        var page = await client.GetStringAsync(Page);
        return await PostedForm.SendAsync(
            client,
            "/views/parts",
            page,
            ("indicator", "parking-spaces"),
            ("key", key),
            ("at", Page)
        );
    }

    private static async Task<string> GetAsync(HttpClient client, string address) =>
        WebUtility.HtmlDecode(await client.GetStringAsync(address));

    private static async Task<string> TextAsync(HttpResponseMessage answer) =>
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
}
