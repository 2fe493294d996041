using System.CommandLine;
using System.Diagnostics;
using Dashboard.Benchmarks.Queries;
using Dashboard.Benchmarks.Viewing;
using Dashboard.Storage.Figures;

namespace Dashboard.Benchmarks.Comparing;

/// <summary>
/// Comparisons and rankings of the invented city: what Storage takes for the very commands of each page beside the same SQL on
/// a bare connection, and the page as it is served.
/// </summary>
internal static class CompareBenchmark
{
    private const int Warm = 20;

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
                "| page | rows | bare SQL p95 ms | Storage p95 ms | p95 / bare | HTTP p50 ms | HTTP p95 ms | processor ms each | HTML kB |"
            );
            Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
            await using var asked = new AskedPages(file);
            foreach (var page in await asked.PagesAsync())
            {
                await MeasureAsync(page, asked, file, server, parsed.GetValue(Rounds));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        Console.WriteLine();
        Console.WriteLine(
            "Storage and bare SQL turn about, the catalogue and what there is of each indicator kept as in the app. HTTP: one request at a time, not from the cache, to the last byte."
        );
        return 0;
    }

    private static async Task MeasureAsync(
        ComparedPage page,
        AskedPages asked,
        string file,
        ViewingServer server,
        int rounds
    )
    {
        var sent = await asked.SentAsync(page);
        var questions = sent.Select(command => new FigureQuestion(command)).ToList();
        var (storage, bare, served) = (new List<double>(), new List<double>(), new List<double>());
        var (rows, bytes, spent) = (0, 0, 0.0);
        using var http = new HttpClient { BaseAddress = server.Address };
        for (var round = -Warm; round < rounds; round++)
        {
            spent = round == 0 ? await server.ProcessorTimeAsync() : spent;
            var start = Stopwatch.GetTimestamp();
            rows = 0;
            foreach (var question in questions)
            {
                rows += await question.AskAsync(asked.Figures);
            }

            var middle = Stopwatch.GetTimestamp();
            await BareSql.ReadAsync($"Data Source={file}", sent);
            var end = Stopwatch.GetTimestamp();

            // A parameter that means nothing makes each an address that is not kept yet.
            var address = FormattableString.Invariant($"{page.Address}&round={round}");
            bytes = (await http.GetByteArrayAsync(new Uri(address, UriKind.Relative))).Length;
            var last = Stopwatch.GetTimestamp();
            if (round >= 0)
            {
                storage.Add(Stopwatch.GetElapsedTime(start, middle).TotalMilliseconds);
                bare.Add(Stopwatch.GetElapsedTime(middle, end).TotalMilliseconds);
                served.Add(Stopwatch.GetElapsedTime(end, last).TotalMilliseconds);
            }
        }

        spent = (await server.ProcessorTimeAsync() - spent) / rounds;
        var (one, other, pages) = (Times.Of(storage), Times.Of(bare), Times.Of(served));
        Console.WriteLine(
            FormattableString.Invariant(
                $"| {page.Name} | {rows:N0} | {other.P95:0.0} | {one.P95:0.0} | {one.P95 / other.P95:0.00} | {pages.P50:0.0} | {pages.P95:0.0} | {spent:0.0} | {bytes / 1000.0:0.0} |"
            )
        );
    }

    /// <summary>The question to Storage that a command came from, read from the names of its parameters.</summary>
    private sealed class FigureQuestion(SentCommand command)
    {
        private readonly string[] _indicators = Named(command, "@indicators");
        private readonly string[] _districts = Named(command, "@districts");
        private readonly DateOnly _from = Day(command, "@from");
        private readonly DateOnly _to = Day(command, "@to");

        public async Task<int> AskAsync(FigureQuery figures) =>
            (
                await figures.OfIndicatorsAsync(
                    _indicators,
                    _districts,
                    _from,
                    _to,
                    CancellationToken.None
                )
            ).Count;

        // A list is sent one by one, and filled up with its last.
        private static string[] Named(SentCommand command, string name) =>
            [
                .. command
                    .Values.Where(value => value.Name.StartsWith(name, StringComparison.Ordinal))
                    .Select(value => (string)value.Value!)
                    .Distinct(StringComparer.Ordinal),
            ];

        private static DateOnly Day(SentCommand command, string name) =>
            (DateOnly)command.Values.Single(value => value.Name == name).Value!;
    }
}
