using Dashboard.Storage.Figures;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Storage;

public sealed class FigureViewTests : IAsyncLifetime, IDisposable
{
    private readonly Office _office = new();

    public Task InitializeAsync() => _office.InitializeAsync();

    public Task DisposeAsync() => _office.DisposeAsync();

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task A_past_day_shows_what_was_known_then()
    {
        var before = DateTime.UtcNow;
        var code = await _office.ApprovedAsync(Office.Entered(700));
        var between = DateTime.UtcNow;
        var version = (await _office.Queue.FindAsync(code, CancellationToken.None))!.Version;
        var looked = await _office.SubmittedAsync(
            Office.Entered(710) with
            {
                Replaces = code,
                ReplacesVersion = version,
                Reason = "更正",
            }
        );
        Assert.Null(
            await _office.Review.ApproveAsync(Office.Reviewer, [looked], CancellationToken.None)
        );

        Assert.Equal([], await SeenAsync(new FigureView(KnownOnUtc: before)));
        Assert.Equal([700m], await SeenAsync(new FigureView(KnownOnUtc: between)));
        Assert.Equal([710m], await SeenAsync(new FigureView(KnownOnUtc: DateTime.UtcNow)));
        Assert.Equal([710m], await SeenAsync(FigureView.Today));
    }

    [Fact]
    public async Task Waiting_figures_are_seen_only_where_they_are_asked_for()
    {
        await _office.ApprovedAsync(Office.Entered(700, "2021"));
        await _office.SubmittedAsync(Office.Entered(710, "2022"));

        Assert.Equal([700m], await SeenAsync(FigureView.Today));
        Assert.Equal([700m, 710m], await SeenAsync(new FigureView(Submitted: true)));
    }

    [Fact]
    public async Task A_report_too_shows_what_was_known_of_it_then()
    {
        var (report, _) = await _office
            .Database.Service<global::Dashboard.Storage.Reports.ReportCommands>()
            .AddAsync(
                Office.Clerk,
                new("年终", "", new(2023, 12, 31), DistrictLevel.County, "培训700人次。"),
                CancellationToken.None
            );
        var entry = Office.Entered(700, document: "");
        var code = await _office.ApprovedAsync(
            entry with
            {
                Figure = entry.Figure with { Citations = [new(report, "", 1, 2, 5)] },
            }
        );
        var between = DateTime.UtcNow;
        // The change cites a document instead.
        await _office.ChangedAsync(code, 710);

        Assert.Equal([700m], await OfReportAsync(report, new FigureView(KnownOnUtc: between)));
        Assert.Equal([], await OfReportAsync(report, FigureView.Today));
        Assert.Equal([], await OfReportAsync("another", new FigureView(KnownOnUtc: between)));
    }

    private async Task<IEnumerable<decimal>> OfReportAsync(string report, FigureView view) =>
        (await _office.Database.Figures.OfReportAsync(report, CancellationToken.None, view)).Select(
            figure => figure.Quantity.Value
        );

    private async Task<IEnumerable<decimal>> SeenAsync(FigureView view) =>
        (
            await _office.Database.Figures.OfIndicatorsAsync(
                ["trained"],
                ["zone"],
                null,
                null,
                CancellationToken.None,
                view
            )
        ).Select(figure => figure.Quantity.Value);
}
