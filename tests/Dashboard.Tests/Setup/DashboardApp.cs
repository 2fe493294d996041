using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;

namespace Dashboard.Tests.Setup;

/// <summary>The whole app on a database of its own, with the catalogue of <c>data/</c>.</summary>
public sealed class DashboardApp : WebApplicationFactory<Program>
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dashboard-app-").FullName;

    protected override void ConfigureWebHost(IWebHostBuilder builder) =>
        builder
            .UseSetting("Database:Path", Path.Combine(_folder, "app.db"))
            .UseSetting("Catalogue:Folder", Data.ProjectFolder.Data);

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(_folder))
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(_folder, recursive: true);
        }
    }
}
