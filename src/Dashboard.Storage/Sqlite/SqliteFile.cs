using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Sqlite;

/// <summary>What a SQLite file needs before and after its tables are brought up to date.</summary>
internal static class SqliteFile
{
    // How long a file may be held by another program before a start gives up.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    // A whole file is looked through at each start; one that would take seconds is not.
    private const long MostChecked = 256 * 1024 * 1024;

    /// <summary>Looks whether the file is sound.</summary>
    /// <exception cref="DatabaseRefusedException">It is not.</exception>
    public static async Task CheckAsync(
        DashboardContext db,
        string path,
        CancellationToken cancellation
    )
    {
        db.Database.SetCommandTimeout(Patience);
        if (new FileInfo(path) is not { Exists: true, Length: > 0 and <= MostChecked })
        {
            return;
        }

        var said = await db
            .Database.SqlQueryRaw<string>("PRAGMA quick_check(1)")
            .AsAsyncEnumerable()
            .FirstAsync(cancellation);
        if (said != "ok")
        {
            throw new DatabaseRefusedException(
                new Problem("数据库文件“{0}”已损坏，请用备份恢复，或移走它后重新启动", path)
            );
        }
    }

    /// <summary>
    /// EF writes a row before it migrates and waits for ever while there is one. Whoever holds the file knows that no
    /// process is at it, so a row that is there was left by one that was killed.
    /// </summary>
    public static async Task<bool> UnlockAsync(DashboardContext db, CancellationToken cancellation)
    {
        if (!await IsTableAsync(db, "__EFMigrationsLock", cancellation))
        {
            return false;
        }

        return await db.Database.ExecuteSqlRawAsync("DELETE FROM __EFMigrationsLock", cancellation)
            > 0;
    }

    /// <summary>Once the tables are there.</summary>
    public static async Task SettleAsync(DashboardContext db, CancellationToken cancellation)
    {
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellation);

        // With the planner's statistics, SQLite 3.35.5 (the newest the feed has) answers "a IN (…) AND b IN (…)
        // AND c BETWEEN …" on an index over (a, b, c) with only some of the rows: its OP_SeekScan loses the rest.
        // ANALYZE is never run here, but somebody may have run it. This can go with a newer SQLite.
        await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS sqlite_stat1", cancellation);
    }

    private static async Task<bool> IsTableAsync(
        DashboardContext db,
        string name,
        CancellationToken cancellation
    ) =>
        await db
            .Database.SqlQuery<int>(
                $"SELECT COUNT(*) AS Value FROM sqlite_master WHERE type = 'table' AND name = {name}"
            )
            .SingleAsync(cancellation) > 0;
}
