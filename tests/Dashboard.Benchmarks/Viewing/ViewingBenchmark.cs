using System.CommandLine;
using System.Net;
using Dashboard.Benchmarks.Queries;
using Dashboard.Demo;
using Microsoft.Playwright;

namespace Dashboard.Benchmarks.Viewing;

/// <summary>What viewing pages weigh, how long they take and what they cost the server, on the invented city.</summary>
internal static class ViewingBenchmark
{
    private const int Warm = 300;
    private const int Approvals = 20;
    private const int Browsed = 20;
    private const int WarmChanges = 10;

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
            await QueriesAsync(server, http);
            await FirstPageAsync(server.Address);
            await ReadyAsync(server.Address);
            await ChangesAsync(server.Address, Path.Combine(folder.FullName, "small.db"));
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
            var page = await MeasuredPage.ServedAsync(server, http, path, Warm, rounds);
            var time = Times.Of(page.Milliseconds);
            var kept = await KeptPages.PerSecondAsync(new(http.BaseAddress!, path));
            Print(
                FormattableString.Invariant(
                    $"| {name} | {page.Bytes / 1000.0:0.0} | {time.P50:0.0} | {time.P95:0.0} | {page.Processor:0.0} | {kept:N0} |"
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

    private static async Task QueriesAsync(ViewingServer server, HttpClient http)
    {
        Print(
            "| the page's queries | commands | rows | of the largest | ms p50 | bare SQL ms p50 | times |"
        );
        Print("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var (name, path) in await ViewingPages.FindAsync(http))
        {
            var asked = await MeasuredPage.AskedAsync(server, http, path);
            var (ours, bare) = (
                Times.Of(asked.Select(one => one.Milliseconds)).P50,
                Times.Of(asked.Select(one => one.Bare)).P50
            );
            var last = asked[^1];
            Print(
                FormattableString.Invariant(
                    $"| {name} | {last.Commands} | {last.Rows} | {last.Most} | {ours:0.0} | {bare:0.0} | {ours / bare:0.00} |"
                )
            );
        }

        Print("");
    }

    private static async Task ReadyAsync(Uri address)
    {
        if (InBrowser.IsMissing)
        {
            Print("No Chromium here: the first page and changes in a browser are not measured.");
            return;
        }

        await using var copy = await StaticCopy.OfAsync(address, "/");
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await InBrowser.OpenAsync(playwright);
        var (app, plain) = (
            new List<(double Painted, double Loaded)>(),
            new List<(double Painted, double Loaded)>()
        );
        for (var round = -Browsed / 2; round < Browsed; round++)
        {
            var (first, second) = (
                await InBrowser.FirstPageAsync(browser, address),
                await InBrowser.FirstPageAsync(browser, copy.Address)
            );
            if (round >= 0)
            {
                app.Add(first);
                plain.Add(second);
            }
        }

        var (painted, loaded) = (
            Middle(app, one => one.Painted) / Middle(plain, one => one.Painted),
            Middle(app, one => one.Loaded) / Middle(plain, one => one.Loaded)
        );
        Print("| first page ready, cold browser, p50 ms | first paint | all loaded |");
        Print("| --- | ---: | ---: |");
        Print(
            FormattableString.Invariant(
                $"| the app | {Middle(app, one => one.Painted):0} | {Middle(app, one => one.Loaded):0} |"
            )
        );
        Print(
            FormattableString.Invariant(
                $"| the same bytes from a static server | {Middle(plain, one => one.Painted):0} | {Middle(plain, one => one.Loaded):0} |"
            )
        );
        Print(FormattableString.Invariant($"| times | {painted:0.00} | {loaded:0.00} |"));
        Print("");
    }

    private static double Middle(
        List<(double Painted, double Loaded)> times,
        Func<(double Painted, double Loaded), double> one
    ) => Times.Of(times.Select(one)).P50;

    private static async Task ChangesAsync(Uri large, string small)
    {
        if (InBrowser.IsMissing)
        {
            return;
        }

        using var playwright = await Playwright.CreateAsync();
        await using var browser = await InBrowser.OpenAsync(playwright);
        Print("| from the press to the settled page, ms, no page kept | p50 | p95 |");
        Print("| --- | ---: | ---: |");
        await using (var server = await ViewingServer.StartAsync(small, DemoSize.Usual))
        {
            await PrintAsync(server.Address, "40,000 figures");
        }

        await PrintAsync(large, "the size above");
        Print("");

        async Task PrintAsync(Uri address, string size)
        {
            var (districts, periods) = await InBrowser.ChangesAsync(
                browser,
                address,
                Browsed + WarmChanges
            );
            foreach (
                var (name, times) in new[]
                {
                    ("district", Times.Of(districts[WarmChanges..])),
                    ("period", Times.Of(periods[WarmChanges..])),
                }
            )
            {
                Print(
                    FormattableString.Invariant(
                        $"| {name}, {size} | {times.P50:0} | {times.P95:0} |"
                    )
                );
            }
        }
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
