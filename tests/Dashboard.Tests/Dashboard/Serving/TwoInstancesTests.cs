using System.Net;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Entry;
using Dashboard.Storage.Figures;
using Dashboard.Storage.Review;
using Dashboard.Storage.Views;
using Dashboard.Tests.Setup;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Dashboard.Serving;

/// <summary>Two instances on one PostgreSQL database: what one does, the other knows.</summary>
[Trait(Engine.Trait, Engine.Server)]
public sealed class TwoInstancesTests : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly Lazy<DashboardApp> _first = new(() => new DashboardApp(isServer: true));
    private readonly Lazy<DashboardApp> _second;

    public TwoInstancesTests() => _second = new(() => _first.Value.Beside());

    public void Dispose()
    {
        foreach (var app in (Lazy<DashboardApp>[])[_second, _first])
        {
            if (app.IsValueCreated)
            {
                app.Value.Dispose();
            }
        }
    }

    [ServerFact]
    public async Task A_sign_in_at_one_holds_at_the_other()
    {
        using var here = await SignedIn.Async(
            _first.Value,
            new("both", Role.Reviewer, []),
            followsRedirects: false
        );
        using var there = _second.Value.CreateClient(new() { AllowAutoRedirect = false });
        Assert.Equal(HttpStatusCode.Redirect, (await there.GetAsync("/review")).StatusCode);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/review");
        request.Headers.Add("Cookie", await CookieAsync("both"));

        Assert.Equal(HttpStatusCode.OK, (await there.SendAsync(request)).StatusCode);
    }

    [ServerFact]
    public async Task An_open_page_of_one_hears_what_the_other_approves_and_shows_it()
    {
        await StartedAsync();
        using var viewer = _second.Value.CreateClient();
        var before = await viewer.GetStringAsync("/api/figures?indicator=parking-spaces");
        await using var stream = await viewer.GetStreamAsync("/changes");
        using var lines = new StreamReader(stream);
        var known = await NextVersionAsync(lines);

        var watch = System.Diagnostics.Stopwatch.StartNew();
        await ApproveAsync(_first.Value);
        var next = await NextVersionAsync(lines);
        watch.Stop();

        Assert.NotEqual(known, next);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"It took {watch.Elapsed}.");
        Assert.NotEqual(
            before,
            await viewer.GetStringAsync("/api/figures?indicator=parking-spaces")
        );
    }

    [ServerFact]
    public async Task Both_name_a_page_alike_so_that_a_browser_that_has_it_need_not_load_it_again()
    {
        await StartedAsync();
        using var here = _first.Value.CreateClient();
        using var there = _second.Value.CreateClient();
        await ApproveAsync(_first.Value);
        var tag = (await here.GetAsync("/reports")).Headers.ETag;
        await SaysAsync(there, tag);

        using var request = new HttpRequestMessage(HttpMethod.Get, "/reports");
        request.Headers.IfNoneMatch.Add(tag!);
        Assert.Equal(HttpStatusCode.NotModified, (await there.SendAsync(request)).StatusCode);
    }

    [ServerFact]
    public async Task Both_name_a_page_alike_as_soon_as_they_have_started()
    {
        await StartedAsync();
        using var here = _first.Value.CreateClient();
        using var there = _second.Value.CreateClient();

        await SaysAsync(there, (await here.GetAsync("/reports")).Headers.ETag);
    }

    [ServerFact]
    public async Task A_view_that_one_renamed_is_not_kept_under_its_old_name_at_the_other()
    {
        await StartedAsync();
        var views = _first.Value.Services.GetRequiredService<ViewCommands>();
        var code = (await views.CreateAsync(Office.Administrator, "旧名", [], None)).Code!;
        Assert.Null(await views.PublishAsync(Office.Administrator, code, 1, true, None));
        using var visitor = _second.Value.CreateClient();
        Assert.Contains(
            "旧名",
            await visitor.GetStringAsync($"/views/{code}"),
            StringComparison.Ordinal
        );

        Assert.Null(await views.RenameAsync(Office.Administrator, code, 2, "新名", None));

        using var limit = new CancellationTokenSource(Patience);
        while (
            !(await visitor.GetStringAsync($"/views/{code}", limit.Token)).Contains(
                "新名",
                StringComparison.Ordinal
            )
        ) { }
    }

    [ServerFact]
    public async Task The_catalogue_of_one_is_forgotten_where_the_other_changed_it()
    {
        await StartedAsync();
        var there = _second.Value.Services.GetRequiredService<CatalogueQuery>();
        Assert.False((await there.GetAsync(None)).Indicator("parking-spaces").IsRetired);
        var forgotten = new TaskCompletionSource();
        there.Forgotten += (_, _) => forgotten.TrySetResult();

        Assert.Null(
            await _first
                .Value.Services.GetRequiredService<IndicatorCommands>()
                .RetireAsync(Office.Administrator, "parking-spaces", true, None)
        );
        await forgotten.Task.WaitAsync(Patience);

        Assert.True((await there.GetAsync(None)).Indicator("parking-spaces").IsRetired);
    }

    [ServerFact]
    public async Task One_whose_connection_was_lost_takes_it_that_all_has_changed()
    {
        await StartedAsync();
        var changed = new TaskCompletionSource();
        _second.Value.Services.GetRequiredService<FigureChanges>().Changed += (_, _) =>
            changed.TrySetResult();

        await using (var db = await ContextAsync(_first.Value))
        {
            await db.Database.ExecuteSqlRawAsync(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE '%pg_notify%' AND pid <> pg_backend_pid()"
            );
        }

        await changed.Task.WaitAsync(Patience);
    }

    // Both listen, and have heard of each other's start.
    private async Task StartedAsync()
    {
        foreach (var app in new[] { _first.Value, _second.Value })
        {
            var changes = app.Services.GetRequiredService<FigureChanges>();
            using var limit = new CancellationTokenSource(Patience);
            while (changes.Number == 0)
            {
                await Task.Delay(10, limit.Token);
            }
        }
    }

    private static async Task ApproveAsync(DashboardApp app)
    {
        var services = app.Services;
        var entry = Office.Entered(26_000, "@2025-11-30", "parking-spaces", "安庆经开区", "个") with
        {
            Explanation = "已核对",
        };
        var district = (await services.GetRequiredService<CatalogueQuery>().GetAsync(None))
            .Districts.All.First(one => one.Name == "安庆经开区")
            .Code;
        entry = entry with { Figure = entry.Figure with { District = district } };
        var clerk = new Actor("zhang", Role.Clerk, [district]);
        var result = await services
            .GetRequiredService<EntryCommands>()
            .SubmitAsync(clerk, [entry], null, None);
        Assert.Empty(result.Problems);
        var figure = await services
            .GetRequiredService<ReviewQuery>()
            .FindAsync(result.Codes[0], None);
        Assert.Null(
            await services
                .GetRequiredService<ReviewCommands>()
                .ApproveAsync(
                    new Actor("li", Role.Reviewer, [district]),
                    [new Looked(result.Codes[0], figure!.Version)],
                    None
                )
        );
    }

    private static async Task SaysAsync(
        HttpClient client,
        System.Net.Http.Headers.EntityTagHeaderValue? tag
    )
    {
        using var limit = new CancellationTokenSource(Patience);
        while (!Equals((await client.GetAsync("/reports", limit.Token)).Headers.ETag, tag)) { }
    }

    private static Task<global::Dashboard.Storage.DashboardContext> ContextAsync(
        DashboardApp app
    ) =>
        app
            .Services.GetRequiredService<
                IDbContextFactory<global::Dashboard.Storage.DashboardContext>
            >()
            .CreateDbContextAsync();

    // The cookie that the first instance gives.
    private async Task<string> CookieAsync(string name)
    {
        using var client = _first.Value.CreateClient(
            new() { AllowAutoRedirect = false, HandleCookies = true }
        );
        var answer = await SignedIn.EnterAsync(client, name);
        return string.Join(
            "; ",
            answer.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0])
        );
    }

    private static async Task<string> NextVersionAsync(StreamReader lines)
    {
        using var limit = new CancellationTokenSource(Patience);
        var isVersion = false;
        while (await lines.ReadLineAsync(limit.Token) is { } line)
        {
            if (isVersion && line.StartsWith("data: ", StringComparison.Ordinal))
            {
                return line["data: ".Length..];
            }

            isVersion = line == "event: version";
        }

        throw new InvalidOperationException("The stream ended.");
    }
}
