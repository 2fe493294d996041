using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Dashboard.Storage;
using Dashboard.Storage.Backups;

namespace Dashboard.Administration.Upkeep;

/// <summary>
/// <c>drill</c>: on a copy of the database in a folder of its own it writes under load, backs up, destroys, restores, and
/// compares every row. The database itself is only read.
/// </summary>
internal static class DrillCommand
{
    public static Command Make(Func<IServiceProvider> services)
    {
        var writers = new Option<int>("--writers")
        {
            Description = "How many enter figures at the same time.",
            DefaultValueFactory = _ => 4,
        };
        var folder = new Option<string?>("--folder")
        {
            Description = "Where the copy is worked on; a temporary folder by default.",
        };
        var command = new Command(
            "drill",
            "Rehearses the loss of the database on a copy of it: write, back up, destroy, restore, compare every row."
        )
        {
            writers,
            folder,
        };
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var place = Directory.CreateDirectory(
                    Path.Combine(
                        parsed.GetValue(folder) ?? Path.GetTempPath(),
                        $"dashboard-drill-{Guid.NewGuid():N}"
                    )
                );
                try
                {
                    var source = services().GetRequiredService<DatabaseOwner>().Database.File();
                    return await RunAsync(
                        source,
                        place.FullName,
                        Math.Clamp(parsed.GetValue(writers), 1, 64),
                        cancellation
                    );
                }
                catch (DatabaseRefusedException refused)
                {
                    await Console.Error.WriteLineAsync(refused.Message);
                    return 1;
                }
                finally
                {
                    place.Delete(recursive: true);
                }
            }
        );
        return command;
    }

    private static async Task<int> RunAsync(
        string source,
        string place,
        int writers,
        CancellationToken cancellation
    )
    {
        if (!File.Exists(source))
        {
            throw new DatabaseRefusedException(new Problem("没有数据库“{0}”，无从演练", source));
        }

        var database = Path.Combine(place, "drill.db");
        var file = Path.Combine(place, "backup.db");
        await DatabaseBackup.CopyFileAsync(source, database, cancellation);
        var copied = new FileInfo(database).Length;

        DrillWriting wrote;
        BackupFile backup;
        TimeSpan backingUp;
        await using (var before = new DrillOffice(database))
        {
            await before.PrepareAsync(cancellation);
            await using var load = before.Write(writers, cancellation);
            await load.ReachedAsync(10 * writers);
            var begun = Stopwatch.GetTimestamp();
            var acknowledged = load.Acknowledged;
            backup = await before.BackUpAsync(file, cancellation);
            backingUp = Stopwatch.GetElapsedTime(begun);
            var meanwhile = load.Acknowledged.Count - acknowledged.Count;
            await load.StopAsync();
            wrote = new(acknowledged, load.Acknowledged, meanwhile);
        }

        Destroy(database);
        var start = Stopwatch.GetTimestamp();
        await using (var after = new DrillOffice(database))
        {
            await after.RestoreAsync(file, cancellation);
            var restoring = Stopwatch.GetElapsedTime(start);
            var compared = await DrillComparison.RunAsync(file, database, cancellation);
            var missing = await after.MissingAsync(wrote.Before, cancellation);
            await ReportAsync(
                copied,
                writers,
                wrote,
                backup,
                backingUp,
                restoring,
                compared,
                missing
            );
            return missing == 0 && compared.Differing == 0 ? 0 : 1;
        }
    }

    private static void Destroy(string database)
    {
        File.Delete(database);
        File.Delete(database + "-wal");
        File.Delete(database + "-shm");
    }

    private static Task ReportAsync(
        long copied,
        int writers,
        DrillWriting wrote,
        BackupFile backup,
        TimeSpan backingUp,
        TimeSpan restoring,
        DrillComparison compared,
        int missing
    )
    {
        string[] lines =
        [
            "| drill | |",
            "| --- | ---: |",
            Line("database, MB", copied / 1048576m),
            Line("writers at the same time", writers),
            Line("figures acknowledged before the backup began", wrote.Before.Count),
            Line("figures acknowledged while it was made", wrote.Meanwhile),
            Line("backup made and looked through, s", (decimal)backingUp.TotalSeconds),
            Line("backup, MB", backup.Bytes / 1048576m),
            Line("database destroyed, restored and opened, s", (decimal)restoring.TotalSeconds),
            Line("tables compared", compared.Tables),
            Line("rows compared", compared.Rows),
            Line("rows that differ from the backup", compared.Differing),
            Line("acknowledged before the backup and missing", missing),
        ];
        return Console.Out.WriteLineAsync(string.Join('\n', lines));
    }

    private static string Line(string what, decimal value) =>
        string.Create(CultureInfo.InvariantCulture, $"| {what} | {value:#,0.##} |");
}
