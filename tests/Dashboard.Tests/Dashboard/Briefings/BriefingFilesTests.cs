using System.Net;
using Dashboard.Briefings;
using Dashboard.Charts;
using Dashboard.Overview;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Storage.Briefings;
using Dashboard.Tests.Setup;
using DocumentFormat.OpenXml.Packaging;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Dashboard.Briefings;

public sealed class BriefingFilesTests(DashboardApp app) : IClassFixture<DashboardApp>
{
    [Fact]
    public async Task A_briefing_is_downloaded_under_the_name_of_district_and_period()
    {
        var answer = await app.CreateClient()
            .GetAsync(
                "/briefings/file?district=安庆经开区&period=2022&template=monthly&format=word"
            );

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var name = Uri.UnescapeDataString(answer.Content.Headers.ContentDisposition!.FileNameStar!);
        Assert.Contains("安庆经开区", name, StringComparison.Ordinal);
        Assert.EndsWith(".docx", name, StringComparison.Ordinal);
        using var document = WordprocessingDocument.Open(
            new MemoryStream(await answer.Content.ReadAsByteArrayAsync()),
            false
        );
        Assert.Contains(
            "25,808",
            document.MainDocumentPart!.Document.InnerText,
            StringComparison.Ordinal
        );
        Assert.NotEmpty(document.MainDocumentPart.ChartParts);
    }

    [Fact]
    public async Task A_visitor_downloads_only_what_was_picked()
    {
        var answer = await app.CreateClient()
            .GetAsync(
                "/briefings/file?district=安庆经开区&period=2022&template=monthly&format=word&part=parts-parking-spaces"
            );

        using var document = WordprocessingDocument.Open(
            new MemoryStream(await answer.Content.ReadAsByteArrayAsync()),
            false
        );
        Assert.Single(document.MainDocumentPart!.ChartParts);
    }

    [Theory]
    [InlineData("district=安庆经开区&template=monthly&format=pdf")]
    [InlineData("district=安庆经开区&template=x&format=word")]
    [InlineData("district=没有此地&template=monthly&format=word")]
    [InlineData("district=安庆经开区&period=某年&template=monthly&format=word")]
    public async Task What_cannot_be_made_is_refused_in_a_sentence(string query)
    {
        var answer = await app.CreateClient().GetAsync("/briefings/file?" + query);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(
            "detail",
            await answer.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_saved_briefing_is_for_those_who_may_see_it_and_its_download_is_written_down()
    {
        var owner = await SignedIn.Async(app, new("wang", Role.Viewer, []));
        var other = await SignedIn.Async(app, new("zhao", Role.Viewer, []));
        var made = await app
            .Services.GetRequiredService<BriefingCommands>()
            .CreateAsync(
                new Actor("wang", Role.Viewer, []),
                new("停车:情况/通报", "", new(2026, 11, 21), "monthly"),
                Language.Chinese,
                [
                    BriefingParts.Of(
                        new KeyedChart("parts-parking-spaces", await ParkingAsync()),
                        new BriefingOrigin("anqing-edz", "2022")
                    ),
                    new(BriefingItemKind.Remark, "说明", null, null, "=1+1 <script>x</script>"),
                ],
                CancellationToken.None
            );
        var address = $"/briefings/{made.Code}/file?format=";

        using var visitor = app.CreateClient(new() { AllowAutoRedirect = false });
        Assert.Equal(
            HttpStatusCode.Redirect,
            (await visitor.GetAsync(address + "word")).StatusCode
        );
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(address + "word")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await owner.GetAsync(address + "pdf")).StatusCode);

        var told = new System.Collections.Concurrent.ConcurrentQueue<Writing>();
        using var watch = app.Services.GetRequiredService<WritingProgress>().Begin(told.Enqueue);
        var answer = await owner.GetAsync($"{address}word&watch={watch.Key}");
        Assert.Equal(WritingState.Done, told.Last().State);
        Assert.All(told.SkipLast(1), writing => Assert.Equal(WritingState.Running, writing.State));
        var percents = told.Select(writing => writing.Percent).ToList();
        Assert.Equal(percents.Order(), percents);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        var name = Uri.UnescapeDataString(answer.Content.Headers.ContentDisposition.FileNameStar!);
        Assert.StartsWith("停车-情况-通报", name, StringComparison.Ordinal);
        Assert.EndsWith("_2022年.docx", name, StringComparison.Ordinal);
        using var document = WordprocessingDocument.Open(
            new MemoryStream(await answer.Content.ReadAsByteArrayAsync()),
            false
        );
        Assert.Contains(
            "=1+1 <script>x</script>",
            document.MainDocumentPart!.Document.InnerText,
            StringComparison.Ordinal
        );
        Assert.Single(document.MainDocumentPart.ChartParts);
        var log = await app
            .Services.GetRequiredService<AuditLog>()
            .ReadAsync("wang", AuditAct.Export, null, null, 10, CancellationToken.None);
        Assert.Equal(name, Assert.Single(log).Subject);
    }

    [Fact]
    public async Task A_briefing_that_can_be_written_nowhere_is_a_sentence_and_an_error() =>
        Assert.Equal(
            1,
            await global::Dashboard.Shell.CommandLine.RunAsync(
                [
                    "brief",
                    "--district",
                    "安庆经开区",
                    "--period",
                    "2022",
                    "--out",
                    "/no-such-folder/x.docx",
                ],
                () => app.Services
            )
        );

    private async Task<Chart> ParkingAsync()
    {
        var answer = await app
            .Services.GetRequiredService<OverviewBoards>()
            .GetAsync(new("安庆经开区", "2022"), Language.Chinese, CancellationToken.None);
        return answer.Board.Charts.Single(one => one.Key == "parts-parking-spaces").Chart;
    }
}
