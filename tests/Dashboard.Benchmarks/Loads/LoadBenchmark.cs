using System.Diagnostics;
using System.Globalization;
using Dashboard.Benchmarks.Queries;
using Dashboard.Storage;
using Dashboard.Storage.Catalogues;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Benchmarks.Loads;

/// <summary>A load of <c>data/</c> into a database that holds many figures already, as at a start after <c>data/</c> was edited.</summary>
internal static class LoadBenchmark
{
    private static readonly int[] Sizes = [1_000, 1_000_000];

    public static async Task<int> RunAsync(string[] asked)
    {
        var sizes =
            asked.Length == 0
                ? Sizes
                : [.. asked.Select(text => int.Parse(text, CultureInfo.InvariantCulture))];
        Console.WriteLine(
            "| figures there | load s | process before MB | process at its peak MB |"
        );
        Console.WriteLine("| ---: | ---: | ---: | ---: |");
        foreach (var size in sizes)
        {
            var folder = Directory.CreateTempSubdirectory("dashboard-load");
            try
            {
                var path = Path.Combine(folder.FullName, "load.db");
                await GeneratedFigures.MakeAsync(path, size);
                GC.Collect();
                await using var services = new ServiceCollection()
                    .AddLogging()
                    .AddStorage(path)
                    .BuildServiceProvider();
                var watch = Stopwatch.StartNew();
                var load = Task.Run(() =>
                    services
                        .GetRequiredService<CatalogueLoad>()
                        .RunAsync(ProjectRoot.Data, CancellationToken.None)
                );
                var (before, peak) = (Environment.WorkingSet, 0L);
                while (await Task.WhenAny(load, Task.Delay(20)) != load)
                {
                    peak = Math.Max(peak, Environment.WorkingSet);
                }

                await load;
                Console.WriteLine(
                    FormattableString.Invariant(
                        $"| {size:N0} | {watch.Elapsed.TotalSeconds:0.00} | {before / 1048576.0:0} | {peak / 1048576.0:0} |"
                    )
                );
            }
            finally
            {
                SqliteConnection.ClearAllPools();
                folder.Delete(recursive: true);
            }
        }

        return 0;
    }
}
