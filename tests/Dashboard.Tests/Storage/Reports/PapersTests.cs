using Dashboard.Storage.Reports;
using Dashboard.Tests.Setup;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Tests.Storage.Reports;

public sealed class PapersTests : IAsyncLifetime, IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly Office _office = new();

    private Papers Papers => _office.Database.Service<Papers>();

    public Task InitializeAsync() => _office.InitializeAsync();

    public Task DisposeAsync() => _office.DisposeAsync();

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task Pages_that_wait_are_seen_by_who_brought_them_alone()
    {
        var paper = await BroughtAsync();

        var page = Assert.Single(await Papers.OfWaitingAsync(Office.Clerk.Account, paper, None));
        Assert.Equal(new KeptPage(1, 1240, 1754, "words 1\n"), page);
        Assert.Equal(
            [1, 2, 3],
            await Papers.WaitingPictureAsync(Office.Clerk.Account, paper, 1, None)
        );
        Assert.Empty(await Papers.OfWaitingAsync(Office.OtherClerk.Account, paper, None));
        Assert.Null(await Papers.WaitingPictureAsync(Office.OtherClerk.Account, paper, 1, None));
        Assert.Null(await Papers.WaitingPictureAsync(Office.Clerk.Account, paper, 2, None));
    }

    [Fact]
    public async Task The_pages_become_the_report_s_with_it()
    {
        var paper = await BroughtAsync();

        var report = await ReportAsync(Office.Clerk, paper);

        Assert.Single(await Papers.OfReportAsync(report, None));
        Assert.Equal([1, 2, 3], await Papers.PictureAsync(report, 1, None));

        // It no longer waits, so nobody can throw it away.
        await Papers.DropAsync(Office.Clerk.Account, [paper], None);
        Assert.Single(await Papers.OfReportAsync(report, None));
    }

    [Fact]
    public async Task Nobody_takes_the_pages_of_another()
    {
        var paper = await BroughtAsync();

        var report = await ReportAsync(Office.OtherClerk, paper);

        Assert.Empty(await Papers.OfReportAsync(report, None));
        Assert.Single(await Papers.OfWaitingAsync(Office.Clerk.Account, paper, None));
    }

    [Fact]
    public async Task A_report_that_has_pages_keeps_them_and_one_without_gets_them_later()
    {
        var report = await ReportAsync(Office.Clerk, "");
        Assert.Empty(await Papers.OfReportAsync(report, None));

        Assert.Equal(report, await ReportAsync(Office.Clerk, await BroughtAsync()));
        Assert.Equal(report, await ReportAsync(Office.Clerk, await BroughtAsync([9])));

        Assert.Equal([1, 2, 3], await Papers.PictureAsync(report, 1, None));
    }

    [Fact]
    public async Task Of_papers_that_are_never_submitted_the_last_forty_are_kept()
    {
        var first = await BroughtAsync();
        var report = await ReportAsync(Office.Clerk, await BroughtAsync());
        for (var i = 0; i < Papers.MostWaiting; i++)
        {
            await BroughtAsync();
        }

        await using var db = await _office.Database.Contexts.CreateDbContextAsync();
        Assert.Equal(Papers.MostWaiting, await db.Papers.CountAsync(row => row.ReportCode == null));
        Assert.Empty(await Papers.OfWaitingAsync(Office.Clerk.Account, first, None));
        Assert.Single(await Papers.OfReportAsync(report, None));
    }

    private Task<string> BroughtAsync(byte[]? picture = null) =>
        Papers.BringAsync(
            Office.Clerk.Account,
            [new(picture ?? [1, 2, 3], 1240, 1754, "words 1\n")],
            None
        );

    private async Task<string> ReportAsync(
        global::Dashboard.Storage.Accounts.Actor actor,
        string paper
    )
    {
        var (code, problem) = await _office
            .Database.Service<ReportCommands>()
            .AddAsync(
                actor,
                new(
                    "年终",
                    "某报",
                    new(2023, 12, 31),
                    DistrictLevel.County,
                    "某镇培训710人次。",
                    paper
                ),
                None
            );
        Assert.Null(problem);
        return code;
    }
}
