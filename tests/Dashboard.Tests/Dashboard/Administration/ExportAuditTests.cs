using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Tests.Setup;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Dashboard.Administration;

public sealed class ExportAuditTests(DashboardApp app) : IClassFixture<DashboardApp>
{
    [Theory]
    [InlineData(
        "/overview/charts/parts-parking-spaces.csv?district=安庆经开区&period=2022",
        ".csv"
    )]
    [InlineData(
        "/overview/charts/parts-parking-spaces.xlsx?district=安庆经开区&period=2022",
        ".xlsx"
    )]
    [InlineData(
        "/overview/charts/parts-parking-spaces.svg?district=安庆经开区&period=2022",
        ".svg"
    )]
    [InlineData("/api/figures?format=csv&limit=3", "figures.csv")]
    [InlineData("/due/lines.xlsx?year=2023", ".xlsx")]
    [InlineData(
        "/briefings/file?district=安庆经开区&period=2022&template=one_page&format=word",
        ".docx"
    )]
    public async Task A_file_that_leaves_is_written_down_with_its_address(
        string address,
        string end
    )
    {
        var name = $"qian-{Guid.NewGuid():N}";
        var client = await SignedIn.Async(app, new Actor(name, Role.Viewer, ["anqing-jkq"]));
        var answer = await client.GetAsync(address);
        answer.EnsureSuccessStatusCode();

        var line = (await ExportsAsync())[0];
        Assert.EndsWith(end, line.Subject, StringComparison.Ordinal);
        Assert.Equal(address, line.Detail);
        Assert.Equal(name, line.Account);
    }

    [Fact]
    public async Task What_visitors_take_is_counted_by_the_hour_however_long_their_addresses_are()
    {
        var before = await CountAsync();

        for (var turn = 0; turn < 3; turn++)
        {
            (
                await app.CreateClient()
                    .GetAsync($"/api/figures?format=csv&limit=1&x={turn}{new string('x', 4_000)}")
            ).EnsureSuccessStatusCode();
        }

        Assert.Equal(before.Count + 3, (await CountAsync()).Count);
        Assert.InRange((await CountAsync()).Lines, 1, 2);

        async Task<(long Count, int Lines)> CountAsync()
        {
            var lines = (await ExportsAsync())
                .Where(line => line.Account.Length == 0 && line.Subject == "/api/figures .csv")
                .ToList();
            return (
                lines.Sum(line =>
                    long.Parse(line.Detail[1..], System.Globalization.CultureInfo.InvariantCulture)
                ),
                lines.Count
            );
        }
    }

    [Fact]
    public async Task Who_took_it_is_written_down_and_what_is_no_file_is_not()
    {
        var client = await SignedIn.Async(app, new Actor("sun", Role.Viewer, ["anqing-jkq"]));
        var before = (await ExportsAsync()).Count;

        await client.GetAsync("/api/figures?limit=1");
        await client.GetAsync("/overview/charts/no-such-chart.csv");
        Assert.Equal(before, (await ExportsAsync()).Count);
        await client.GetAsync("/api/figures?limit=1&format=csv");

        Assert.Equal("sun", (await ExportsAsync())[0].Account);
    }

    private Task<IReadOnlyList<AuditRow>> ExportsAsync() =>
        app
            .Services.GetRequiredService<AuditLog>()
            .ReadAsync(null, AuditAct.Export, null, null, 1000, CancellationToken.None);
}
