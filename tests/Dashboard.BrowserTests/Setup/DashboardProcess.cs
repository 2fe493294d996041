using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Dashboard.BrowserTests.Setup;

/// <summary>The app as people start it: a process of its own, from its build output.</summary>
public sealed class DashboardProcess
{
    private const string Listening = "Now listening on: ";
    private readonly Dictionary<string, string> _settings = new(StringComparer.Ordinal)
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Development",
        ["ASPNETCORE_CONTENTROOT"] = Content,
    };
    private Process? _app;

    public static string ProjectRoot { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>Where it listens; a free port until it was started.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1:0");

    public bool IsRunning => _app is not null;

    /// <summary>What it has said so far.</summary>
    public ConcurrentQueue<string> Said { get; } = new();

    /// <summary>Settings as environment variables, for the app and for its commands.</summary>
    public IDictionary<string, string> Settings => _settings;

    private static string Content => Path.Combine(ProjectRoot, "src", "Dashboard");

    private static string Dll
    {
        get
        {
            var build = new DirectoryInfo(AppContext.BaseDirectory);
            return Path.Combine(Content, "bin", build.Parent!.Name, build.Name, "Dashboard.dll");
        }
    }

    /// <summary>Starts it, the second time at the same address, and waits until it listens.</summary>
    public async Task StartAsync(params string[] arguments)
    {
        var app = new Process
        {
            StartInfo = Start([.. arguments, "--urls", Address.ToString().TrimEnd('/')]),
            EnableRaisingEvents = true,
        };
        var listening = new TaskCompletionSource<Uri>(
            TaskCreationOptions.RunContinuationsAsynchronously
        );
        app.OutputDataReceived += (_, line) =>
        {
            Said.Enqueue(line.Data ?? "");
            if (line.Data?.IndexOf(Listening, StringComparison.Ordinal) is { } at and >= 0)
            {
                listening.TrySetResult(new Uri(line.Data[(at + Listening.Length)..].Trim()));
            }
        };
        app.Exited += (_, _) =>
            listening.TrySetException(new InvalidOperationException(string.Join('\n', Said)));
        app.Start();
        app.BeginOutputReadLine();
        app.BeginErrorReadLine();
        _app = app;
        Address = await listening.Task.WaitAsync(TimeSpan.FromMinutes(3));
    }

    /// <summary>Kills it as a power cut would; does nothing where it does not run.</summary>
    public async Task KillAsync()
    {
        if (_app is not null)
        {
            _app.Kill(entireProcessTree: true);
            await _app.WaitForExitAsync();
            _app.Dispose();
            _app = null;
        }
    }

    /// <summary>Runs one of the app's commands on its database, beside it; what it said is returned.</summary>
    public async Task<string> RunAsync(params string[] command)
    {
        var start = Start(command);
        start.WorkingDirectory = Content;
        using var process = Process.Start(start)!;
        process.BeginErrorReadLine();
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return said;
    }

    /// <summary>Adds an account; its password is returned.</summary>
    public async Task<string> AddUserAsync(string name, string role, string district)
    {
        var said = await RunAsync("user", "add", name, "--role", role, "--district", district);
        return said.Trim().Split(' ')[^1];
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

    private ProcessStartInfo Start(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Dll, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in _settings)
        {
            start.Environment[name] = value;
        }

        return start;
    }

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "Dashboard.sln"))
            ? folder
            : FindRoot(Path.GetDirectoryName(folder)!);
}
