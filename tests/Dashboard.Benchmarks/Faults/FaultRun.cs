using System.Diagnostics;
using System.Globalization;
using Dashboard.Benchmarks.Queries;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Dashboard.Benchmarks.Faults;

/// <summary>
/// Kills the app at random moments, fills its disk and locks its file, and says what was lost. Starts and upgrades are the
/// real server's; entry, import, approval and briefing are a process that calls the same commands as the pages, since a
/// page is reached by a browser alone.
/// </summary>
internal static class FaultRun
{
    private const string OldMigration = "20261121015238_Entry";
    private static readonly Random Draw = new(20261121);

    public static async Task<int> RunAsync(string[] args)
    {
        if (args is ["--worker", var path, var deed, var seed])
        {
            return await Worker.RunAsync(path, deed, seed);
        }

        var kills = Option(args, "--kills", 100);
        var minutes = Option(args, "--minutes", 10);
        var folder = Directory.CreateTempSubdirectory("dashboard-faults-").FullName;

        // Each scenario has its part of the time, so that a slow machine kills less often, but everywhere.
        DateTime End() => DateTime.UtcNow.AddMinutes(minutes / (Deeds.Kinds.Length + 2.0));

        Console.WriteLine(
            "| scenario | tried | acknowledged | lost | half | unsound | recovery p50 s | max s |"
        );
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        try
        {
            var isClean = true;
            var share = kills / (Deeds.Kinds.Length + 2);
            foreach (var kind in Deeds.Kinds)
            {
                isClean &= Say(await KillWorkersAsync(folder, kind, share, End()));
            }

            isClean &= Say(await FullDisk.RunAsync(folder));
            isClean &= Say(await LockedFile.RunAsync(folder));
            isClean &= Say(
                await KillStartsAsync(
                    "first start (server)",
                    folder,
                    share,
                    End(),
                    _ => Task.CompletedTask
                )
            );
            var rest = kills - (share * (Deeds.Kinds.Length + 1));
            isClean &= Say(
                await KillStartsAsync("upgrade (server)", folder, rest, End(), MakeOldAsync)
            );
            return isClean ? 0 : 1;
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static bool Say(Tally tally)
    {
        Console.WriteLine(tally);
        return tally.IsClean;
    }

    private static async Task<Tally> KillWorkersAsync(
        string folder,
        string kind,
        int kills,
        DateTime end
    )
    {
        var tally = new Tally($"{kind} (commands)");
        var path = Path.Combine(folder, $"{kind}.db");
        await GeneratedFigures.MakeAsync(path, 1_000);
        var said = new HashSet<string>();
        for (; tally.Tried < kills && DateTime.UtcNow < end; tally.Tried++)
        {
            using var worker = Process.Start(
                new ProcessStartInfo("dotnet")
                {
                    UseShellExecute = false,
                    RedirectStandardOutput = true,
                    ArgumentList =
                    {
                        typeof(FaultRun).Assembly.Location,
                        "faults",
                        "--worker",
                        path,
                        kind,
                        tally.Tried.ToString(CultureInfo.InvariantCulture),
                    },
                }
            )!;
            if (await worker.StandardOutput.ReadLineAsync() is not { } first)
            {
                throw new InvalidOperationException($"The worker for {kind} did not start.");
            }

            var lines = worker.StandardOutput.ReadToEndAsync();
            await Task.Delay(Draw.Next(kind == "import" ? 3_000 : 800));
            worker.Kill();
            await worker.WaitForExitAsync();

            // A line that was cut off was not acknowledged.
            string[] acknowledged = [first, .. (await lines).Split('\n')[..^1]];
            tally.Acknowledged += acknowledged.Length;
            said.UnionWith(acknowledged);
            await Soundness.CheckAsync(path, kind, said, tally);
        }

        return tally;
    }

    // Each file is killed at up to three times before a start may go on to the end.
    private static async Task<Tally> KillStartsAsync(
        string scenario,
        string folder,
        int kills,
        DateTime end,
        Func<string, Task> make
    )
    {
        var tally = new Tally(scenario);
        var whole = Path.Combine(folder, $"{Guid.NewGuid():N}.db");
        await make(whole);
        var watch = Stopwatch.StartNew();
        var expected = await StartAsync(whole);
        var usual = watch.Elapsed;
        while (tally.Tried < kills && DateTime.UtcNow < end)
        {
            var path = Path.Combine(folder, $"{Guid.NewGuid():N}.db");
            await make(path);
            for (var turn = 0; turn < 3 && tally.Tried < kills; turn++, tally.Tried++)
            {
                using var server = new Server(path);
                await Task.Delay(usual * Draw.NextDouble());
            }

            watch.Restart();
            var found = await StartAsync(path);
            tally.Recovered(watch.Elapsed);
            tally.Acknowledged++;
            tally.Lost += found is null || found < expected ? 1 : 0;
            if (found is not null)
            {
                await using var db = Soundness.Context(path);
                tally.Unsound += await Soundness.WrongAsync(db) ? 1 : 0;
            }
        }

        return tally;
    }

    // How many figures are there once it is ready; null where it did not become so.
    private static async Task<int?> StartAsync(string path)
    {
        using (var server = new Server(path))
        {
            if (!await server.IsReadyAsync())
            {
                return null;
            }
        }

        await using var db = Soundness.Context(path);
        return await db.Figures.CountAsync();
    }

    private static async Task MakeOldAsync(string path)
    {
        await using var db = Soundness.Context(path);
        await db.GetService<IMigrator>().MigrateAsync(OldMigration);
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL");
        await db.Database.ExecuteSqlRawAsync(
            """
            INSERT INTO Districts (Code, Name, EnglishName, Level, Aliases, Note, IsEdited, IsRetired) VALUES ('d000', '某区', '', 'county', '[]', '', 1, 0);
            INSERT INTO Indicators (Code, Position, Name, EnglishName, Category, Unit, Nature, Direction, OverDistricts, Aliases, Definition, Headline, IsEdited, IsRetired)
                VALUES ('i000', 0, '某项', '', '某类', '个', 'stock', 'more', 'sum', '[]', '', 0, 1, 0);
            """
        );
        await db.Database.OpenConnectionAsync();
        await using var fill = db.Database.GetDbConnection().CreateCommand();
        fill.CommandText = """
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)
            INSERT INTO Figures (Code, IndicatorCode, DistrictCode, Scope, PeriodKind, PeriodStart, PeriodEnd, PeriodLast,
                PeriodCertainty, ValueScaled, Unit, Printed, Qualifier, Kind, State, Preferred, Doubt, Note, FromCatalogue)
            SELECT 'g' || i, 'i000', 'd000', 'x' || i, 'month', '2014-01-01', '2014-01-31', '2014-01-31', 'stated', i * 10000, '个',
                i || '个', 'exact', 'actual', 'approved', 0, '', '', 0 FROM n
            """;
        await fill.ExecuteNonQueryAsync();
    }

    private static int Option(string[] args, string name, int otherwise) =>
        Array.IndexOf(args, name) is var index and >= 0 && index + 1 < args.Length
            ? int.Parse(args[index + 1], CultureInfo.InvariantCulture)
            : otherwise;
}
