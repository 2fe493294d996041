using System.Globalization;
using Dashboard.Demo;
using Dashboard.Storage;
using Dashboard.Storage.Backups;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Settings;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Shell;

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
    /// the log or on the error stream, where the app should not start. With <paramref name="demo"/> an invented city is
    /// made instead.
    /// </summary>
    /// <param name="app">The app.</param>
    /// <param name="demo">The invented city that is asked for, or null.</param>
    /// <param name="serves">Whether it goes on to serve, and so to hold the database; a command lets go of it.</param>
    public static async Task<bool> PrepareDatabaseAsync(
        this WebApplication app,
        DemoRequest? demo,
        bool serves
    )
    {
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(Startup));
        try
        {
            var prepared = true;
            return await StartFaults.TakeAsync(
                    app,
                    async () => prepared = await PrepareAsync(app, log, demo, serves)
                ) && prepared;
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

    private static async Task<bool> PrepareAsync(
        WebApplication app,
        ILogger log,
        DemoRequest? demo,
        bool serves
    )
    {
        var stop = app.Lifetime.ApplicationStopping;
        var owner = app.Services.GetRequiredService<DatabaseOwner>();
        if (!owner.Database.IsServer)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(owner.Database.Place)!);
            RefuseHalfRestored(owner.Database.Place);
        }

        var factory = app.Services.GetRequiredService<IDbContextFactory<DashboardContext>>();
        await using (var db = await factory.CreateDbContextAsync(stop))
        {
            LogPrepared(
                log,
                await DatabasePreparation.RunAsync(db, owner, stop),
                owner.Database.Place
            );
        }

        if (demo is not null && !await app.Services.MakeDemoAsync(demo, Console.Out, stop))
        {
            return false;
        }

        // An invented city and a real catalogue never share a database.
        if (!await app.Services.GetRequiredService<SampleData>().IsAsync(stop))
        {
            var load = app.Services.GetRequiredService<CatalogueLoad>();
            await load.RunAsync(CatalogueFolder(app), stop);
        }

        if (!serves)
        {
            owner.Release();
        }

        return true;
    }

    // Between the old database put aside and the new one in its place there is none; an empty one would hide that.
    private static void RefuseHalfRestored(string database)
    {
        if (!File.Exists(database) && File.Exists(DatabaseRestore.BegunPath(database)))
        {
            throw new DatabaseRefusedException(
                new Problem("数据库“{0}”的恢复没有做完，请再执行一次 restore", database)
            );
        }
    }

    private static void LogPrepared(ILogger log, Preparation done, string database)
    {
        foreach (var migration in done.Migrations)
        {
            LogMigration(log, migration);
        }

        if (done.TookOver)
        {
            LogTookOver(log, database);
        }

        if (done.Swept > 0)
        {
            LogSwept(log, done.Swept);
        }
    }

    private static string CatalogueFolder(WebApplication app) =>
        app.Configuration["Catalogue:Folder"] is { Length: > 0 } set
            ? Path.GetFullPath(set, app.Environment.ContentRootPath)
            : Path.Combine(AppContext.BaseDirectory, "data");

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "Brought the tables up to date: {Migration}"
    )]
    private static partial void LogMigration(ILogger log, string migration);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "A start that was cut off had left {Database} locked for an upgrade; no process holds it, so the lock was taken over"
    )]
    private static partial void LogTookOver(ILogger log, string database);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "{Figures} figures of imports that were cut off were swept away; nobody had seen them"
    )]
    private static partial void LogSwept(ILogger log, int figures);

    [LoggerMessage(
        Level = LogLevel.Critical,
        Message = "The catalogue was not loaded and the app does not start; {Count} to mend:\n{Problems}"
    )]
    private static partial void LogCatalogue(ILogger log, string count, string problems);
}
