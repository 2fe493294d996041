using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Dashboard.Tests.Data;

namespace Dashboard.Tests.Setup;

/// <summary>The real app as a process of its own.</summary>
internal sealed class AppProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _error;
    private readonly Task<string> _output;

    private AppProcess(Process process)
    {
        _process = process;
        _error = process.StandardError.ReadToEndAsync();
        _output = process.StandardOutput.ReadToEndAsync();
    }

    /// <summary>An address of this machine where nobody serves.</summary>
    public static string FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
    }

    /// <summary>Starts it on the database at <paramref name="database"/>.</summary>
    /// <param name="database">The database's path.</param>
    /// <param name="isNobody">Whether it runs without the rights of root.</param>
    /// <param name="args">Its arguments.</param>
    public static AppProcess Start(string database, bool isNobody, params string[] args) =>
        Start(database, isNobody, [], args);

    /// <summary>The same with more of its environment.</summary>
    public static AppProcess Start(
        string database,
        bool isNobody,
        IEnumerable<KeyValuePair<string, string?>> environment,
        params string[] args
    )
    {
        var start = new ProcessStartInfo(isNobody ? "setpriv" : "dotnet")
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
            WorkingDirectory = Path.GetTempPath(),
        };
        string[] nobody = ["--reuid=65534", "--regid=65534", "--clear-groups", "dotnet"];
        foreach (var arg in (string[])[.. isNobody ? nobody : [], App, .. args])
        {
            start.ArgumentList.Add(arg);
        }

        start.Environment["Database__Path"] = database;
        start.Environment["Catalogue__Folder"] = ProjectFolder.Data;
        start.Environment["DOTNET_ENVIRONMENT"] = "Production";
        foreach (var (name, value) in environment)
        {
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        return new(Process.Start(start)!);
    }

    /// <summary>Waits until it ends: exit code, error stream and output.</summary>
    public async Task<(int Code, string Error, string Output)> EndAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        await _process.WaitForExitAsync(limit.Token);
        return (_process.ExitCode, (await _error).Trim(), await _output);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }

    // Beside this assembly lie other files of the same names; the app runs from its own build.
    private static string App =>
        Path.Combine(
            ProjectFolder.Root,
            "src",
            "Dashboard",
            Path.GetRelativePath(
                Path.Combine(ProjectFolder.Root, "tests", "Dashboard.Tests"),
                AppContext.BaseDirectory
            ),
            "Dashboard.dll"
        );
}
