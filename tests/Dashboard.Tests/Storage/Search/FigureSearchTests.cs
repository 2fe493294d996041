using Dashboard.Storage.Search;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Storage.Search;

public sealed class FigureSearchTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryDatabase _database = new();
    private readonly CatalogueFolder _folder = new();

    private FigureSearch Search => _database.Service<FigureSearch>();

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        _folder.Figures(
            "old,spaces,zone,,moment,2021-12-31,2021-12-31,stated,25808,,个,25808个,exact,actual,r1,车位,3,10,2,,,",
            "new,spaces,zone,,moment,2022-12-31,2022-12-31,stated,25808,,个,25808个,exact,actual,r1,车位,3,10,2,,,",
            "near,spaces,zone,,moment,2023-06-30,2023-06-30,stated,25790,,个,25790个,exact,actual,r1,车位,3,10,2,,,",
            "site,spaces-roadside,zone,示例路停车场,moment,2022-12-31,2022-12-31,stated,30,,个,30个,exact,actual,r1,车位,3,5,2,,,",
            "city,spaces,city,,moment,2020-12-31,2020-12-31,stated,40000,,个,40000个,exact,actual,r1,车位,3,10,2,,,",
            "exact,spaces,city,,moment,2019-12-31,2019-12-31,stated,53634.45,,个,53634.45个,exact,actual,r1,车位,3,10,2,,,"
        );
        await _database.Load.RunAsync(_folder.Path, CancellationToken.None);
    }

    public Task DisposeAsync() => _database.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(25808, 25808, 25808, "new,old")]
    [InlineData(25800, 25750, 25849, "near,new,old")]
    [InlineData(25808, 25750, 25849, "new,old,near")]
    [InlineData(1, 1, 1, "")]
    public async Task A_value_finds_its_figures_the_very_ones_first_then_the_latest(
        int value,
        int from,
        int to,
        string codes
    ) =>
        Assert.Equal(
            codes,
            Codes(await Search.ByValueAsync(value, from, to, 5, CancellationToken.None))
        );

    [Fact]
    public async Task Decimals_are_found_exactly() =>
        Assert.Equal(
            "exact",
            Codes(
                await Search.ByValueAsync(
                    53634.45m,
                    53634.45m,
                    53634.45m,
                    5,
                    CancellationToken.None
                )
            )
        );

    [Theory]
    [InlineData("示例路", "site")]
    [InlineData("停车", "site")]
    [InlineData("别处", "")]
    [InlineData("%", "")]
    [InlineData("_", "")]
    public async Task A_site_is_found_by_a_part_of_its_name(string text, string codes) =>
        Assert.Equal(codes, Codes(await Search.ByScopeAsync(text, 5, CancellationToken.None)));

    [Fact]
    public async Task Of_an_indicator_the_latest_figure_of_the_highest_district_is_told()
    {
        var catalogue = await _database.Catalogues.GetAsync(CancellationToken.None);

        var latest = await Search.LatestAsync(
            ["spaces", "spaces-roadside", "trained"],
            catalogue.Districts,
            CancellationToken.None
        );

        Assert.Equal("city", latest["spaces"].Code);
        Assert.Equal("site", latest["spaces-roadside"].Code);
        Assert.False(latest.ContainsKey("trained"));
    }

    private static string Codes(IEnumerable<Figure> figures) =>
        string.Join(',', figures.Select(figure => figure.Code));
}
