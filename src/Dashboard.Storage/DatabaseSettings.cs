using Dashboard.Storage.Server;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Dashboard.Storage;

/// <summary>Which database: a SQLite file, or one on a PostgreSQL server.</summary>
public sealed class DatabaseSettings
{
    /// <summary>What PostgreSQL's migrations are in; one assembly holds those of one provider.</summary>
    public const string ServerMigrations = "Dashboard.Storage.PostgreSql";

    private readonly string _connection;

    private DatabaseSettings(string connection, string place, bool isServer) =>
        (_connection, Place, IsServer) = (connection, place, isServer);

    /// <summary>The file's path, or the server and the database's name; never a password.</summary>
    public string Place { get; }

    /// <summary>Whether it is PostgreSQL, which several processes may use at once.</summary>
    public bool IsServer { get; }

    /// <summary>A server that follows this one and is only read, for what is looked at; null where there is none.</summary>
    public DatabaseSettings? Replica { get; private init; }

    /// <summary>The file's path, for what only a file can do.</summary>
    /// <exception cref="DatabaseRefusedException">It is on a server.</exception>
    public string File() =>
        IsServer
            ? throw new DatabaseRefusedException(
                new Problem(
                    "数据库在 PostgreSQL 服务器“{0}”上，这里要的是 SQLite 文件，可先用 copy --to 复制成文件",
                    Place
                )
            )
            : Place;

    /// <summary>A SQLite file.</summary>
    public static DatabaseSettings OfFile(string path) => new($"Data Source={path}", path, false);

    /// <summary>A database on a PostgreSQL server; commands are prepared there as they are used, unless the text says otherwise.</summary>
    /// <exception cref="ArgumentException">The text is no connection string, or names no server or no database.</exception>
    public static DatabaseSettings OfServer(string connection)
    {
        var builder = new NpgsqlConnectionStringBuilder(connection);
        if (builder.Host is not { Length: > 0 } || builder.Database is not { Length: > 0 })
        {
            throw new ArgumentException("Host and Database are missing.", nameof(connection));
        }

        if (!connection.Contains("Auto Prepare", StringComparison.OrdinalIgnoreCase))
        {
            builder.MaxAutoPrepare = 100;
        }

        builder.ApplicationName ??= "dashboard";
        return new(
            builder.ConnectionString,
            $"{builder.Host}:{builder.Port}/{builder.Database}",
            true
        );
    }

    /// <summary>The same with a replica, which is given up soon where it does not answer, unless the text says otherwise.</summary>
    /// <exception cref="ArgumentException">The text is no connection string, or names no server or no database.</exception>
    public DatabaseSettings WithReplica(string connection) =>
        new(_connection, Place, IsServer)
        {
            Replica = OfServer(
                connection.Contains("Timeout", StringComparison.OrdinalIgnoreCase)
                    ? connection
                    : $"{connection};Timeout=3"
            ),
        };

    /// <summary>The one that <paramref name="db"/> is on.</summary>
    public static DatabaseSettings Of(DashboardContext db)
    {
        var connection = db.Database.GetDbConnection();
        return db.Database.IsNpgsql()
            ? OfServer(connection.ConnectionString)
            : OfFile(connection.DataSource);
    }

    /// <summary>The same on connections of its own, which are closed with their context.</summary>
    internal DatabaseSettings Unpooled() => new($"{_connection};Pooling=False", Place, IsServer);

    /// <summary>A connection of its own to the server, watched so that a dead one is noticed.</summary>
    internal NpgsqlConnection Connect() => new($"{_connection};Pooling=False;Keepalive=10");

    /// <summary>How the server is reached, for its own programs; with the password.</summary>
    internal NpgsqlConnectionStringBuilder Reached() => new(_connection);

    /// <summary>Tells a context to use it.</summary>
    public void Use(DbContextOptionsBuilder options)
    {
        if (IsServer)
        {
            options
                .UseNpgsql(_connection, server => server.MigrationsAssembly(ServerMigrations))
                .AddInterceptors(OneWriter.Interceptor, StorableText.Interceptor);
        }
        else
        {
            options.UseSqlite(_connection);
        }
    }

    /// <summary>A context on it, for what has no services.</summary>
    public DashboardContext Open()
    {
        var options = new DbContextOptionsBuilder<DashboardContext>();
        Use(options);
        return new(options.Options);
    }
}
