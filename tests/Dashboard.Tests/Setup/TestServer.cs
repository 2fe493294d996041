using System.Globalization;
using Dashboard.Storage;
using Npgsql;

namespace Dashboard.Tests.Setup;

/// <summary>
/// The PostgreSQL cluster that <c>DASHBOARD_TEST_POSTGRES</c> names (a connection string of a role that may make
/// databases). A template with the product's own tables is made once; each database is a copy of it.
/// </summary>
internal static class TestServer
{
    private static readonly Lazy<Task<string>> _template = new(MakeTemplateAsync);
    private static int _made;

    public static string? Cluster { get; } =
        Environment.GetEnvironmentVariable("DASHBOARD_TEST_POSTGRES");

    public static string? Missing { get; } =
        string.IsNullOrEmpty(Cluster)
            ? "No PostgreSQL: apt-get install postgresql, start a cluster and set DASHBOARD_TEST_POSTGRES=\"Host=127.0.0.1;Username=postgres\" (as .ci/run does)."
            : null;

    public static bool IsThere => Missing is null;

    /// <summary>A database with the product's tables, empty.</summary>
    public static async Task<string> MakeAsync()
    {
        var name = NextName("test");
        await RunAsync(
            $"CREATE DATABASE \"{name}\" TEMPLATE \"{await _template.Value}\" STRATEGY FILE_COPY"
        );
        return Named(name);
    }

    /// <summary>The connection string of a database that is not there yet.</summary>
    public static string Unmade() => Named(NextName("new"));

    public static async Task DropAsync(string connection)
    {
        await using (var pool = new NpgsqlConnection(connection))
        {
            NpgsqlConnection.ClearPool(pool);
        }

        await RunAsync(
            $"DROP DATABASE IF EXISTS \"{new NpgsqlConnectionStringBuilder(connection).Database}\" WITH (FORCE)"
        );
    }

    /// <summary>The same where nobody waits.</summary>
    public static void Drop(string connection) =>
        Task.Run(() => DropAsync(connection)).GetAwaiter().GetResult();

    public static async Task RunAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Cluster + ";Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 120;
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<string> MakeTemplateAsync()
    {
        var name = NextName("template");
        var database = DatabaseSettings.OfServer(Named(name) + ";Pooling=False");
        await using (var db = database.Open())
        {
            await DatabasePreparation.RunAsync(db, CancellationToken.None);
        }

        AppDomain.CurrentDomain.ProcessExit += (_, _) => Drop(Named(name));
        return name;
    }

    private static string Named(string name) =>
        new NpgsqlConnectionStringBuilder(Cluster)
        {
            Database = name,
            MaxPoolSize = 60,
            IncludeErrorDetail = true,
        }.ConnectionString;

    private static string NextName(string kind) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"dashboard_{kind}_{Environment.ProcessId}_{Interlocked.Increment(ref _made)}"
        );
}

/// <summary>A test of what PostgreSQL alone does; reported as skipped where there is none.</summary>
public sealed class ServerFactAttribute : FactAttribute
{
    public ServerFactAttribute() => Skip = TestServer.Missing!;
}

/// <summary>The trait of tests that need PostgreSQL; .ci/run picks them by it.</summary>
public static class Engine
{
    public const string Trait = "Engine";
    public const string Server = "PostgreSQL";
}
