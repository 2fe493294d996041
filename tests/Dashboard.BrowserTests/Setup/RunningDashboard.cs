using System.Diagnostics;

namespace Dashboard.BrowserTests.Setup;

/// <summary>The real app, started as a process on a free port and a database of its own, and a real browser before it.</summary>
public sealed class RunningDashboard : IAsyncLifetime
{
    private readonly string _folder = Directory
        .CreateTempSubdirectory("dashboard-browser-")
        .FullName;
    private Process? _app;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public static string ProjectRoot { get; } = FindRoot(AppContext.BaseDirectory);

    public Uri Address { get; private set; } = new("http://localhost");

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
        if (_app is not null)
        {
            _app.Kill(entireProcessTree: true);
            await _app.WaitForExitAsync();
            _app.Dispose();
        }

        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>A fresh page of a fresh visitor.</summary>
    public async Task<IPage> OpenAsync(
        string path,
        int width = 1440,
        int height = 1000,
        bool dark = false
    )
    {
        var visitor = await Browser.NewContextAsync(
            new()
            {
                BaseURL = Address.ToString(),
                ViewportSize = new() { Width = width, Height = height },
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
        await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });
        return page;
    }

    private async Task<Uri> StartAppAsync()
    {
        var content = Path.Combine(ProjectRoot, "src", "Dashboard");
        var build = new DirectoryInfo(AppContext.BaseDirectory);
        var dll = Path.Combine(content, "bin", build.Parent!.Name, build.Name, "Dashboard.dll");
        var start = new ProcessStartInfo(
            "dotnet",
            [dll, "--urls", "http://127.0.0.1:0", "--contentroot", content]
        )
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                ["Database__Path"] = Path.Combine(_folder, "browser.db"),
            },
        };
        _app = Process.Start(start)!;
        var listening = new TaskCompletionSource<Uri>(
            TaskCreationOptions.RunContinuationsAsynchronously
        );
        var said = new List<string>();
        _app.OutputDataReceived += (_, line) =>
        {
            said.Add(line.Data ?? "");
            const string sign = "Now listening on: ";
            if (line.Data?.IndexOf(sign, StringComparison.Ordinal) is { } at and >= 0)
            {
                listening.TrySetResult(new Uri(line.Data[(at + sign.Length)..].Trim()));
            }
        };
        _app.EnableRaisingEvents = true;
        _app.Exited += (_, _) =>
            listening.TrySetException(new InvalidOperationException(string.Join('\n', said)));
        _app.BeginOutputReadLine();
        _app.BeginErrorReadLine();
        return await listening.Task.WaitAsync(TimeSpan.FromMinutes(1));
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
