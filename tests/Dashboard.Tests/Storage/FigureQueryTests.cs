using Dashboard.Storage.Figures;
using Dashboard.Tests.Setup;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Tests.Storage;

public sealed class FigureQueryTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryDatabase _database = new();
    private readonly CatalogueFolder _folder = new();

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        _folder.Figures(
            "a,spaces,zone,,moment,2021-12-31,2021-12-31,stated,1,,个,1个,exact,actual,r1,车位,3,10,2,,,",
            "b,spaces,zone,,moment,2022-06-30,2022-06-30,stated,2,,个,2个,exact,actual,r1,车位,3,10,2,5:40+2;7:60+2,,",
            "c,spaces-roadside,zone,,moment,2022-12-31,2022-12-31,stated,3,,个,3个,exact,actual,r1,车位,3,5,2,,,",
            "d,spaces,city,,moment,2022-12-31,2022-12-31,stated,4,,个,4个,exact,actual,r1,车位,3,10,2,,,",
            "e,spaces,zone,,open,2022-01-01,,stated,5,,个,5个,exact,descriptive,r1,车位,3,10,2,,,"
        );
        await _database.Load.RunAsync(_folder.Path, CancellationToken.None);
    }

    public Task DisposeAsync() => _database.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_district_is_asked_for_periods_that_end_between_two_days()
    {
        Assert.Equal("b,c", await OfZone("2022-01-01", "2022-12-31"));
        Assert.Equal("a,b,c", await OfZone(null, "2022-12-31"));
        Assert.Equal("b,e,c", await OfZone("2022-01-01", null));
        Assert.Equal("a,b,e,c", await OfZone(null, null));
    }

    [Fact]
    public async Task Indicators_are_asked_for_all_districts_or_for_some()
    {
        Assert.Equal("d,a,b,e", await OfIndicators(["spaces"], null));
        Assert.Equal("a,b,e", await OfIndicators(["spaces"], ["zone"]));
        Assert.Equal(
            "d,a,b,e,c",
            await OfIndicators(["spaces", "spaces-roadside"], ["zone", "city"])
        );
        Assert.Equal("", await OfIndicators([], ["zone"]));
    }

    [Fact]
    public async Task A_figure_printed_three_times_is_one_figure_with_its_citations_in_order()
    {
        var figures = await _database.Figures.OfDistrictAsync(
            "zone",
            new DateOnly(2022, 6, 30),
            new DateOnly(2022, 6, 30),
            CancellationToken.None
        );

        Assert.Equal([10, 40, 60], figures.Single().Citations.Select(citation => citation.Start));
    }

    [Fact]
    public async Task A_report_is_read_in_the_order_of_its_text()
    {
        var figures = await _database.Figures.OfReportAsync("r1", CancellationToken.None);

        Assert.Equal("c", figures[0].Code);
        Assert.Equal(5, figures.Count);
    }

    [Fact]
    public async Task What_is_not_approved_does_not_count()
    {
        await using (var db = await _database.Contexts.CreateDbContextAsync())
        {
            await db
                .Figures.Where(row => row.Code == "d")
                .ExecuteUpdateAsync(set =>
                    set.SetProperty(row => row.State, FigureState.Submitted)
                );
            await DistrictCoverages.RefreshAsync(db, ["city"], CancellationToken.None);
        }

        Assert.Equal("a,b,e", await OfIndicators(["spaces"], null));
        var coverage = await _database.Figures.CoverageAsync(CancellationToken.None);
        Assert.Equal(
            new DistrictCoverage("zone", 4, new(2021, 12, 31), new(2022, 12, 31)),
            Assert.Single(coverage)
        );
    }

    [Fact]
    public async Task A_table_of_districts_reads_of_a_state_the_latest_and_of_what_adds_up_all()
    {
        Assert.Equal("d,b", await OfDistricts(["spaces"], null));
        Assert.Equal("d,a,b", await OfDistricts([], null));
        Assert.Equal("d", await OfDistricts(["spaces"], "2022-12-01"));
    }

    [Fact]
    public async Task A_table_of_districts_is_told_how_many_report_each_indicator()
    {
        Assert.Equal("spaces 2,spaces-roadside 1", await Reporting(null, null));
        Assert.Equal("spaces 1", await Reporting(null, "2021-12-31"));
        Assert.Equal("", await Reporting("2023-01-01", null));
    }

    private async Task<string> OfDistricts(string[] states, string? from) =>
        Codes(
            await _database.Figures.OfDistrictsAsync(
                ["spaces"],
                states,
                ["zone", "city"],
                Day(from),
                null,
                CancellationToken.None
            )
        );

    private async Task<string> Reporting(string? from, string? to)
    {
        var reported = await _database.Figures.ReportingDistrictsAsync(
            ["spaces", "spaces-roadside"],
            ["zone", "city"],
            Day(from),
            Day(to),
            CancellationToken.None
        );
        return string.Join(',', reported.Select(one => $"{one.Key} {one.Value}").Order());
    }

    private async Task<string> OfZone(string? from, string? to) =>
        Codes(
            await _database.Figures.OfDistrictAsync(
                "zone",
                Day(from),
                Day(to),
                CancellationToken.None
            )
        );

    private async Task<string> OfIndicators(string[] indicators, string[]? districts) =>
        Codes(
            await _database.Figures.OfIndicatorsAsync(
                indicators,
                districts,
                null,
                null,
                CancellationToken.None
            )
        );

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text, null);

    private static string Codes(IEnumerable<Figure> figures) =>
        string.Join(',', figures.Select(figure => figure.Code));
}
