using System.Net.Sockets;
using Dashboard.Shell;
using Dashboard.Storage;
using Dashboard.Tests.Setup;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace Dashboard.Tests.Storage.Server;

/// <summary>What a server refuses is told from faults of ours, and said.</summary>
public sealed class ServerFaultTests
{
    [Theory]
    [InlineData("53100", FaultKind.Full)]
    [InlineData("53300", FaultKind.Busy)]
    [InlineData("55P03", FaultKind.Busy)]
    [InlineData("25006", FaultKind.ReadOnly)]
    [InlineData("42501", FaultKind.ReadOnly)]
    [InlineData("28P01", FaultKind.Unreachable)]
    [InlineData("57P01", FaultKind.Unreachable)]
    [InlineData("08006", FaultKind.Unreachable)]
    [InlineData("58030", FaultKind.Disk)]
    [InlineData("XX001", FaultKind.Damaged)]
    public void A_fault_of_the_server_has_a_sentence(string state, FaultKind kind)
    {
        var fault = new DbUpdateException("", new PostgresException("", "ERROR", "ERROR", state));

        Assert.Equal(kind, StorageFault.KindOf(fault));
        Assert.StartsWith(
            "没有保存：",
            StorageFault.Explain(fault)!.Text,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("23505")]
    [InlineData("42703")]
    public void A_fault_of_ours_has_none(string state) =>
        Assert.Null(StorageFault.KindOf(new PostgresException("", "ERROR", "ERROR", state)));

    [Fact]
    public void So_has_a_server_that_is_not_there() =>
        Assert.Equal(
            FaultKind.Unreachable,
            StorageFault.KindOf(new NpgsqlException("", new SocketException()))
        );

    [ServerFact]
    [Trait(Engine.Trait, Engine.Server)]
    public async Task A_server_that_only_reads_is_not_ready()
    {
        var database = new TemporaryDatabase();
        await database.InitializeAsync();
        var connection = database
            .AppSettings.Single(set => set.Key == "ConnectionStrings:Dashboard")
            .Value!;

        var ready = await HealthAsync(connection);
        var reading = await HealthAsync(
            connection + ";Pooling=False;Options=-c default_transaction_read_only=on"
        );
        var gone = await HealthAsync(connection + ";Pooling=False;Port=1");

        Assert.Equal(HealthStatus.Healthy, ready.Status);
        Assert.Equal(HealthStatus.Unhealthy, reading.Status);
        Assert.Contains("不能写入", reading.Description, StringComparison.Ordinal);
        Assert.Contains("连不上", gone.Description, StringComparison.Ordinal);
        await database.DisposeAsync();
    }

    private static async Task<HealthCheckResult> HealthAsync(string connection)
    {
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddStorage(DatabaseSettings.OfServer(connection))
            .BuildServiceProvider();
        using var health = new DatabaseHealth(
            services.GetRequiredService<IDbContextFactory<DashboardContext>>(),
            TimeProvider.System
        );
        return await health.CheckHealthAsync(new HealthCheckContext(), CancellationToken.None);
    }
}
