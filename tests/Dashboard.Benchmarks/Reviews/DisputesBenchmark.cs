using System.Diagnostics;
using Dashboard.Benchmarks.Queries;
using Dashboard.Storage;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Review;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Benchmarks.Reviews;

/// <summary>来源不一: the first page of a process that has just started, the page after, and the page again.</summary>
internal static class DisputesBenchmark
{
    private const int There = 1_000_000;
    private const int Contested = 1_000;
    private const int OnPage = 20;
    private const int Rounds = 20;
    private static readonly CancellationToken None = CancellationToken.None;

    public static async Task<int> RunAsync(string[] asked)
    {
        var folder = Directory.CreateTempSubdirectory("dashboard-disputes");
        try
        {
            var path = Path.Combine(folder.FullName, "disputes.db");
            if (asked is [var demo])
            {
                File.Copy(demo, path);
            }
            else
            {
                await GeneratedFigures.MakeAsync(path, There, Contested);
            }

            await using var services = new ServiceCollection()
                .AddLogging()
                .AddStorage(path)
                .BuildServiceProvider();
            await MeasureAsync(services);
            return 0;
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    private static async Task MeasureAsync(ServiceProvider services)
    {
        var catalogue = await services.GetRequiredService<CatalogueQuery>().GetAsync(None);
        var reviewer = new Actor(
            "reviewer",
            Role.Reviewer,
            [.. catalogue.Districts.All.Select(district => district.Code)]
        );
        var disputes = services.GetRequiredService<OpenDisputes>();
        var watch = Stopwatch.StartNew();
        var page = await disputes.PageAsync(reviewer, null, OnPage, None);
        var first = watch.Elapsed.TotalMilliseconds;
        var times = new List<double>(Rounds);
        for (var round = 0; round < Rounds; round++)
        {
            watch.Restart();
            await disputes.PageAsync(reviewer, round % 2 == 0 ? page.Next : null, OnPage, None);
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        Console.WriteLine("| open | first page ms | page median ms | page p95 ms |");
        Console.WriteLine("| ---: | ---: | ---: | ---: |");
        times.Sort();
        Console.WriteLine(
            FormattableString.Invariant(
                $"| {page.All:N0} | {first:0} | {times[Rounds / 2]:0} | {times[(int)(Rounds * 0.95)]:0} |"
            )
        );
    }
}
