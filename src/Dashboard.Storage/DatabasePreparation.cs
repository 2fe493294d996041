using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage;

/// <summary>Makes a database ready to be used: tables made or brought up to date, and settings that stay with the file.</summary>
public static class DatabasePreparation
{
    /// <summary>Runs once before the first question. What people entered is not touched.</summary>
    public static async Task RunAsync(DashboardContext db, CancellationToken cancellation)
    {
        await db.Database.MigrateAsync(cancellation);
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellation);

        // With the planner's statistics, SQLite 3.35.5 (the newest the feed has) answers "a IN (…) AND b IN (…)
        // AND c BETWEEN …" on an index over (a, b, c) with only some of the rows: its OP_SeekScan loses the rest.
        // ANALYZE is never run here, but somebody may have run it. This can go with a newer SQLite.
        await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS sqlite_stat1", cancellation);
    }
}
