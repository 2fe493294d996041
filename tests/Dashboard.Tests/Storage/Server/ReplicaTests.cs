using Dashboard.Storage;
using Dashboard.Storage.Entry;
using Dashboard.Storage.Figures;
using Dashboard.Storage.Review;
using Dashboard.Storage.Work;
using Dashboard.Tests.Setup;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Storage.Server;

/// <summary>What is looked at comes from a replica, and nobody goes back in time by it.</summary>
[Trait(Engine.Trait, Engine.Server)]
public sealed class ReplicaTests : IAsyncLifetime, IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly Office _office = new(new TemporaryDatabase(isServer: true));
    private StandbyServer? _standby;
    private ServiceProvider? _instance;

    private StandbyServer Standby => _standby!;

    private ServiceProvider Instance => _instance!;

    public async Task InitializeAsync()
    {
        if (StandbyServer.Missing is not null)
        {
            return;
        }

        await _office.InitializeAsync();
        _standby = await StandbyServer.StartAsync();
        var primary = _office.Database.AppSettings.Last().Value!;
        _instance = new ServiceCollection()
            .AddLogging()
            .AddStorage(_office.Database.Settings.WithReplica(_standby.Of(primary)))
            .BuildServiceProvider();
    }

    public async Task DisposeAsync()
    {
        if (_standby is not null)
        {
            await Instance.DisposeAsync();
            await _standby.DisposeAsync();
            await _office.DisposeAsync();
        }
    }

    public void Dispose() => _office.Dispose();

    [ReplicaFact]
    public async Task A_reader_asks_the_replica_unless_it_is_behind_what_is_known_or_gone()
    {
        await ApproveAsync(100, "2021");
        await UntilAsync(isOnReplica: true);
        Assert.Equal([100m], await ShownAsync());

        await Standby.ReplayAsync(goesOn: false);
        await ApproveAsync(200, "2022");
        Assert.False(await IsOnReplicaAsync());
        Assert.Equal([100m, 200m], await ShownAsync());

        await Standby.ReplayAsync(goesOn: true);
        await UntilAsync(isOnReplica: true);
        Assert.Equal([100m, 200m], await ShownAsync());

        await Standby.EndAsync();
        Assert.Equal([100m, 200m], await ShownAsync());
        Assert.False(await IsOnReplicaAsync());
    }

    [ReplicaFact]
    public async Task An_instance_that_knows_of_nothing_yet_asks_the_primary()
    {
        Assert.Equal(0, Instance.GetRequiredService<FigureChanges>().Number);

        Assert.False(await IsOnReplicaAsync());
    }

    private async Task ApproveAsync(decimal value, string period)
    {
        var entered = await Instance
            .GetRequiredService<EntryCommands>()
            .SubmitAsync(
                Office.Clerk,
                [Office.Entered(value, period) with { Explanation = "已核对" }],
                null,
                None
            );
        Assert.Empty(entered.Problems);
        var figure = await Instance
            .GetRequiredService<ReviewQuery>()
            .FindAsync(entered.Codes[0], None);
        Assert.Null(
            await Instance
                .GetRequiredService<ReviewCommands>()
                .ApproveAsync(Office.Reviewer, [new(entered.Codes[0], figure!.Version)], None)
        );
    }

    private async Task<IReadOnlyList<decimal>> ShownAsync() =>
        [
            .. (
                await Instance
                    .GetRequiredService<FigureQuery>()
                    .OfDistrictAsync("zone", null, null, None)
            )
                .Where(figure => figure.Indicator == "trained")
                .Select(figure => figure.Quantity.Value),
        ];

    private async Task<bool> IsOnReplicaAsync()
    {
        await using var db = await Instance
            .GetRequiredService<LookingContexts>()
            .CreateDbContextAsync(None);
        return await db
            .Database.SqlQuery<bool>($"SELECT pg_is_in_recovery() AS \"Value\"")
            .SingleAsync();
    }

    private async Task UntilAsync(bool isOnReplica)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (await IsOnReplicaAsync() != isOnReplica)
        {
            await Task.Delay(20, limit.Token);
        }
    }
}
