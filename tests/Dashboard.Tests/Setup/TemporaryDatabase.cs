using Dashboard.Storage;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Figures;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Setup;

/// <summary>A real SQLite file with the product's own tables, gone when the test is.</summary>
public sealed class TemporaryDatabase : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dashboard-").FullName;
    private ServiceProvider? _services;

    public string Path => System.IO.Path.Combine(_folder, "test.db");

    /// <summary>The commands sent.</summary>
    public SentCommands Sent { get; } = new();

    public FigureQuery Figures => Services.GetRequiredService<FigureQuery>();

    public CatalogueQuery Catalogues => Services.GetRequiredService<CatalogueQuery>();

    public CatalogueLoad Load => Services.GetRequiredService<CatalogueLoad>();

    public IDbContextFactory<DashboardContext> Contexts =>
        Services.GetRequiredService<IDbContextFactory<DashboardContext>>();

    public T Service<T>()
        where T : notnull => Services.GetRequiredService<T>();

    /// <summary>Puts the storage on this file into other services: a page's.</summary>
    public void AddTo(IServiceCollection services) => services.AddStorage(Path);

    private ServiceProvider Services => _services!;

    public async Task InitializeAsync()
    {
        _services = new ServiceCollection()
            .AddLogging()
            .AddStorage(Path)
            .ConfigureDbContext<DashboardContext>(options => options.AddInterceptors(Sent))
            .BuildServiceProvider();
        await using var db = await Contexts.CreateDbContextAsync();
        await DatabasePreparation.RunAsync(db, CancellationToken.None);
    }

    public async Task DisposeAsync()
    {
        await Services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
