using System.Collections.Concurrent;

namespace Dashboard.BrowserTests.Setup;

/// <summary>The real app, started as a process on a free port and a database of its own, and a real browser before it.</summary>
public sealed class RunningDashboard : IAsyncLifetime
{
    private readonly string _folder = Directory
        .CreateTempSubdirectory("dashboard-browser-")
        .FullName;
    private readonly DashboardProcess _app = new();
    private TestBrowser? _browser;

    public RunningDashboard() => _app.Settings["Database__Path"] = Database;

    public static string ProjectRoot => DashboardProcess.ProjectRoot;

    public Uri Address => _app.Address;

    /// <summary>What the app has said so far.</summary>
    public ConcurrentQueue<string> Said => _app.Said;

    /// <summary>Whether it serves the invented city rather than the figures of the reports.</summary>
    public bool IsSample { get; init; }

    /// <summary>Settings it starts with, as environment variables.</summary>
    public IDictionary<string, string> Settings => _app.Settings;

    private string Database => Path.Combine(_folder, "browser.db");

    private TestBrowser Browser => _browser!;

    public async Task InitializeAsync()
    {
        if (Chromium.Missing is not null)
        {
            return;
        }

        await StartAsync();
        _browser = await TestBrowser.LaunchAsync();
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        await _app.KillAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>A fresh page of a fresh visitor.</summary>
    public Task<IPage> OpenAsync(
        string path,
        int width = 1440,
        int height = 1000,
        bool dark = false,
        bool script = true
    ) => Browser.OpenAsync(Address, path, width, height, dark, script);

    /// <summary>Kills the app as a power cut would, and starts it again at the same address.</summary>
    public async Task RestartAsync()
    {
        await _app.KillAsync();
        await StartAsync();
    }

    /// <summary>The link by which the first administrator is made, as the log says it.</summary>
    public Task<string> FirstLinkAsync() => _app.FirstLinkAsync();

    /// <summary>Adds an account from the command line; its password is returned.</summary>
    public Task<string> AddUserAsync(string name, string role, string district) =>
        _app.AddUserAsync(name, role, district);

    /// <summary>
    /// A fresh page of somebody who has signed in. The first time they change the password that the administrator gave.
    /// </summary>
    public Task<IPage> SignedInAsync(string name, string password, string path) =>
        Browser.SignedInAsync(Address, name, password, path);

    private Task StartAsync() =>
        _app.StartAsync(
            IsSample ? ["demo", "--file", Database, "--figures", "40000"] : Array.Empty<string>()
        );
}

/// <summary>All browser tests share one app and one browser.</summary>
[CollectionDefinition(Name)]
public sealed class RunningDashboardGroup : ICollectionFixture<RunningDashboard>
{
    public const string Name = "running dashboard";
}
