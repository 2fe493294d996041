using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Dashboard.Benchmarks.Faults;

/// <summary>The real server as a process of its own.</summary>
internal sealed class Server : IDisposable
{
    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(5) };
    private readonly Process _process;
    private readonly string _address;

    public Server(string database)
    {
        _address = FreeAddress();
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList =
            {
                Path.Combine(
                    ProjectRoot.Path,
                    "src",
                    "Dashboard",
                    "bin",
                    "Release",
                    "net10.0",
                    "Dashboard.dll"
                ),
                "--urls",
                _address,
            },
        };
        start.Environment["Database__Path"] = database;
        start.Environment["Catalogue__Folder"] = ProjectRoot.Data;
        start.Environment["DOTNET_ENVIRONMENT"] = "Production";
        _process = Process.Start(start)!;
        _process.OutputDataReceived += static (_, _) => { };
        _process.ErrorDataReceived += static (_, said) =>
        {
            if (said.Data is { Length: > 0 } line)
            {
                Console.Error.WriteLine(line);
            }
        };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Waits until it says that it is ready; false where it ended or took two minutes.</summary>
    public async Task<bool> IsReadyAsync()
    {
        var waited = Stopwatch.StartNew();
        while (!_process.HasExited && waited.Elapsed < TimeSpan.FromMinutes(2))
        {
            try
            {
                using var answer = await Http.GetAsync(new Uri(_address + "/health/ready"));
                if (answer.IsSuccessStatusCode)
                {
                    return true;
                }
            }
            catch (HttpRequestException)
            {
                await Task.Delay(20);
            }
        }

        return false;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private static string FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
    }
}
