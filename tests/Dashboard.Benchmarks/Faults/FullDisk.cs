using System.Diagnostics;
using Dashboard.Benchmarks.Queries;
using Microsoft.Data.Sqlite;

namespace Dashboard.Benchmarks.Faults;

/// <summary>A disk of 64 MB that fills while people enter figures, and is emptied again.</summary>
internal static class FullDisk
{
    public static async Task<Tally> RunAsync(string folder)
    {
        var tally = new Tally("full disk (commands)");
        var disk = Path.Combine(folder, "disk");
        Directory.CreateDirectory(disk);
        if (
            !OperatingSystem.IsLinux()
            || Run("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", disk) != 0
        )
        {
            return new Tally(
                "full disk: left out, a small disk can be mounted on Linux by root alone"
            );
        }

        try
        {
            var path = Path.Combine(disk, "full.db");
            await GeneratedFigures.MakeAsync(path, 1_000);
            var filler = Path.Combine(disk, "filler");
            var said = new HashSet<string>();
            await using var services = Worker.Services(path);
            for (; tally.Tried < 5; tally.Tried++)
            {
                Fill(filler, disk);
                for (var turn = 0; turn < 5_000; turn++)
                {
                    var name = $"grid-{tally.Tried}-{turn}";
                    if (await Deeds.DoAsync(services, "grid", name) is { } refused)
                    {
                        tally.Unsound += refused.Contains("磁盘", StringComparison.Ordinal) ? 0 : 1;
                        break;
                    }

                    said.Add(name);
                }

                File.Delete(filler);
                var watch = Stopwatch.StartNew();
                var after = $"grid-{tally.Tried}-after";
                if (await Deeds.DoAsync(services, "grid", after) is null)
                {
                    said.Add(after);
                }
                else
                {
                    tally.Lost++;
                }

                tally.Recovered(watch.Elapsed);
            }

            SqliteConnection.ClearAllPools();
            await Soundness.CheckAsync(path, "grid", said, tally);
            tally.Acknowledged = said.Count;
            return tally;
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Run("umount", disk);
        }
    }

    // Leaves half a megabyte.
    private static void Fill(string filler, string disk)
    {
        using var file = File.Create(filler);
        var left = new DriveInfo(disk).AvailableFreeSpace - 512 * 1024;
        var block = new byte[64 * 1024];
        for (; left > 0; left -= block.Length)
        {
            file.Write(block);
        }
    }

    private static int Run(string command, params string[] args)
    {
        using var process = Process.Start(command, args);
        process.WaitForExit();
        return process.ExitCode;
    }
}
