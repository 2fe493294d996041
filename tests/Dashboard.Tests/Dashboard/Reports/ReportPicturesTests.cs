using System.Net;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Reports;
using Dashboard.Tests.Setup;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Dashboard.Reports;

/// <summary>The picture of a page is answered to whom the report is shown, and before there is a report to who brought it.</summary>
public sealed class ReportPicturesTests(DashboardApp app) : IClassFixture<DashboardApp>
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 1, 2, 3];
    private static readonly Actor Bringer = new("picture-clerk", Role.Clerk, ["nanqiao"]);
    private static readonly Actor Another = new("picture-other", Role.Clerk, ["nanqiao"]);

    [Fact]
    public async Task A_picture_is_seen_by_those_who_see_the_report_and_asked_for_again_each_time()
    {
        var address = $"/reports/{await ReportAsync()}/pages/1";
        using var visitor = app.CreateClient(new() { AllowAutoRedirect = false });
        using var closed = app.WithWebHostBuilder(host =>
                host.UseSetting("Access:PublicViewing", "false")
            )
            .CreateClient(new() { AllowAutoRedirect = false });

        using var seen = await visitor.GetAsync(address);
        Assert.Equal(Jpeg, await seen.Content.ReadAsByteArrayAsync());
        Assert.Equal("image/jpeg", seen.Content.Headers.ContentType?.ToString());
        Assert.Equal("nosniff", seen.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.True(seen.Headers.CacheControl is { Private: true, NoCache: true });
        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(seen.Headers.ETag!);
        using var unchanged = await visitor.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);

        Assert.Equal(HttpStatusCode.Redirect, (await closed.GetAsync(address)).StatusCode);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await visitor.GetAsync(address[..^1] + "2")).StatusCode
        );
    }

    [Fact]
    public async Task Before_there_is_a_report_only_who_brought_it_sees_the_picture()
    {
        var paper = await BroughtAsync();
        var address = $"/reports/read/pages/{paper}/1";
        using var bringer = await SignedIn.Async(app, Bringer, followsRedirects: false);
        using var another = await SignedIn.Async(app, Another, followsRedirects: false);
        using var visitor = app.CreateClient(new() { AllowAutoRedirect = false });

        Assert.Equal(Jpeg, await bringer.GetByteArrayAsync(address));
        Assert.Equal(HttpStatusCode.NotFound, (await another.GetAsync(address)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.GetAsync(address)).StatusCode);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await visitor.GetAsync($"/reports/{paper}/pages/1")).StatusCode
        );
    }

    private Task<string> BroughtAsync() =>
        app
            .Services.GetRequiredService<Papers>()
            .BringAsync(Bringer.Account, [new(Jpeg, 1240, 1754, "words 1\n")], None);

    private async Task<string> ReportAsync()
    {
        var (code, problem) = await app
            .Services.GetRequiredService<ReportCommands>()
            .AddAsync(
                Bringer,
                new(
                    "扫描件",
                    "",
                    new(2023, 12, 31),
                    DistrictLevel.County,
                    "某镇培训710人次。",
                    await BroughtAsync()
                ),
                None
            );
        Assert.Null(problem);
        return code;
    }
}
