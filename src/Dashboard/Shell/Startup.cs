using System.Globalization;
using Dashboard.Demo;
using Dashboard.Storage;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Settings;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Shell;

/// <summary>Where the database file is.</summary>
internal static class DatabaseFile
{
    /// <summary><c>Database:Path</c>, or <c>dashboard.db</c> beside the app's content.</summary>
    public static string Path(IConfiguration configuration, IHostEnvironment environment)
    {
        var path = configuration["Database:Path"] is { Length: > 0 } set ? set : "dashboard.db";
        path = System.IO.Path.GetFullPath(path, environment.ContentRootPath);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        return path;
    }
}

/// <summary>What happens before the first request: the address, the tables, the catalogue.</summary>
internal static partial class Startup
{
    /// <summary>Serves http://localhost:5080 unless <c>ASPNETCORE_URLS</c> or <c>--urls</c> says otherwise.</summary>
    public static void UseDefaultAddress(this IWebHostBuilder host, IConfiguration configuration)
    {
        if (
            string.IsNullOrEmpty(configuration["urls"])
            && string.IsNullOrEmpty(configuration["http_ports"])
        )
        {
            host.UseUrls("http://localhost:5080");
        }
    }

    /// <summary>
    /// The one place where tables are made or brought up to date, and <c>data/</c> is loaded. False, with the reason in
    /// the log, where the app should not start. With <paramref name="demo"/> an invented city is made instead.
    /// </summary>
    public static async Task<bool> PrepareDatabaseAsync(this WebApplication app, DemoRequest? demo)
    {
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(Startup));
        var factory = app.Services.GetRequiredService<IDbContextFactory<DashboardContext>>();
        await using (var db = await factory.CreateDbContextAsync(app.Lifetime.ApplicationStopping))
        {
            foreach (var migration in await db.Database.GetPendingMigrationsAsync())
            {
                LogMigration(log, migration);
            }

            await DatabasePreparation.RunAsync(db, app.Lifetime.ApplicationStopping);
        }

        if (
            demo is not null
            && !await app.Services.MakeDemoAsync(
                demo,
                Console.Out,
                app.Lifetime.ApplicationStopping
            )
        )
        {
            return false;
        }

        // An invented city and a real catalogue never share a database.
        var sample = app.Services.GetRequiredService<SampleData>();
        if (await sample.IsAsync(app.Lifetime.ApplicationStopping))
        {
            return true;
        }

        try
        {
            var load = app.Services.GetRequiredService<CatalogueLoad>();
            await load.RunAsync(CatalogueFolder(app), app.Lifetime.ApplicationStopping);
            return true;
        }
        catch (CatalogueException wrong)
        {
            LogCatalogue(
                log,
                wrong.Problems.Count.ToString(CultureInfo.InvariantCulture),
                wrong.Message
            );
            return false;
        }
    }

    private static string CatalogueFolder(WebApplication app) =>
        app.Configuration["Catalogue:Folder"] is { Length: > 0 } set
            ? Path.GetFullPath(set, app.Environment.ContentRootPath)
            : Path.Combine(AppContext.BaseDirectory, "data");

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "Bringing the tables up to date: {Migration}"
    )]
    private static partial void LogMigration(ILogger log, string migration);

    [LoggerMessage(
        Level = LogLevel.Critical,
        Message = "The catalogue was not loaded and the app does not start; {Count} to mend:\n{Problems}"
    )]
    private static partial void LogCatalogue(ILogger log, string count, string problems);
}
