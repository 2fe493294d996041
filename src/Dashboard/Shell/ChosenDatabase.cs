using Dashboard.Storage;

namespace Dashboard.Shell;

/// <summary>Which database the settings name: <c>Database:Provider</c>, <c>Database:Path</c>, <c>ConnectionStrings:Dashboard</c>.</summary>
internal static class ChosenDatabase
{
    private const string File = "Sqlite";
    private const string Server = "PostgreSQL";

    /// <summary>The database, or null with the reason in one sentence on <paramref name="error"/>.</summary>
    public static DatabaseSettings? Read(
        IConfiguration configuration,
        IHostEnvironment environment,
        TextWriter error
    )
    {
        try
        {
            return Read(configuration, environment);
        }
        catch (DatabaseRefusedException refused)
        {
            error.WriteLine(refused.Message);
            return null;
        }
    }

    private static DatabaseSettings Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var provider = configuration["Database:Provider"] is { Length: > 0 } set ? set : File;
        var connection = configuration.GetConnectionString(nameof(Dashboard)) ?? "";
        if (string.Equals(provider, Server, StringComparison.OrdinalIgnoreCase))
        {
            return Serving(connection);
        }

        if (!string.Equals(provider, File, StringComparison.OrdinalIgnoreCase))
        {
            throw Refused($"Database:Provider 写的是“{provider}”，只能是 {File} 或 {Server}");
        }

        if (connection.Length > 0)
        {
            throw Refused(
                $"写了 ConnectionStrings:Dashboard，但 Database:Provider 不是 {Server}；要用数据库服务器就把它设为 {Server}，否则去掉前者"
            );
        }

        var path = configuration["Database:Path"] is { Length: > 0 } named ? named : "dashboard.db";
        return DatabaseSettings.OfFile(Path.GetFullPath(path, environment.ContentRootPath));
    }

    private static DatabaseSettings Serving(string connection)
    {
        const string Example =
            "例如 Host=127.0.0.1;Database=dashboard;Username=dashboard;Password=…";
        if (connection.Length == 0)
        {
            throw Refused(
                $"Database:Provider 是 {Server}，但没有写 ConnectionStrings:Dashboard，{Example}"
            );
        }

        try
        {
            return DatabaseSettings.OfServer(connection);
        }
        catch (ArgumentException wrong)
        {
            throw Refused($"ConnectionStrings:Dashboard 读不懂（{wrong.Message}），{Example}");
        }
    }

    private static DatabaseRefusedException Refused(string sentence) =>
        new(new Problem("{0}", sentence));
}
