using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;

namespace Dashboard.Tests.Setup;

/// <summary>The whole app on a database of its own, which it makes itself (of which kind: see <see cref="TemporaryDatabase"/>), with the catalogue of <c>data/</c>.</summary>
public sealed class DashboardApp : WebApplicationFactory<Program>
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dashboard-app-").FullName;

    private readonly string? _server;
    private readonly bool _isGuest;

    public DashboardApp()
        : this(TestServer.IsThere) { }

    internal DashboardApp(bool isServer) => _server = isServer ? TestServer.Unmade() : null;

    private DashboardApp(string server) => (_server, _isGuest) = (server, true);

    /// <summary>Another instance on the same server's database, which stays this one's.</summary>
    internal DashboardApp Beside() => new(_server!);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Catalogue:Folder", Data.ProjectFolder.Data);
        if (_server is null)
        {
            builder.UseSetting("Database:Path", Path.Combine(_folder, "app.db"));
            return;
        }

        builder.UseSetting("Database:Provider", "PostgreSQL");
        builder.UseSetting("ConnectionStrings:Dashboard", _server);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(_folder))
        {
            SqliteConnection.ClearAllPools();
            if (_server is not null && !_isGuest)
            {
                TestServer.Drop(_server);
            }

            Directory.Delete(_folder, recursive: true);
        }
    }
}
