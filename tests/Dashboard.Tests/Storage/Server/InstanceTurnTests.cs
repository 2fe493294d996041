using Dashboard.Storage;
using Dashboard.Storage.Server;
using Dashboard.Tests.Setup;

namespace Dashboard.Tests.Storage.Server;

/// <summary>What one of several instances does at a time.</summary>
public sealed class InstanceTurnTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [ServerFact]
    [Trait(Engine.Trait, Engine.Server)]
    public async Task While_one_instance_has_the_turn_another_has_not()
    {
        var (one, other) = (Instance(), Instance());

        await using (await one.TryTakeAsync("backup", None))
        {
            Assert.Null(await other.TryTakeAsync("backup", None));
            await using var different = await other.TryTakeAsync("something else", None);
            Assert.NotNull(different);
        }

        await using var next = await other.TryTakeAsync("backup", None);
        Assert.NotNull(next);
    }

    [Fact]
    public async Task A_file_has_one_process_whose_turn_it_is()
    {
        var turns = new InstanceTurn(DatabaseSettings.OfFile("none.db"));

        await using var first = await turns.TryTakeAsync("backup", None);
        await using var second = await turns.TryTakeAsync("backup", None);

        Assert.NotNull(first);
        Assert.NotNull(second);
    }

    private static InstanceTurn Instance() =>
        new(DatabaseSettings.OfServer(TestServer.Cluster + ";Database=postgres"));
}
