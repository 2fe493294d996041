using Dashboard.Administration.Accounts;
using Dashboard.Demo;
using Dashboard.Tests.Setup;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Dashboard.Demo;

/// <summary>The invented city as the command makes it, once for all tests that look at it.</summary>
public sealed class DemoFixture : IAsyncLifetime, IDisposable
{
    private readonly StringWriter _output = new();

    public TemporaryDatabase Database { get; } = new SqliteDatabase();

    public string Output => _output.ToString();

    /// <summary>The whole app on the city.</summary>
    public WebApplicationFactory<Program> App { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        await Database.InitializeAsync();
        Assert.True(await MakeAsync(_output));
        App = new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
            builder
                .UseSetting("Database:Path", Database.Path)
                .UseSetting("Catalogue:Folder", Data.ProjectFolder.Data)
        );
    }

    public async Task DisposeAsync()
    {
        await App.DisposeAsync();
        await Database.DisposeAsync();
    }

    public void Dispose() => _output.Dispose();

    /// <summary>What the command does once the tables are there.</summary>
    public Task<bool> MakeAsync(TextWriter output) => MakeAsync(Database, output);

    internal static async Task<bool> MakeAsync(TemporaryDatabase database, TextWriter output)
    {
        var services = new ServiceCollection().AddLogging();
        database.AddTo(services);
        services.AddAccounts();
        services.AddDemo();
        await using var provider = services.BuildServiceProvider();
        return await provider.MakeDemoAsync(
            new DemoRequest(database.Path, new DemoSize(DemoSize.Usual), []),
            output,
            CancellationToken.None
        );
    }
}
