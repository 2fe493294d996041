using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;
using Dashboard.BrowserTests.Pages;

namespace Dashboard.BrowserTests.Setup;

/// <summary>The real app, started as a process on a free port and a database of its own, and a real browser before it.</summary>
public sealed class RunningDashboard : IAsyncLifetime
{
    private readonly string _folder = Directory
        .CreateTempSubdirectory("dashboard-browser-")
        .FullName;
    private readonly Dictionary<string, string> _own = new(StringComparer.Ordinal);
    private Process? _app;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public static string ProjectRoot { get; } = FindRoot(AppContext.BaseDirectory);

    public Uri Address { get; private set; } = new("http://127.0.0.1:0");

    /// <summary>What the app has said so far.</summary>
    public ConcurrentQueue<string> Said { get; } = new();

    /// <summary>Whether it serves the invented city rather than the figures of the reports.</summary>
    public bool IsSample { get; init; }

    /// <summary>Settings it starts with, as environment variables.</summary>
    public IDictionary<string, string> Settings { get; } = new Dictionary<string, string>();

    private IBrowser Browser => _browser!;

    public async Task InitializeAsync()
    {
        if (Chromium.Missing is not null)
        {
            return;
        }

        Address = await StartAppAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = Chromium.Path,
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        await StopAppAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>A fresh page of a fresh visitor.</summary>
    public async Task<IPage> OpenAsync(
        string path,
        int width = 1440,
        int height = 1000,
        bool dark = false,
        bool script = true
    )
    {
        var visitor = await Browser.NewContextAsync(
            new()
            {
                BaseURL = Address.ToString(),
                ViewportSize = new() { Width = width, Height = height },
                JavaScriptEnabled = script,
            }
        );
        if (dark)
        {
            await visitor.AddCookiesAsync([
                new Cookie
                {
                    Name = "theme",
                    Value = "dark",
                    Url = Address.ToString(),
                },
            ]);
        }

        var page = await visitor.NewPageAsync();
        await (script ? page.OpenAsync(path) : page.GotoAsync(path));
        return page;
    }

    private static string Content => Path.Combine(ProjectRoot, "src", "Dashboard");

    private static string Dll
    {
        get
        {
            var build = new DirectoryInfo(AppContext.BaseDirectory);
            return Path.Combine(Content, "bin", build.Parent!.Name, build.Name, "Dashboard.dll");
        }
    }

    private string Database => Path.Combine(_folder, "browser.db");

    /// <summary>Kills the app as a power cut would, and starts it again at the same address.</summary>
    public async Task RestartAsync()
    {
        await StopAppAsync();
        Address = await StartAppAsync();
    }

    /// <summary>The link by which the first administrator is made, as the log says it.</summary>
    public async Task<string> FirstLinkAsync()
    {
        for (var tries = 0; tries < 100; tries++)
        {
            if (
                Said.Select(line =>
                        Regex.Match(
                            line,
                            "http://[^ ]+/account/first[^ ]*",
                            RegexOptions.None,
                            TimeSpan.FromSeconds(1)
                        )
                    )
                    .FirstOrDefault(match => match.Success) is
                { } link
            )
            {
                return link.Value;
            }

            await Task.Delay(50);
        }

        throw new InvalidOperationException(string.Join('\n', Said));
    }

    /// <summary>Adds an account from the command line; its password is returned.</summary>
    public async Task<string> AddUserAsync(string name, string role, string district)
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [Dll, "user", "add", name, "--role", role, "--district", district]
        )
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            WorkingDirectory = Content,
            Environment = { ["Database__Path"] = Database },
        };
        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return said.Trim().Split(' ')[^1];
    }

    /// <summary>
    /// A fresh page of somebody who has signed in. The first time they change the password that the administrator gave.
    /// </summary>
    public async Task<IPage> SignedInAsync(string name, string password, string path)
    {
        var page = await OpenAsync("/account/sign-in?back=" + Uri.EscapeDataString(path));
        var door = new SignInPage(page);
        await door.SignInAsync(name, _own.GetValueOrDefault(name, password));
        if (_own.TryAdd(name, password + "-own"))
        {
            await door.ChangePasswordAsync(password, _own[name]);
        }

        await page.SettleAsync();
        return page;
    }

    private async Task StopAppAsync()
    {
        if (_app is not null)
        {
            _app.Kill(entireProcessTree: true);
            await _app.WaitForExitAsync();
            _app.Dispose();
            _app = null;
        }
    }

    private async Task<Uri> StartAppAsync()
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [
                Dll,
                .. IsSample
                    ? ["demo", "--file", Database, "--figures", "40000"]
                    : Array.Empty<string>(),
                "--urls",
                Address.ToString().TrimEnd('/'),
            ]
        )
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                ["ASPNETCORE_CONTENTROOT"] = Content,
                ["Database__Path"] = Database,
            },
        };
        foreach (var (name, value) in Settings)
        {
            start.Environment[name] = value;
        }

        _app = Process.Start(start)!;
        var listening = new TaskCompletionSource<Uri>(
            TaskCreationOptions.RunContinuationsAsynchronously
        );
        _app.OutputDataReceived += (_, line) =>
        {
            Said.Enqueue(line.Data ?? "");
            const string sign = "Now listening on: ";
            if (line.Data?.IndexOf(sign, StringComparison.Ordinal) is { } at and >= 0)
            {
                listening.TrySetResult(new Uri(line.Data[(at + sign.Length)..].Trim()));
            }
        };
        _app.EnableRaisingEvents = true;
        _app.Exited += (_, _) =>
            listening.TrySetException(new InvalidOperationException(string.Join('\n', Said)));
        _app.BeginOutputReadLine();
        _app.BeginErrorReadLine();
        return await listening.Task.WaitAsync(TimeSpan.FromMinutes(3));
    }

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "Dashboard.sln"))
            ? folder
            : FindRoot(Path.GetDirectoryName(folder)!);
}

/// <summary>All browser tests share one app and one browser.</summary>
[CollectionDefinition(Name)]
public sealed class RunningDashboardGroup : ICollectionFixture<RunningDashboard>
{
    public const string Name = "running dashboard";
}
