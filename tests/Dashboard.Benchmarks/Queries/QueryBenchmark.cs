using System.Diagnostics;
using System.Globalization;
using Dashboard.Storage;
using Dashboard.Storage.Figures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Dashboard.Benchmarks.Queries;

/// <summary>The questions of Overview and Indicator, through Storage and as the same SQL on a bare connection, turn about.</summary>
internal static class QueryBenchmark
{
    private const int Warm = 100;
    private const int Rounds = 1_000;
    private static readonly int[] Sizes = [1_000, 100_000, 1_000_000];

    private static readonly (string Name, Func<FigureQuery, Task<int>> Ask)[] Questions =
    [
        ("Overview", OverviewAsync),
        ("Indicator", IndicatorAsync),
    ];

    public static async Task<int> RunAsync(string[] asked)
    {
        var sizes =
            asked.Length == 0
                ? Sizes
                : [.. asked.Select(text => int.Parse(text, CultureInfo.InvariantCulture))];
        var folder = Directory.CreateTempSubdirectory("dashboard-benchmark");
        try
        {
            Console.WriteLine(
                "| page | figures | rows | Storage p50 ms | Storage p95 ms | bare SQL p50 ms | bare SQL p95 ms | p95 / bare | p95 / smallest |"
            );
            Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
            var smallest = new Dictionary<string, double>();
            foreach (var size in sizes)
            {
                var path = Path.Combine(folder.FullName, $"{size}.db");
                await GeneratedFigures.MakeAsync(path, size);
                foreach (var (name, ask) in Questions)
                {
                    var (rows, storage, bare) = await MeasureAsync(path, ask);
                    smallest.TryAdd(name, storage.P95);
                    Console.WriteLine(
                        FormattableString.Invariant(
                            $"| {name} | {size:N0} | {rows:N0} | {storage.P50:0.000} | {storage.P95:0.000} | {bare.P50:0.000} | {bare.P95:0.000} | {storage.P95 / bare.P95:0.00} | {storage.P95 / smallest[name]:0.00} |"
                        )
                    );
                }
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        return 0;
    }

    private static async Task<int> OverviewAsync(FigureQuery figures)
    {
        var coverage = await figures.CoverageAsync(CancellationToken.None);
        var own = await figures.OfDistrictAsync(
            GeneratedFigures.District(0),
            GeneratedFigures.FocusFrom,
            GeneratedFigures.FocusTo,
            CancellationToken.None
        );
        var peers = await figures.OfIndicatorsAsync(
            Named(GeneratedFigures.FocusIndicators, GeneratedFigures.Indicator),
            Named(GeneratedFigures.FocusDistricts, GeneratedFigures.District),
            GeneratedFigures.FocusFrom,
            GeneratedFigures.FocusTo,
            CancellationToken.None
        );
        return coverage.Count + own.Count + peers.Count;
    }

    private static async Task<int> IndicatorAsync(FigureQuery figures) =>
        (
            await figures.OfIndicatorsAsync(
                Named(GeneratedFigures.FocusIndicators, GeneratedFigures.Indicator),
                null,
                null,
                null,
                CancellationToken.None
            )
        ).Count;

    private static List<string> Named(int count, Func<int, string> name) =>
        [.. Enumerable.Range(0, count).Select(name)];

    private static async Task<(int Rows, Times Storage, Times Bare)> MeasureAsync(
        string path,
        Func<FigureQuery, Task<int>> ask
    )
    {
        var connection = $"Data Source={path}";
        var listener = new Listener();
        await ask(Query(connection, listener));
        var figures = Query(connection);
        var (storage, bare) = (new List<double>(Rounds), new List<double>(Rounds));
        var rows = 0;
        for (var round = -Warm; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            rows = await ask(figures);
            var middle = Stopwatch.GetTimestamp();
            await BareSql.ReadAsync(connection, listener.Sent);
            var end = Stopwatch.GetTimestamp();
            if (round >= 0)
            {
                storage.Add(Stopwatch.GetElapsedTime(start, middle).TotalMilliseconds);
                bare.Add(Stopwatch.GetElapsedTime(middle, end).TotalMilliseconds);
            }
        }

        return (rows, Times.Of(storage), Times.Of(bare));
    }

    private static FigureQuery Query(string connection, Listener? listener = null)
    {
        var options = new DbContextOptionsBuilder<DashboardContext>().UseSqlite(connection);
        if (listener is not null)
        {
            options.AddInterceptors(listener);
        }

        return new(new PooledDbContextFactory<DashboardContext>(options.Options));
    }
}

/// <summary>The median and the time that 95 of 100 stay under.</summary>
internal sealed record Times(double P50, double P95)
{
    public static Times Of(IEnumerable<double> milliseconds)
    {
        List<double> sorted = [.. milliseconds.Order()];
        return new(sorted[sorted.Count / 2], sorted[sorted.Count * 95 / 100]);
    }
}
