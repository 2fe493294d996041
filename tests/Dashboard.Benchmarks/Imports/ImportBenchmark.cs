using System.Diagnostics;
using System.Globalization;
using Dashboard.Benchmarks.Queries;
using Dashboard.Documents.Import;
using Dashboard.Entry;
using Dashboard.Storage;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Entry;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Benchmarks.Imports;

/// <summary>
/// The way of a file through 导入文件, on a database of 10,000 figures: read, preview, taken in one transaction, and the
/// same file once more, which must change nothing.
/// </summary>
internal static class ImportBenchmark
{
    private const int There = 10_000;
    private static readonly int[] Sizes = [1_000, 10_000, 50_000];

    public static async Task<int> RunAsync(string[] asked)
    {
        var sizes =
            asked.Length == 0
                ? Sizes
                : [.. asked.Select(text => int.Parse(text, CultureInfo.InvariantCulture))];
        Console.WriteLine(
            "| file | rows | MB | read s | preview s | take s | preview again s | again: same | again: other | managed memory MB |"
        );
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var size in sizes)
        {
            await RunAsync("csv", size, GeneratedFile.Csv(size));
            await RunAsync("csv, sites of one indicator", size, GeneratedFile.Csv(size, true));
            await RunAsync("xlsx", size, GeneratedFile.Xlsx(size));
        }

        await WaitsDuringImport.RunAsync();

        return 0;
    }

    private static async Task RunAsync(string kind, int size, byte[] file)
    {
        var folder = Directory.CreateTempSubdirectory("dashboard-import");
        try
        {
            var path = Path.Combine(folder.FullName, "import.db");
            await GeneratedFigures.MakeAsync(path, There);
            await using var services = new ServiceCollection()
                .AddLogging()
                .AddStorage(path)
                .BuildServiceProvider();
            var entry = services.GetRequiredService<EntryCommands>();
            var catalogue = await services
                .GetRequiredService<CatalogueQuery>()
                .GetAsync(CancellationToken.None);
            var actor = new Actor(
                "clerk",
                Role.Clerk,
                [.. catalogue.Districts.All.Select(one => one.Code)]
            );

            var watch = Stopwatch.StartNew();
            var table = SheetFile.Read($"a.{kind.Split(',')[0]}", file, CancellationToken.None);
            var entries = ImportedLines
                .Of(table, catalogue, "")
                .Select(line => line.Entry)
                .OfType<FigureEntry>()
                .ToList();
            var read = watch.Elapsed;

            watch.Restart();
            var plans = await PlanAsync(entry, actor, entries);
            var preview = watch.Elapsed;

            watch.Restart();
            var result = await entry.SubmitAsync(
                actor,
                [.. plans.Where(plan => plan.Act == PlannedAct.New).Select(plan => plan.Entry)],
                null,
                CancellationToken.None
            );
            var take = watch.Elapsed;
            if (result.Codes.Count != size)
            {
                throw new InvalidOperationException(
                    $"{result.Codes.Count} of {size} were taken; {string.Join(' ', result.Problems.Take(1))}"
                );
            }

            var memory = GC.GetTotalMemory(forceFullCollection: false) / 1048576.0;
            watch.Restart();
            var again = await PlanAsync(entry, actor, entries);
            var same = again.Count(plan => plan.Act == PlannedAct.Same);
            Console.WriteLine(
                FormattableString.Invariant(
                    $"| {kind} | {size:N0} | {file.Length / 1048576.0:0.0} | {read.TotalSeconds:0.00} | {preview.TotalSeconds:0.00} | {take.TotalSeconds:0.00} | {watch.Elapsed.TotalSeconds:0.00} | {same:N0} | {again.Count - same:N0} | {memory:0} |"
                )
            );
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    private static Task<IReadOnlyList<EntryPlan>> PlanAsync(
        EntryCommands entry,
        Actor actor,
        IReadOnlyList<FigureEntry> entries
    ) => entry.PlanAsync(actor, entries, "导入", null, CancellationToken.None);
}
