using System.CommandLine;
using System.Globalization;
using Dashboard.Benchmarks.Viewing;
using Dashboard.Storage;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Benchmarks.Crowds;

/// <summary>Everybody at once: people who look, people who have signed in, people who type, and a large file.</summary>
internal static class CrowdBenchmark
{
    private const int Years = 10;
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(15);
    private static readonly Option<int> Users = new("--users") { DefaultValueFactory = _ => 200 };
    private static readonly Option<int> Entering = new("--entering")
    {
        DefaultValueFactory = _ => 50,
    };
    private static readonly Option<int> Looking = new("--viewers")
    {
        DefaultValueFactory = _ => 1_000,
    };
    private static readonly Option<double> Minutes = new("--minutes")
    {
        DefaultValueFactory = _ => 10,
    };
    private static readonly Option<int> Figures = new("--figures")
    {
        DefaultValueFactory = _ => 1_000_000,
    };
    private static readonly Option<int> Lines = new("--import")
    {
        DefaultValueFactory = _ => 50_000,
    };
    private static readonly Option<FileInfo?> File = new("--file");

    public static async Task<int> RunAsync(string[] options)
    {
        var parsed = new Command("load")
        {
            Users,
            Entering,
            Looking,
            Minutes,
            Figures,
            Lines,
            File,
        }.Parse(options);
        if (parsed.Errors is [var error, ..])
        {
            await Console.Error.WriteLineAsync(error.Message);
            return 2;
        }

        var folder = Directory.CreateTempSubdirectory("dashboard-crowd-");
        try
        {
            var file = Path.Combine(folder.FullName, "demo.db");
            if (parsed.GetValue(File) is { } given)
            {
                given.CopyTo(file);
            }
            else
            {
                await using var made = await ViewingServer.StartAsync(
                    file,
                    parsed.GetValue(Figures)
                );
            }

            await CrowdAccounts.MakeAsync(file, parsed.GetValue(Users) + 1);
            return await MeasureAsync(
                file,
                parsed.GetValue(Figures),
                new(
                    parsed.GetValue(Looking),
                    parsed.GetValue(Users),
                    parsed.GetValue(Entering),
                    parsed.GetValue(Lines),
                    TimeSpan.FromMinutes(parsed.GetValue(Minutes))
                )
            );
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<int> MeasureAsync(string file, int figures, Crowd crowd)
    {
        var (districts, indicators) = await CodesAsync(file);
        var brought = await BroughtFile.MakeAsync(file, crowd.Lines);
        await using var server = await ViewingServer.StartAsync(
            file,
            figures,
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["Limits__SignIn"] = "1000000",
                ["Limits__Imports"] = "1000",
            }
        );
        var (usual, any) = (await UsualAsync(server.Address, indicators), Any(districts));
        var staff = new Staff(server.Address);
        await WarmAsync(server.Address, usual, any);
        await staff.WarmAsync(CrowdAccounts.Name(0), Grid(districts[0]));
        await Task.Delay(Rest);
        var before = (await server.MemoryAsync(), server.OpenFiles());

        using var viewers = new Viewers(server.Address, usual, any);
        staff = new(server.Address);
        using var leave = new CancellationTokenSource(crowd.Time);
        using var watched = new WatchedProcess(server.Id);
        var all = Task.WhenAll([
            viewers.RunAsync(crowd.Viewers, leave.Token),
            .. Enumerable
                .Range(0, crowd.Users)
                .Select(one => ComeAsync(staff, crowd, one, districts, indicators, leave.Token)),
        ]);
        await Task.Delay(crowd.Time / 4, leave.Token);
        var import =
            crowd.Lines == 0
                ? "| the import | none |"
                : await BroughtFile.BringAsync(
                    server.Address,
                    CrowdAccounts.Name(crowd.Users),
                    brought
                );
        await all;
        viewers.Dispose();
        var (peak, cores, most) = watched.End();
        await Task.Delay(Rest);
        var after = (await server.MemoryAsync(), server.OpenFiles());

        Tally[] tallies = [viewers.Views, viewers.Feeds, staff.SignIns, staff.Opened, staff.Typed];
        Print(crowd, tallies);
        Console.WriteLine($"\n| the server | |\n| --- | ---: |\n{import}");
        Console.WriteLine(
            FormattableString.Invariant(
                $"| memory at its peak, resident, MB | {peak / 1e6:0} |\n| before the crowd came / after it left, resident, MB | {before.Item1.Resident / 1e6:0} / {after.Item1.Resident / 1e6:0} |\n| the same, managed heap after a collection, MB | {before.Item1.Managed / 1e6:0} / {after.Item1.Managed / 1e6:0} |\n| open files before / at the most / after | {before.Item2} / {most} / {after.Item2} |\n| cores it used on average, of {Environment.ProcessorCount} | {cores:0.00} |\n| load of the machine in the last 5 minutes, this process and others included | {Machine()} |"
            )
        );
        foreach (var fault in tallies.SelectMany(tally => tally.Faults))
        {
            Console.WriteLine(fault);
        }

        return tallies.Sum(tally => tally.Errors) == 0 ? 0 : 1;
    }

    // Not all at once: in the first quarter of the time.
    private static async Task ComeAsync(
        Staff staff,
        Crowd crowd,
        int number,
        IReadOnlyList<string> districts,
        IReadOnlyList<string> indicators,
        CancellationToken leave
    )
    {
        await Task.Delay(crowd.Time / 4 * number / crowd.Users, leave);
        await staff.WorkAsync(
            CrowdAccounts.Name(number),
            number < crowd.Entering ? Grid(districts[number % districts.Count]) : null,
            indicators,
            leave
        );
    }

    private static void Print(Crowd crowd, IEnumerable<Tally> tallies)
    {
        Console.WriteLine(
            FormattableString.Invariant(
                $"{crowd.Viewers:N0} people look, {crowd.Users} have signed in, {crowd.Entering} of them type, for {crowd.Time.TotalMinutes:0.#} minutes."
            )
        );
        Console.WriteLine();
        Console.WriteLine(Tally.Head);
        foreach (var tally in tallies)
        {
            Console.WriteLine(tally.Row());
        }
    }

    private static async Task WarmAsync(
        Uri address,
        IReadOnlyList<string> usual,
        IReadOnlyList<string> any
    )
    {
        using var first = new Viewers(address, usual, any);
        foreach (var path in usual.Concat(any.Take(100)))
        {
            await first.ViewAsync(path);
        }
    }

    private static async Task<(
        IReadOnlyList<string> Districts,
        IReadOnlyList<string> Indicators
    )> CodesAsync(string file)
    {
        await using var db = DatabaseSettings.OfFile(file).Open();
        return (
            await db.Districts.OrderBy(row => row.Code).Select(row => row.Code).ToListAsync(),
            await db.Indicators.OrderBy(row => row.Code).Select(row => row.Code).ToListAsync()
        );
    }

    private static async Task<IReadOnlyList<string>> UsualAsync(
        Uri address,
        IReadOnlyList<string> indicators
    )
    {
        using var http = new HttpClient { BaseAddress = address };
        return
        [
            .. (await ViewingPages.FindAsync(http)).Select(page => page.Path),
            .. indicators.Take(12).Select(code => $"/indicators/{code}"),
        ];
    }

    private static IReadOnlyList<string> Any(IReadOnlyList<string> districts)
    {
        var last = DateTimeOffset.UtcNow.Year - 1;
        return
        [
            .. districts.SelectMany(district =>
                Enumerable
                    .Range(last - Years + 1, Years)
                    .Select(year =>
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"/?district={district}&period={year}"
                        )
                    )
            ),
        ];
    }

    private static string Grid(string district) => $"/entry/grid?district={district}&period=2013";

    private static string Machine() =>
        System.IO.File.Exists("/proc/loadavg")
            ? System.IO.File.ReadAllText("/proc/loadavg").Split(' ')[1]
            : "";

    private sealed record Crowd(int Viewers, int Users, int Entering, int Lines, TimeSpan Time);
}
