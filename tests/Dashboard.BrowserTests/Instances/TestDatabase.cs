using System.Globalization;
using Npgsql;

namespace Dashboard.BrowserTests.Instances;

/// <summary>A database on the cluster that <c>DASHBOARD_TEST_POSTGRES</c> names; the first instance to start makes it.</summary>
internal sealed class TestDatabase
{
    private readonly string _name = string.Create(
        CultureInfo.InvariantCulture,
        $"dashboard_instances_{Environment.ProcessId}"
    );

    public static string? Cluster { get; } =
        Environment.GetEnvironmentVariable("DASHBOARD_TEST_POSTGRES") is { Length: > 0 } named
            ? named
            : null;

    public string Connection =>
        new NpgsqlConnectionStringBuilder(Cluster) { Database = _name }.ConnectionString;

    public async Task DropAsync()
    {
        await using var connection = new NpgsqlConnection(Cluster + ";Pooling=False");
        await connection.OpenAsync();
        await using var drop = new NpgsqlCommand(
            $"DROP DATABASE IF EXISTS \"{_name}\" WITH (FORCE)",
            connection
        );
        await drop.ExecuteNonQueryAsync();
    }
}
