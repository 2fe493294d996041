using Dashboard.Storage;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Figures;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Setup;

/// <summary>
/// A real database with the product's own tables, gone when the test is: on PostgreSQL where a cluster is named
/// (<see cref="TestServer"/>), else a SQLite file.
/// </summary>
public class TemporaryDatabase : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dashboard-").FullName;
    private readonly bool _isServer;
    private string? _connection;
    private ServiceProvider? _services;

    public TemporaryDatabase()
        : this(TestServer.IsThere) { }

    internal TemporaryDatabase(bool isServer) => _isServer = isServer;

    /// <summary>The file, for tests of what SQLite does.</summary>
    public string Path =>
        _isServer
            ? throw new InvalidOperationException("A test of SQLite takes a SqliteDatabase.")
            : System.IO.Path.Combine(_folder, "test.db");

    public DatabaseSettings Settings =>
        _connection is null
            ? DatabaseSettings.OfFile(Path)
            : DatabaseSettings.OfServer(_connection);

    /// <summary>What the app is told, so that it serves this database.</summary>
    public IEnumerable<KeyValuePair<string, string?>> AppSettings =>
        _connection is null
            ? [new("Database:Path", Path)]
            :
            [
                new("Database:Provider", "PostgreSQL"),
                new("ConnectionStrings:Dashboard", _connection),
            ];

    /// <summary>The commands sent.</summary>
    public SentCommands Sent { get; } = new();

    public FigureQuery Figures => Services.GetRequiredService<FigureQuery>();

    public CatalogueQuery Catalogues => Services.GetRequiredService<CatalogueQuery>();

    public CatalogueLoad Load => Services.GetRequiredService<CatalogueLoad>();

    public IDbContextFactory<DashboardContext> Contexts =>
        Services.GetRequiredService<IDbContextFactory<DashboardContext>>();

    public T Service<T>()
        where T : notnull => Services.GetRequiredService<T>();

    /// <summary>Puts the storage on this database into other services: a page's, another instance's.</summary>
    public void AddTo(IServiceCollection services) => services.AddStorage(Settings);

    private ServiceProvider Services => _services!;

    public async Task InitializeAsync()
    {
        _connection = _isServer ? await TestServer.MakeAsync() : null;
        _services = new ServiceCollection()
            .AddLogging()
            .AddStorage(Settings)
            .ConfigureDbContext<DashboardContext>(options => options.AddInterceptors(Sent))
            .BuildServiceProvider();
        if (!_isServer)
        {
            await using var db = await Contexts.CreateDbContextAsync();
            await DatabasePreparation.RunAsync(db, CancellationToken.None);
        }
    }

    public async Task DisposeAsync()
    {
        await Services.DisposeAsync();
        if (_connection is not null)
        {
            await TestServer.DropAsync(_connection);
        }

        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}

/// <summary>The same on a SQLite file wherever the other tests run: what SQLite alone does, and pages in bUnit, which look right after they asked.</summary>
public sealed class SqliteDatabase() : TemporaryDatabase(isServer: false);
