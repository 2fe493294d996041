using Dashboard.Storage.Entry;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage;

/// <summary>What was done to make a database ready.</summary>
/// <param name="Migrations">The migrations that were applied.</param>
/// <param name="TookOver">Whether the lock of an upgrade that was cut off was taken over.</param>
/// <param name="Swept">How many figures of imports that were cut off were swept away.</param>
public sealed record Preparation(IReadOnlyList<string> Migrations, bool TookOver, int Swept);

/// <summary>Makes a database ready to be used: tables made or brought up to date, and settings that stay with the file.</summary>
public static class DatabasePreparation
{
    // How long a file may be held by another program before a start gives up.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    // A whole file is looked through at each start; one that would take seconds is not.
    private const long MostChecked = 256 * 1024 * 1024;

    /// <summary>Runs once before the first question. What people entered is not touched.</summary>
    public static async Task<Preparation> RunAsync(
        DashboardContext db,
        CancellationToken cancellation
    )
    {
        using var owner = new DatabaseOwner(db.Database.GetDbConnection().DataSource);
        return await RunAsync(db, owner, cancellation);
    }

    /// <summary>The same for a process that goes on to hold the file. Beside a holder it changes nothing.</summary>
    /// <exception cref="DatabaseRefusedException">The database is none that this program can use.</exception>
    public static async Task<Preparation> RunAsync(
        DashboardContext db,
        DatabaseOwner owner,
        CancellationToken cancellation
    )
    {
        var owns = owner.TryTake();
        db.Database.SetCommandTimeout(Patience);
        await CheckAsync(db, owner.Database, cancellation);
        var pending = await PendingAsync(db, owner.Database, cancellation);
        if (!owns)
        {
            return pending.Count == 0
                ? new([], TookOver: false, Swept: 0)
                : throw new DatabaseRefusedException(
                    new Problem(
                        "数据库文件“{0}”正由另一个程序升级或使用，请等它做完或停下它后再试",
                        owner.Database
                    )
                );
        }

        var tookOver = await UnlockAsync(db, cancellation);
        await db.Database.MigrateAsync(cancellation);
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellation);

        // With the planner's statistics, SQLite 3.35.5 (the newest the feed has) answers "a IN (…) AND b IN (…)
        // AND c BETWEEN …" on an index over (a, b, c) with only some of the rows: its OP_SeekScan loses the rest.
        // ANALYZE is never run here, but somebody may have run it. This can go with a newer SQLite.
        await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS sqlite_stat1", cancellation);
        return new(pending, tookOver, await StagedFigures.SweepAsync(db, cancellation));
    }

    private static async Task CheckAsync(
        DashboardContext db,
        string path,
        CancellationToken cancellation
    )
    {
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

    private static async Task<IReadOnlyList<string>> PendingAsync(
        DashboardContext db,
        string path,
        CancellationToken cancellation
    )
    {
        var known = db.Database.GetMigrations().ToList();
        var applied = (await db.Database.GetAppliedMigrationsAsync(cancellation)).ToList();
        if (applied.Except(known).FirstOrDefault() is { } unknown)
        {
            throw new DatabaseRefusedException(
                new Problem(
                    "数据库文件“{0}”由更新版本的程序建立（{1}），请换用新版本的程序",
                    path,
                    unknown
                )
            );
        }

        return [.. known.Except(applied)];
    }

    // EF writes a row before it migrates and waits for ever while there is one. Whoever holds the file knows that no
    // process is at it, so a row that is there was left by one that was killed.
    private static async Task<bool> UnlockAsync(DashboardContext db, CancellationToken cancellation)
    {
        if (!await IsTableAsync(db, "__EFMigrationsLock", cancellation))
        {
            return false;
        }

        return await db.Database.ExecuteSqlRawAsync("DELETE FROM __EFMigrationsLock", cancellation)
            > 0;
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
