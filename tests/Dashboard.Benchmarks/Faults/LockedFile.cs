using System.Diagnostics;
using Dashboard.Benchmarks.Queries;
using Microsoft.Data.Sqlite;

namespace Dashboard.Benchmarks.Faults;

/// <summary>Another program holds the file while people enter figures, and lets go of it.</summary>
internal static class LockedFile
{
    public static async Task<Tally> RunAsync(string folder)
    {
        var tally = new Tally("locked file (commands)");
        var path = Path.Combine(folder, "locked.db");
        await GeneratedFigures.MakeAsync(path, 1_000);
        var said = new HashSet<string>();
        await using var services = Worker.Services($"{path};Default Timeout=2");
        for (; tally.Tried < 5; tally.Tried++)
        {
            using (var other = new SqliteConnection($"Data Source={path};Pooling=False"))
            {
                other.Open();
                using var hold = other.BeginTransaction();
                var refused = await Deeds.DoAsync(services, "grid", $"grid-{tally.Tried}-held");
                tally.Unsound +=
                    refused?.Contains("占用", StringComparison.Ordinal) == true ? 0 : 1;
            }

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
}
