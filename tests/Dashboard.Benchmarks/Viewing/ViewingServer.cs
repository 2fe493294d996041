using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Dashboard.Benchmarks.Crowds;

namespace Dashboard.Benchmarks.Viewing;

/// <summary>The server under measurement and the way to talk to it.</summary>
internal sealed class ViewingServer : IAsyncDisposable
{
    private readonly Process _process;
    private readonly StringWriter _said = new(CultureInfo.InvariantCulture);

    private ViewingServer(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>Its number.</summary>
    public int Id => _process.Id;

    /// <summary>Starts it on a demo database, made where there is none, and waits until it is ready.</summary>
    public static async Task<ViewingServer> StartAsync(
        string file,
        int figures,
        IReadOnlyDictionary<string, string>? settings = null
    )
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}";
        free.Stop();
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            ArgumentList =
            {
                typeof(ViewingServer).Assembly.Location,
                "viewing-server",
                "demo",
                "--file",
                file,
                "--figures",
                figures.ToString(CultureInfo.InvariantCulture),
                "--urls",
                address,
            },
            Environment =
            {
                // As the app's own build output starts.
                ["DOTNET_gcServer"] = "1",
                ["ASPNETCORE_APPLICATIONNAME"] = "Dashboard",
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                ["Logging__LogLevel__Default"] = "Warning",
            },
        };
        foreach (
            var (name, value) in settings ?? new Dictionary<string, string>(StringComparer.Ordinal)
        )
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        var server = new ViewingServer(process, new(address));
        using var http = new HttpClient { BaseAddress = server.Address };
        while (!process.HasExited)
        {
            try
            {
                if (
                    (
                        await http.GetAsync(new Uri("/health/ready", UriKind.Relative))
                    ).IsSuccessStatusCode
                )
                {
                    return server;
                }
            }
            catch (HttpRequestException)
            {
                await Task.Delay(100);
            }
        }

        throw new InvalidOperationException(await process.StandardOutput.ReadToEndAsync());
    }

    /// <summary>Approves a figure; when it was asked for, in ticks of the machine's clock.</summary>
    public async Task<long> ApproveAsync() =>
        long.Parse(
            (
                await AskAsync(
                    "approve",
                    line => line.StartsWith("approved ", StringComparison.Ordinal)
                )
            )[9..],
            CultureInfo.InvariantCulture
        );

    /// <summary>Milliseconds of processor time that the server has used so far.</summary>
    public async Task<double> ProcessorTimeAsync() =>
        double.Parse(
            (await AskAsync("time", line => line.StartsWith("time ", StringComparison.Ordinal)))[
                5..
            ],
            CultureInfo.InvariantCulture
        );

    /// <summary>What was asked of the database since this was last asked.</summary>
    public async Task<AskedAnswer> AskedAsync()
    {
        var words = (
            await AskAsync("asked", line => line.StartsWith("asked ", StringComparison.Ordinal))
        ).Split(' ')[1..];
        var numbers = words
            .Select(word => double.Parse(word, CultureInfo.InvariantCulture))
            .ToList();
        return new((int)numbers[0], (int)numbers[1], (int)numbers[2], numbers[3], numbers[4]);
    }

    /// <summary>Publishes a view of several charts; its code.</summary>
    public async Task<string> PublishViewAsync() =>
        (await AskAsync("view", line => line.StartsWith("view ", StringComparison.Ordinal)))[5..];

    /// <summary>How many files it has open, sockets included.</summary>
    public int OpenFiles() => WatchedProcess.OpenFiles(Id);

    /// <summary>Bytes on the managed heap after a collection, and bytes resident.</summary>
    public async Task<(long Managed, long Resident)> MemoryAsync()
    {
        var line = await AskAsync(
            "memory",
            line =>
                line.Split(' ') is [var first, _]
                && long.TryParse(first, CultureInfo.InvariantCulture, out _)
        );
        var both = line.Split(' ')
            .Select(part => long.Parse(part, CultureInfo.InvariantCulture))
            .ToList();
        return (both[0], both[1]);
    }

    public async ValueTask DisposeAsync()
    {
        // It ends when nobody tells it anything any more.
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
        await _said.DisposeAsync();
    }

    // Among what the app itself prints.
    private async Task<string> AskAsync(string command, Predicate<string> isAnswer)
    {
        await _process.StandardInput.WriteLineAsync(command);
        await _process.StandardInput.FlushAsync();
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (isAnswer(line))
            {
                return line;
            }

            await _said.WriteLineAsync(line);
        }

        throw new InvalidOperationException(_said.ToString());
    }
}

/// <summary>What a page asked of the database.</summary>
/// <param name="Commands">How many commands.</param>
/// <param name="Rows">How many rows they gave.</param>
/// <param name="Most">Those of the largest.</param>
/// <param name="Milliseconds">How long they took, reading included.</param>
/// <param name="Bare">How long the same SQL takes on a bare connection.</param>
internal sealed record AskedAnswer(
    int Commands,
    int Rows,
    int Most,
    double Milliseconds,
    double Bare
);
