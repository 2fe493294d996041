using System.CommandLine;
using System.Diagnostics;
using Dashboard.Benchmarks.Queries;
using Dashboard.Benchmarks.Viewing;
using Dashboard.Searching;
using Dashboard.Storage;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Search;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Benchmarks.Searching;

/// <summary>
/// Searches and questions in the invented city with sentences beside its figures: what each asks of the database, the same SQL
/// on a bare connection, and the page as it is served.
/// </summary>
internal static class SearchBenchmark
{
    private const int Warm = 10;

    private static readonly Option<int> Figures = new("--figures")
    {
        DefaultValueFactory = _ => 1_000_000,
    };
    private static readonly Option<int> Sentences = new("--sentences")
    {
        DefaultValueFactory = _ => 50_000,
    };
    private static readonly Option<FileInfo?> File = new("--file");
    private static readonly Option<int> Rounds = new("--rounds") { DefaultValueFactory = _ => 100 };

    private static readonly string[] Asked =
    [
        "停车",
        "停车位",
        "tingchewei",
        "云樵区",
        "岚渚",
        "停车未",
        "zzzzzz",
        "25808",
        "2.58万",
        "1.2亿元",
        "就业",
        "稳步推进",
        "群众 满意",
        "云樵区2024年信访件数多少",
        "云樵区网格员比去年",
        "全市2024年停车位",
        "云樵区历年粮食产量",
        "云樵区和澜汀区2024年信访件数哪个多",
        "2024年各区县信访件数排名",
        "停车位最多的镇街",
        "岚渚街道网格员排第几",
        "哪些区划滞后",
        "新增托位数完成情况",
        "云樵区2024年旅游收入多少",
    ];

    public static async Task<int> RunAsync(string[] options)
    {
        var parsed = new Command("search") { Figures, Sentences, File, Rounds }.Parse(options);
        if (parsed.Errors is [var error, ..])
        {
            await Console.Error.WriteLineAsync(error.Message);
            return 2;
        }

        var folder = Directory.CreateTempSubdirectory("dashboard-search-");
        try
        {
            var file = parsed.GetValue(File)?.FullName ?? Path.Combine(folder.FullName, "demo.db");
            await using var server = await ViewingServer.StartAsync(file, parsed.GetValue(Figures));
            await TakeInAsync(file, parsed.GetValue(Sentences));
            Console.WriteLine(
                "| searched | commands | rows | Storage ms | bare SQL ms | HTTP p50 ms | HTTP p95 ms | processor ms each | HTML kB |"
            );
            Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
            var all = new List<double>();
            foreach (var text in Asked)
            {
                all.AddRange(await MeasureAsync(text, server, parsed.GetValue(Rounds)));
            }

            var times = Times.Of(all);
            Console.WriteLine(
                FormattableString.Invariant(
                    $"| all together | | | | | {times.P50:0.0} | {times.P95:0.0} | | |"
                )
            );
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        Console.WriteLine();
        Console.WriteLine(
            "HTTP: one request at a time, not from the cache, to the last byte. Storage and bare SQL: the commands of a request, p50 of 20, in the server's process."
        );
        return 0;
    }

    private static async Task<IReadOnlyList<double>> MeasureAsync(
        string text,
        ViewingServer server,
        int rounds
    )
    {
        using var http = new HttpClient { BaseAddress = server.Address };
        var path = new SearchState(text).ToUri();
        var page = await MeasuredPage.ServedAsync(server, http, path, Warm, rounds);
        var asked = await MeasuredPage.AskedAsync(server, http, path);
        var (times, last) = (Times.Of(page.Milliseconds), asked[^1]);
        var (ours, bare) = (
            Times.Of(asked.Select(one => one.Milliseconds)).P50,
            Times.Of(asked.Select(one => one.Bare)).P50
        );
        Console.WriteLine(
            FormattableString.Invariant(
                $"| {text} | {last.Commands} | {last.Rows:N0} | {ours:0.0} | {bare:0.0} | {times.P50:0.0} | {times.P95:0.0} | {page.Processor:0.0} | {page.Bytes / 1000.0:0.0} |"
            )
        );
        return page.Milliseconds;
    }

    // As a start takes in the texts on hand.
    private static async Task TakeInAsync(string file, int sentences)
    {
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddStorage(file)
            .BuildServiceProvider();
        var catalogue = await services
            .GetRequiredService<CatalogueQuery>()
            .GetAsync(CancellationToken.None);
        var each = sentences / catalogue.Reports.Count;
        var texts = new InventedSentences(catalogue);
        var start = Stopwatch.GetTimestamp();
        await services
            .GetRequiredService<SayingIndex>()
            .RememberAsync(
                catalogue.Reports,
                _ => Task.FromResult<string?>(texts.Text(each)),
                CancellationToken.None
            );
        Console.WriteLine(
            FormattableString.Invariant(
                $"{each * catalogue.Reports.Count:N0} sentences taken in within {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s"
            )
        );
        Console.WriteLine();
    }
}
