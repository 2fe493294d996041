using System.Diagnostics;
using System.Globalization;
using Dashboard.Briefings;
using Dashboard.Documents.Briefings;
using Dashboard.Documents.Export;
using Dashboard.Overview;
using Dashboard.Storage;
using Dashboard.Storage.Catalogues;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Benchmarks.Documents;

/// <summary>
/// The writing of briefings: the charts of the project's own data with their sentences, taken over and over until there are
/// as many as asked, written to a stream that only counts.
/// </summary>
internal static class BriefingBenchmark
{
    private const int Rounds = 20;
    private static readonly int[] Sizes = [1, 10, 30, 100];

    public static async Task<int> RunAsync(string[] asked)
    {
        var sizes =
            asked.Length == 0
                ? Sizes
                : [.. asked.Select(text => int.Parse(text, CultureInfo.InvariantCulture))];
        var folder = Directory.CreateTempSubdirectory("dashboard-briefing");
        try
        {
            var (sections, briefing, catalogue) = await ChartsAsync(folder.FullName);
            Console.WriteLine("| document | charts | p50 s | p95 s | KB | allocated MB |");
            Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: |");
            foreach (var size in sizes)
            {
                var longer = briefing with
                {
                    Sections =
                    [
                        .. Enumerable
                            .Range(0, size)
                            .Select(number => sections[number % sections.Count]),
                    ],
                };
                foreach (var format in Enum.GetValues<BriefingFormat>())
                {
                    await MeasureAsync(longer, catalogue, format, size);
                }
            }
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }

        return 0;
    }

    private static async Task MeasureAsync(
        Briefing briefing,
        Catalogue catalogue,
        BriefingFormat format,
        int size
    )
    {
        var times = new List<double>(Rounds);
        var length = 0L;
        var before = GC.GetTotalAllocatedBytes();
        for (var round = -2; round < Rounds; round++)
        {
            using var stream = new MemoryStream();
            var start = Stopwatch.GetTimestamp();
            await BriefingDocument.WriteAsync(
                briefing,
                catalogue,
                format,
                stream,
                null,
                CancellationToken.None
            );
            if (round >= 0)
            {
                times.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
            }

            length = stream.Length;
        }

        var allocated = (GC.GetTotalAllocatedBytes() - before) / (Rounds + 2) / 1048576.0;
        times.Sort();
        Console.WriteLine(
            FormattableString.Invariant(
                $"| {format.Extension()[1..]} | {size} | {times[Rounds / 2]:0.000} | {times[Rounds * 95 / 100]:0.000} | {length / 1024.0:0} | {allocated:0.0} |"
            )
        );
    }

    private static async Task<(
        IReadOnlyList<BriefingSection> Charts,
        Briefing Briefing,
        Catalogue Catalogue
    )> ChartsAsync(string folder)
    {
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddStorage(Path.Combine(folder, "briefing.db"))
            .AddSingleton<OverviewBoards>()
            .AddSingleton<BriefingContents>()
            .BuildServiceProvider();
        await using (
            var db = await services
                .GetRequiredService<IDbContextFactory<DashboardContext>>()
                .CreateDbContextAsync()
        )
        {
            await DatabasePreparation.RunAsync(db, CancellationToken.None);
        }

        await services
            .GetRequiredService<CatalogueLoad>()
            .RunAsync(ProjectRoot.Data, CancellationToken.None);
        var answer = await services
            .GetRequiredService<BriefingContents>()
            .GetAsync(
                new BriefingRequest(
                    "安庆经开区",
                    "2022",
                    BriefingTemplate.Monthly,
                    new DateOnly(2022, 12, 31)
                ),
                Language.Chinese,
                CancellationToken.None
            );
        return (
            [.. answer.Briefing!.Sections.Where(section => section is ChartSection)],
            answer.Briefing,
            answer.Catalogue
        );
    }
}
