using Dashboard.Storage;

namespace Dashboard.Shell;

/// <summary>Which database the settings name: <c>Database:Provider</c>, <c>Database:Path</c>, <c>ConnectionStrings:Dashboard</c>, <c>ConnectionStrings:Replica</c>.</summary>
internal static class ChosenDatabase
{
    private const string File = "Sqlite";
    private const string Server = "PostgreSQL";
    private const string Example =
        "例如 Host=127.0.0.1;Database=dashboard;Username=dashboard;Password=…";

    /// <summary>The database, or null with the reason in one sentence on <paramref name="error"/>.</summary>
    public static DatabaseSettings? Read(
        IConfiguration configuration,
        IHostEnvironment environment,
        TextWriter error
    )
    {
        var provider = configuration["Database:Provider"] is { Length: > 0 } set ? set : File;
        var connection = configuration.GetConnectionString(nameof(Dashboard)) ?? "";
        if (string.Equals(provider, Server, StringComparison.OrdinalIgnoreCase))
        {
            return OnServer(connection, error) is { } database
                ? WithReplica(database, configuration.GetConnectionString("Replica"), error)
                : null;
        }

        if (!string.Equals(provider, File, StringComparison.OrdinalIgnoreCase))
        {
            error.WriteLine($"Database:Provider 写的是“{provider}”，只能是 {File} 或 {Server}");
            return null;
        }

        if (connection.Length > 0)
        {
            error.WriteLine(
                $"写了 ConnectionStrings:Dashboard，但 Database:Provider 不是 {Server}；要用数据库服务器就把它设为 {Server}，否则去掉前者"
            );
            return null;
        }

        var path = configuration["Database:Path"] is { Length: > 0 } named ? named : "dashboard.db";
        return DatabaseSettings.OfFile(Path.GetFullPath(path, environment.ContentRootPath));
    }

    private static DatabaseSettings? OnServer(string connection, TextWriter error)
    {
        if (connection.Length == 0)
        {
            error.WriteLine(
                $"Database:Provider 是 {Server}，但没有写 ConnectionStrings:Dashboard，{Example}"
            );
            return null;
        }

        try
        {
            return DatabaseSettings.OfServer(connection);
        }
        catch (ArgumentException wrong)
        {
            error.WriteLine($"ConnectionStrings:Dashboard 读不懂（{wrong.Message}），{Example}");
            return null;
        }
    }

    private static DatabaseSettings? WithReplica(
        DatabaseSettings database,
        string? replica,
        TextWriter error
    )
    {
        try
        {
            return string.IsNullOrEmpty(replica) ? database : database.WithReplica(replica);
        }
        catch (ArgumentException wrong)
        {
            error.WriteLine($"ConnectionStrings:Replica 读不懂（{wrong.Message}），{Example}");
            return null;
        }
    }
}
