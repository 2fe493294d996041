using System.Diagnostics;
using Dashboard.Benchmarks.Queries;
using Dashboard.Documents.Import;
using Dashboard.Entry;
using Dashboard.Storage;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Entry;
using Dashboard.Storage.Figures;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Benchmarks.Imports;

/// <summary>
/// How long others wait at the longest while a file is taken: a small write, as a wrong password is one, and a csv with its
/// line in the audit log.
/// </summary>
internal static class WaitsDuringImport
{
    public const int Rows = 20_000;

    public static async Task RunAsync()
    {
        Console.WriteLine();
        Console.WriteLine(
            "| rows | taken | take s | writes meanwhile | p50 ms | longest ms | reads meanwhile | p50 ms | longest ms |"
        );
        Console.WriteLine("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        var folder = Directory.CreateTempSubdirectory("dashboard-waits");
        try
        {
            var path = Path.Combine(folder.FullName, "waits.db");
            await GeneratedFigures.MakeAsync(path, 10_000);
            await MeasureAsync(path);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    private static async Task MeasureAsync(string path)
    {
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddStorage(path)
            .BuildServiceProvider();
        var factory = services.GetRequiredService<IDbContextFactory<DashboardContext>>();
        using var stop = new CancellationTokenSource();
        var write = LongestAsync(
            async () =>
            {
                await using var db = await factory.CreateDbContextAsync();
                await db
                    .Districts.Where(row => row.Code == "d000")
                    .ExecuteUpdateAsync(row => row.SetProperty(one => one.Note, "x"));
            },
            stop.Token
        );
        var read = LongestAsync(
            async () =>
            {
                await services
                    .GetRequiredService<FigureQuery>()
                    .OfIndicatorsAsync(["i000"], null, null, null, CancellationToken.None);
                await services
                    .GetRequiredService<AuditLog>()
                    .WriteAsync(
                        new Actor("sun", Role.Viewer, []),
                        AuditAct.Export,
                        "figures.csv",
                        "",
                        CancellationToken.None
                    );
            },
            stop.Token
        );
        var watch = Stopwatch.StartNew();
        var result = await Task.Run(() => TakeAsync(services));
        var took = watch.Elapsed;
        await stop.CancelAsync();
        var (writes, reads) = (await write, await read);
        Console.WriteLine(
            FormattableString.Invariant(
                $"| {Rows:N0} | {result.Codes.Count:N0} | {took.TotalSeconds:0.00} | {writes.Count} | {writes.Median:0} | {writes.Longest:0} | {reads.Count} | {reads.Median:0} | {reads.Longest:0} |"
            )
        );
    }

    private static async Task<EntryResult> TakeAsync(IServiceProvider services)
    {
        var catalogue = await services
            .GetRequiredService<CatalogueQuery>()
            .GetAsync(CancellationToken.None);
        var entries = ImportedLines
            .Of(
                SheetFile.Read("a.csv", GeneratedFile.Csv(Rows), CancellationToken.None),
                catalogue,
                ""
            )
            .Select(line => line.Entry)
            .OfType<FigureEntry>()
            .ToList();
        var actor = new Actor(
            "clerk",
            Role.Clerk,
            [.. catalogue.Districts.All.Select(one => one.Code)]
        );
        return await services
            .GetRequiredService<EntryCommands>()
            .SubmitAsync(actor, entries, null, CancellationToken.None);
    }

    // One after the other, twenty a second at the most.
    private static Task<(int Count, double Median, double Longest)> LongestAsync(
        Func<Task> deed,
        CancellationToken stop
    ) =>
        Task.Run(async () =>
        {
            var took = new List<double>();
            await deed();
            while (!stop.IsCancellationRequested)
            {
                var watch = Stopwatch.StartNew();
                await deed();
                took.Add(watch.Elapsed.TotalMilliseconds);
                await Task.Delay(50, CancellationToken.None);
            }

            took.Sort();
            return (took.Count, took[took.Count / 2], took[^1]);
        });
}
