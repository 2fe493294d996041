using System.CommandLine;
using Dashboard.Benchmarks.Viewing;

namespace Dashboard.Benchmarks.Crowds;

/// <summary>Everybody at once: people who look, people who have signed in, people who type, and a large file.</summary>
internal static class CrowdBenchmark
{
    private static readonly Dictionary<string, string> Unlimited = new(StringComparer.Ordinal)
    {
        ["Limits__SignIn"] = "1000000",
        ["Limits__Imports"] = "1000",
    };
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
        var brought = await BroughtFile.MakeAsync(file, crowd.Lines);
        await using var server = await ViewingServer.StartAsync(file, figures, Unlimited);
        var addresses = await CrowdAddresses.FindAsync(file, server.Address);
        await WarmAsync(server.Address, addresses);
        var before = await Used.AtRestAsync(server);

        using var viewers = new Viewers(server.Address, addresses.Usual, addresses.Any);
        var staff = new Staff(server.Address);
        using var watched = new WatchedProcess(server.Id);
        var import = await crowd.ComeAsync(server, addresses, viewers, staff, brought);
        viewers.Dispose();
        var most = watched.End();
        var after = await Used.AtRestAsync(server);

        Tally[] tallies = [viewers.Views, viewers.Feeds, staff.SignIns, staff.Opened, staff.Typed];
        Print([
            FormattableString.Invariant(
                $"{crowd.Looking:N0} people look, {crowd.SignedIn} have signed in, {crowd.Entering} of them type, for {crowd.Time.TotalMinutes:0.#} minutes."
            ),
            "",
            Tally.Head,
            .. tallies.Select(tally => tally.Row()),
            "",
            "| the server | |",
            "| --- | ---: |",
            import,
            Row("memory at its peak, resident, MB", $"{most.Peak / 1e6:0}"),
            Row(
                "before the crowd came / after it left, resident, MB",
                $"{before.Resident / 1e6:0} / {after.Resident / 1e6:0}"
            ),
            Row(
                "the same, managed heap after a collection, MB",
                $"{before.Managed / 1e6:0} / {after.Managed / 1e6:0}"
            ),
            Row(
                "open files before / at the most / after",
                $"{before.Files} / {most.Files} / {after.Files}"
            ),
            Row($"cores it used on average, of {Environment.ProcessorCount}", $"{most.Cores:0.00}"),
            Row("load of the machine in the last 5 minutes, all included", $"{Machine()}"),
            .. tallies.SelectMany(tally => tally.Faults),
        ]);
        return tallies.Sum(tally => tally.Errors) == 0 ? 0 : 1;
    }

    // What the first page and the first circuit cost for good is not the crowd's.
    private static async Task WarmAsync(Uri address, CrowdAddresses addresses)
    {
        using var first = new Viewers(address, addresses.Usual, addresses.Any);
        foreach (var path in addresses.Usual.Concat(addresses.Any.Take(100)))
        {
            await first.ViewAsync(path);
        }

        await new Staff(address).WarmAsync(CrowdAccounts.Name(0), addresses.Sheet(0));
    }

    private static string Row(string name, FormattableString value) =>
        $"| {name} | {FormattableString.Invariant(value)} |";

    private static void Print(IEnumerable<string> lines) =>
        Console.WriteLine(string.Join('\n', lines));

    private static string Machine() =>
        System.IO.File.Exists("/proc/loadavg")
            ? System.IO.File.ReadAllText("/proc/loadavg").Split(' ')[1]
            : "";

    /// <summary>What the server holds when nobody is there.</summary>
    private sealed record Used(long Managed, long Resident, int Files)
    {
        private static readonly TimeSpan Rest = TimeSpan.FromSeconds(15);

        public static async Task<Used> AtRestAsync(ViewingServer server)
        {
            await Task.Delay(Rest);
            var (managed, resident) = await server.MemoryAsync();
            return new(managed, resident, server.OpenFiles());
        }
    }
}
