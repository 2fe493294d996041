using System.CommandLine;
using Dashboard.Benchmarks.Queries;
using Dashboard.Benchmarks.Viewing;

namespace Dashboard.Benchmarks.Comparing;

/// <summary>
/// Comparisons and rankings of the invented city: what Storage takes for the very commands of each page beside the same SQL on
/// a bare connection, and the page as it is served.
/// </summary>
internal static class CompareBenchmark
{
    private const int Warm = 100;

    private static readonly Option<int> Figures = new("--figures")
    {
        DefaultValueFactory = _ => 1_000_000,
    };
    private static readonly Option<FileInfo?> File = new("--file");
    private static readonly Option<int> Rounds = new("--rounds") { DefaultValueFactory = _ => 100 };

    public static async Task<int> RunAsync(string[] options)
    {
        var parsed = new Command("compare") { Figures, File, Rounds }.Parse(options);
        if (parsed.Errors is [var error, ..])
        {
            await Console.Error.WriteLineAsync(error.Message);
            return 2;
        }

        var folder = Directory.CreateTempSubdirectory("dashboard-compare-");
        try
        {
            var file = parsed.GetValue(File)?.FullName ?? Path.Combine(folder.FullName, "demo.db");
            await using var server = await ViewingServer.StartAsync(file, parsed.GetValue(Figures));
            Console.WriteLine(
                "| page | rows | bare SQL p50 ms | Storage p50 ms | times | HTTP p50 ms | HTTP p95 ms | processor ms each | HTML kB |"
            );
            Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
            foreach (var page in await ComparedPage.AllAsync(file))
            {
                await MeasureAsync(page, server, parsed.GetValue(Rounds));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        Console.WriteLine();
        Console.WriteLine(
            "Storage and bare SQL: the commands of a request, p50 of 20, in the server's process. HTTP: one request at a time, not from the cache, to the last byte."
        );
        return 0;
    }

    private static async Task MeasureAsync(ComparedPage page, ViewingServer server, int rounds)
    {
        using var http = new HttpClient { BaseAddress = server.Address };
        var served = await MeasuredPage.ServedAsync(server, http, page.Address, Warm, rounds);
        var asked = await MeasuredPage.AskedAsync(server, http, page.Address);
        var (ours, bare, pages) = (
            Times.Of(asked.Select(one => one.Milliseconds)),
            Times.Of(asked.Select(one => one.Bare)),
            Times.Of(served.Milliseconds)
        );
        Console.WriteLine(
            FormattableString.Invariant(
                $"| {page.Name} | {asked[^1].Rows:N0} | {bare.P50:0.0} | {ours.P50:0.0} | {ours.P50 / bare.P50:0.00} | {pages.P50:0.0} | {pages.P95:0.0} | {served.Processor:0.0} | {served.Bytes / 1000.0:0.0} |"
            )
        );
    }
}
