using System.CommandLine;
using System.Diagnostics;
using System.Net;
using Dashboard.Benchmarks.Queries;

namespace Dashboard.Benchmarks.Viewing;

/// <summary>What viewing pages weigh, how long they take and what they cost the server, on the invented city.</summary>
internal static class ViewingBenchmark
{
    private const int Warm = 100;
    private const int Approvals = 20;

    private static readonly Option<int> Figures = new("--figures")
    {
        DefaultValueFactory = _ => 1_000_000,
    };
    private static readonly Option<FileInfo?> File = new("--file");
    private static readonly Option<int> Open = new("--open") { DefaultValueFactory = _ => 1_000 };

    private static readonly Option<int> Rounds = new("--rounds") { DefaultValueFactory = _ => 100 };

    public static async Task<int> RunAsync(string[] options)
    {
        var parsed = new Command("viewing") { Figures, File, Open, Rounds }.Parse(options);
        if (parsed.Errors is [var error, ..])
        {
            await Console.Error.WriteLineAsync(error.Message);
            return 2;
        }

        var folder = Directory.CreateTempSubdirectory("dashboard-viewing-");
        try
        {
            var file = parsed.GetValue(File)?.FullName ?? Path.Combine(folder.FullName, "demo.db");
            await using var server = await ViewingServer.StartAsync(file, parsed.GetValue(Figures));
            using var http = new HttpClient { BaseAddress = server.Address };
            await PagesAsync(server, http, parsed.GetValue(Rounds));
            await FirstPageAsync(server.Address);
            await OpenAsync(server, parsed.GetValue(Open));
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        return 0;
    }

    private static async Task PagesAsync(ViewingServer server, HttpClient http, int rounds)
    {
        Print(
            "| page | HTML kB, uncompressed | server p50 ms, not from cache | server p95 ms | processor ms each | pages a second from cache, gzip |"
        );
        Print("| --- | ---: | ---: | ---: | ---: | ---: |");
        foreach (var (name, path) in await ViewingPages.FindAsync(http))
        {
            var times = new List<double>(rounds);
            var bytes = 0;
            var spent = 0.0;
            for (var round = -Warm; round < rounds; round++)
            {
                spent = round == 0 ? await server.ProcessorTimeAsync() : spent;

                // A parameter that means nothing makes each an address that is not kept yet.
                var asked = new Uri(
                    FormattableString.Invariant(
                        $"{path}{(path.Contains('?') ? '&' : '?')}round={round}"
                    ),
                    UriKind.Relative
                );
                var start = Stopwatch.GetTimestamp();
                bytes = (await http.GetByteArrayAsync(asked)).Length;
                if (round >= 0)
                {
                    times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                }
            }

            spent = (await server.ProcessorTimeAsync() - spent) / rounds;
            var time = Times.Of(times);
            var kept = await KeptPages.PerSecondAsync(new(http.BaseAddress!, path));
            Print(
                FormattableString.Invariant(
                    $"| {name} | {bytes / 1000.0:0.0} | {time.P50:0.0} | {time.P95:0.0} | {spent:0.0} | {kept:N0} |"
                )
            );
        }

        Print("");
        Print(
            "One request at a time, from Kestrel to the last byte, one connection. From cache: 16 connections; client and server share the machine's cores."
        );
        Print("");
    }

    private static async Task FirstPageAsync(Uri address)
    {
        using var plain = new HttpClient(
            new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All }
        )
        {
            BaseAddress = address,
        };
        using var packed = new HttpClient { BaseAddress = address };
        packed.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip, br");
        var parts = ViewingPages.Parts(await ViewingPages.TextAsync(plain, "/"));
        Print("| first page, cold | bytes as transferred |");
        Print("| --- | ---: |");
        var sum = 0;
        foreach (var part in parts.Prepend("/"))
        {
            var bytes = (
                await packed.GetByteArrayAsync(new Uri(part, UriKind.RelativeOrAbsolute))
            ).Length;
            sum += bytes;
            Print(FormattableString.Invariant($"| {part} | {bytes:N0} |"));
        }

        Print(FormattableString.Invariant($"| all | {sum:N0} |"));
        Print("");
    }

    private static async Task OpenAsync(ViewingServer server, int count)
    {
        // What the first connections make the server hold for good is not theirs.
        (await OpenPages.OpenAsync(server.Address, 10)).Dispose();
        var before = await server.MemoryAsync();
        using var open = await OpenPages.OpenAsync(server.Address, count);
        var after = await server.MemoryAsync();
        var told = new List<double>();
        for (var time = 0; time < Approvals; time++)
        {
            told.AddRange(await open.ToldAsync(server.ApproveAsync));
        }

        var times = Times.Of(told);
        Print("| with open pages | |");
        Print("| --- | ---: |");
        Print(FormattableString.Invariant($"| open pages | {count:N0} |"));
        Print(
            FormattableString.Invariant(
                $"| kB each on the managed heap, after a collection | {(after.Managed - before.Managed) / 1000.0 / count:0.0} |"
            )
        );
        Print(
            FormattableString.Invariant(
                $"| kB each resident | {(after.Resident - before.Resident) / 1000.0 / count:0.0} |"
            )
        );
        Print(
            FormattableString.Invariant(
                $"| ms from an approval to the line, of {Approvals} approvals on all: p50 | {times.P50:0.0} |"
            )
        );
        Print(FormattableString.Invariant($"| the same, p95 | {times.P95:0.0} |"));
        Print(FormattableString.Invariant($"| the same, longest | {told.Max():0.0} |"));
    }

    private static void Print(string line) => Console.WriteLine(line);
}
