using Dashboard.Storage.Audit;
using Dashboard.Storage.Entry;
using Dashboard.Storage.Reports;
using Dashboard.Storage.Work;
using Dashboard.Tests.Setup;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Tests.Storage.Work;

public sealed class DeedTests : IAsyncLifetime, IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly Office _office = new();

    public Task InitializeAsync() => _office.InitializeAsync();

    public Task DisposeAsync() => _office.DisposeAsync();

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task What_counts_is_not_saved_outside_a_deed()
    {
        await using var db = await _office.Database.Contexts.CreateDbContextAsync();
        (await db.Figures.SingleAsync()).Note = "nobody did it";

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
        Assert.Throws<NotSupportedException>(() => db.SaveChanges());
    }

    [Fact]
    public async Task A_deed_that_is_not_said_is_not_done()
    {
        await _office
            .Database.Service<Deeds>()
            .RunOrThrowAsync(
                Office.Clerk,
                RevisionAct.Changed,
                async deed =>
                {
                    (await deed.Db.Figures.SingleAsync()).Note = "forgot the audit log";
                    await deed.Db.SaveChangesAsync();
                    return true;
                },
                None
            );

        Assert.Equal("", (await _office.Database.Figures.FindAsync("f1", None))!.Note);
        Assert.Empty(await _office.History.OfAsync("f1", None));
    }

    [Fact]
    public async Task A_figure_changed_in_a_deed_gets_its_history_without_asking_for_it()
    {
        var before = (await _office.Database.Figures.FindAsync("f1", None))!;
        await _office
            .Database.Service<Deeds>()
            .RunOrThrowAsync(
                Office.Clerk,
                RevisionAct.Changed,
                async deed =>
                {
                    var row = await deed.Db.Figures.Include(one => one.Citations).SingleAsync();
                    row.Citations.Clear();
                    row.Document = "一份文件";
                    deed.Done(AuditAct.Submit, "f1");
                    return true;
                },
                None
            );

        var history = await _office.History.OfAsync("f1", None);
        Assert.Equal([RevisionAct.Loaded, RevisionAct.Changed], history.Select(step => step.Act));
        Assert.Equal(before.Citations, history[0].Figure!.Citations);
        Assert.Empty(history[1].Figure!.Citations);
        Assert.Equal(2, (await _office.Queue.FindAsync("f1", None))!.Version);
    }

    [Fact]
    public async Task A_report_whose_figures_are_refused_is_not_taken_either()
    {
        var (result, problem) = await _office
            .Database.Service<ReadingCommands>()
            .SubmitAsync(
                Office.Clerk,
                [Brought],
                codes => [Cited(codes[0], "zone"), Cited(codes[0], "other")],
                None
            );

        Assert.Null(problem);
        Assert.Equal(1, Assert.Single(result.Problems).Index);
        await using var db = await _office.Database.Contexts.CreateDbContextAsync();
        Assert.Equal(["r1"], await db.Reports.Select(row => row.Code).ToListAsync());
        Assert.Equal(0, await db.ReportTexts.CountAsync());
        Assert.Equal(0, await db.ReportSentences.CountAsync());
        Assert.Equal(0, await db.Audit.CountAsync());
    }

    [Fact]
    public async Task A_report_comes_with_its_figures()
    {
        var (result, _) = await _office
            .Database.Service<ReadingCommands>()
            .SubmitAsync(Office.Clerk, [Brought], codes => [Cited(codes[0], "zone")], None);

        Assert.Empty(result.Problems);
        var citation = Assert.Single(
            (await _office.Queue.FindAsync(result.Codes[0], None))!.Figure.Citations
        );
        Assert.Equal(
            Brought.Text,
            await _office.Database.Service<ReportCommands>().TextAsync(citation.Report, None)
        );
    }

    [Fact]
    public async Task An_import_that_is_refused_leaves_no_line_and_one_that_is_taken_leaves_two()
    {
        await _office.Entry.ImportAsync(
            Office.Clerk,
            "表.csv",
            [Office.Entered(1), Office.Entered(1, district: "other")],
            null,
            None
        );
        await using var db = await _office.Database.Contexts.CreateDbContextAsync();
        Assert.Equal(0, await db.Audit.CountAsync());

        await _office.Entry.ImportAsync(Office.Clerk, "表.csv", [Office.Entered(1)], null, None);

        Assert.Equal(
            [AuditAct.Submit, AuditAct.Import],
            await db.Audit.OrderBy(row => row.Id).Select(row => row.Act).ToListAsync()
        );
    }

    private static BroughtReport Brought { get; } =
        new("年终", "", new(2023, 12, 31), DistrictLevel.County, "某区全年一共培训700人次。");

    private static FigureEntry Cited(string report, string district)
    {
        var entry = Office.Entered(700, district: district, document: "");
        return entry with { Figure = entry.Figure with { Citations = [new(report, "", 1, 8, 5)] } };
    }
}
