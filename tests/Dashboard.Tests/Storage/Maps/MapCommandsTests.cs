using Dashboard.Storage.Maps;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Storage.Maps;

public sealed class MapCommandsTests : IAsyncLifetime, IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly Office _office = new();

    private MapCommands Commands => _office.Database.Service<MapCommands>();

    private MapQuery Maps => _office.Database.Service<MapQuery>();

    public Task InitializeAsync() => _office.InitializeAsync();

    public Task DisposeAsync() => _office.DisposeAsync();

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task A_map_is_kept_with_its_number_and_a_later_one_takes_its_place()
    {
        Assert.Null(await KeepAsync("GS(2020)1号", "zone", "other"));
        Assert.Null(await KeepAsync(" GS(2021)2号 ", "other"));

        var map = await Maps.GetAsync("city", None);
        Assert.Equal("GS(2021)2号", map!.Approval);
        Assert.Equal("other", Assert.Single(map.Map.Shapes).District);
        Assert.Equal(
            new ListedMap("city", "GS(2021)2号", 1),
            Assert.Single(await Maps.ListAsync(None))
        );
    }

    [Fact]
    public async Task Without_a_number_none_is_kept()
    {
        Assert.Contains("审图号", (await KeepAsync(" ", "zone"))!.Text, StringComparison.Ordinal);
        Assert.Empty(await Maps.WithinAsync(None));
    }

    [Fact]
    public async Task A_map_that_is_taken_away_leaves_nothing()
    {
        await KeepAsync("GS(2020)1号", "zone");

        Assert.Null(await Commands.RemoveAsync(Office.Administrator, "city", None));

        Assert.Null(await Maps.GetAsync("city", None));
        Assert.NotNull(await Commands.RemoveAsync(Office.Administrator, "city", None));
    }

    private Task<global::Dashboard.Storage.Problem?> KeepAsync(
        string approval,
        params string[] districts
    ) =>
        Commands.KeepAsync(
            Office.Administrator,
            approval,
            [
                new(
                    "city",
                    10,
                    10,
                    [.. districts.Select(code => new DistrictShape(code, "M0 0l1 1z", 0, 0))]
                ),
            ],
            None
        );
}
