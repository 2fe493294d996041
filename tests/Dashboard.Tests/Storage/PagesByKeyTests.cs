using Dashboard.Storage.Figures;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Storage;

public sealed class PagesByKeyTests : IAsyncLifetime, IDisposable
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
            "e,spaces,zone,,month,2022-12-01,2022-12-31,stated,5,,个,5个,exact,target,r1,车位,3,70,2,,,"
        );
        await _database.Load.RunAsync(_folder.Path, CancellationToken.None);
    }

    public Task DisposeAsync() => _database.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    private IndicatorQuery OfIndicator => _database.Service<IndicatorQuery>();

    private ReportQuery OfReport => _database.Service<ReportQuery>();

    [Theory]
    [InlineData(null, "d,e,b,a")]
    [InlineData("zone", "e,b,a")]
    public async Task Figures_of_an_indicator_come_district_by_district_the_latest_first(
        string? district,
        string expected
    )
    {
        for (var size = 1; size <= 5; size++)
        {
            Assert.Equal(
                expected,
                await AllAsync(after =>
                    OfIndicator.PageAsync("spaces", district, after, size, CancellationToken.None)
                )
            );
        }
    }

    [Fact]
    public async Task Figures_of_a_report_come_in_the_order_of_its_text_each_once()
    {
        for (var size = 1; size <= 6; size++)
        {
            Assert.Equal(
                "c,a,b,d,e",
                await AllAsync(after =>
                    OfReport.PageAsync("r1", after, size, CancellationToken.None)
                )
            );
        }

        Assert.Equal(5, await OfReport.CountAsync("r1", CancellationToken.None));
    }

    [Theory]
    [InlineData("c", null)]
    [InlineData("a", null)]
    [InlineData("b", "a")]
    [InlineData("d", "a")]
    [InlineData("e", "d")]
    [InlineData("no-such", null)]
    [InlineData(null, null)]
    public async Task The_page_that_holds_a_figure_is_found(string? figure, string? after) =>
        Assert.Equal(after, await OfReport.PageWithAsync("r1", figure, 2, CancellationToken.None));

    [Fact]
    public async Task What_there_is_is_counted_by_district_kind_and_time()
    {
        var series = await OfIndicator.SeriesAsync("spaces", CancellationToken.None);
        var times = await OfIndicator.TimesAsync("spaces", CancellationToken.None);

        Assert.Equal(
            [
                ("city", FigureKind.Actual, PeriodKind.Moment, 1),
                ("zone", FigureKind.Actual, PeriodKind.Moment, 2),
                ("zone", FigureKind.Target, PeriodKind.Month, 1),
            ],
            series
                .OrderBy(one => one.District)
                .ThenBy(one => one.Kind)
                .Select(one => (one.District, one.Kind, one.Every, one.Figures))
        );
        Assert.Equal(4, times.Sum(time => time.Figures));
        Assert.Equal(new DateOnly(2022, 12, 31), times[0].Period.Last);
        Assert.Equal(new DateOnly(2021, 12, 31), times[^1].Period.Last);
    }

    private static async Task<string> AllAsync(Func<string?, Task<FigureSlice>> page)
    {
        var codes = new List<string>();
        string? after = null;
        do
        {
            var slice = await page(after);
            Assert.Equal(after is null, slice.IsFirst);
            codes.AddRange(slice.Figures.Select(figure => figure.Code));
            after = slice.Next;
        } while (after is not null && codes.Count < 20);

        return string.Join(',', codes);
    }
}
