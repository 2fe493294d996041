using System.Diagnostics;
using System.Globalization;
using Dashboard.Benchmarks.Queries;
using Dashboard.Storage;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Review;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Benchmarks.Reviews;

/// <summary>
/// 审核 with so many figures waiting beside 200,000 approved ones: the first page of a process that has just started, the
/// page once all is judged, the next page, a filter, and approving one figure with the page that follows.
/// </summary>
internal static class ReviewBenchmark
{
    private const int There = 200_000;
    private const int OnPage = 50;
    private const int Rounds = 20;
    private static readonly int[] Sizes = [60, 2_000, 20_000];
    private static readonly CancellationToken None = CancellationToken.None;

    public static async Task<int> RunAsync(string[] asked)
    {
        var sizes =
            asked.Length == 0
                ? Sizes
                : [.. asked.Select(text => int.Parse(text, CultureInfo.InvariantCulture))];
        Console.WriteLine(
            "| waiting | first page ms | all judged s | page p95 ms | next page p95 ms | filtered p95 ms | approve and page p95 ms |"
        );
        Console.WriteLine("| ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var size in sizes)
        {
            await RunAsync(size);
        }

        return 0;
    }

    private static async Task RunAsync(int size)
    {
        var folder = Directory.CreateTempSubdirectory("dashboard-review");
        try
        {
            var path = Path.Combine(folder.FullName, "review.db");
            await GeneratedFigures.MakeAsync(path, There);
            await using var services = new ServiceCollection()
                .AddLogging()
                .AddStorage(path)
                .BuildServiceProvider();
            await LetWaitAsync(services, size);
            await MeasureAsync(services, size);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    private static async Task LetWaitAsync(ServiceProvider services, int size)
    {
        await using var db = await services
            .GetRequiredService<IDbContextFactory<DashboardContext>>()
            .CreateDbContextAsync();
        await db
            .Figures.Where(row =>
                db.Figures.OrderByDescending(one => one.PeriodLast)
                    .ThenBy(one => one.Id)
                    .Take(size)
                    .Select(one => one.Id)
                    .Contains(row.Id)
            )
            .ExecuteUpdateAsync(row =>
                row.SetProperty(one => one.State, FigureState.Submitted)
                    .SetProperty(one => one.EnteredBy, "clerk")
                    .SetProperty(one => one.EnteredAtUtc, DateTime.UnixEpoch)
            );
    }

    private static async Task MeasureAsync(ServiceProvider services, int size)
    {
        var queue = services.GetRequiredService<WaitingFigures>();
        var review = services.GetRequiredService<ReviewCommands>();
        var reviewer = new Actor(
            "reviewer",
            Role.Reviewer,
            [.. Enumerable.Range(0, GeneratedFigures.Districts).Select(GeneratedFigures.District)]
        );
        var watch = Stopwatch.StartNew();
        var page = await PageAsync(new(), null);
        var first = watch.Elapsed.TotalMilliseconds;
        while (page.Unjudged > 0)
        {
            await Task.Delay(100);
            page = await PageAsync(new(), null);
        }

        var judged = watch.Elapsed.TotalSeconds;
        var whole = await P95Async(() => PageAsync(new(), null));
        var next = await P95Async(() => PageAsync(new(), page.Next));
        var filtered = await P95Async(() => PageAsync(new(HasFindings: false), null));
        var decided = await P95Async(async () =>
        {
            var one = page.Figures[0].Entered;
            var problem = await review.ApproveAsync(
                reviewer,
                [new(one.Figure.Code, one.Version)],
                None
            );
            page = problem is null
                ? await PageAsync(new(), null)
                : throw new InvalidOperationException(problem.ToString());
        });
        Console.WriteLine(
            FormattableString.Invariant(
                $"| {size:N0} | {first:0} | {judged:0.0} | {whole:0} | {next:0} | {filtered:0} | {decided:0} |"
            )
        );

        Task<QueuePage> PageAsync(QueueFilter filter, string? after) =>
            queue.PageAsync(reviewer, filter, after, OnPage, None);
    }

    private static async Task<double> P95Async(Func<Task> work)
    {
        var times = new List<double>(Rounds);
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            await work();
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        return times.Order().ElementAt((int)Math.Ceiling(Rounds * 0.95) - 1);
    }
}
