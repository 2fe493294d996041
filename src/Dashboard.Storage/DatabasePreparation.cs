using Dashboard.Storage.Copying;
using Dashboard.Storage.Entry;
using Dashboard.Storage.Server;
using Dashboard.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage;

/// <summary>What was done to make a database ready.</summary>
/// <param name="Migrations">The migrations that were applied.</param>
/// <param name="TookOver">Whether the lock of an upgrade that was cut off was taken over.</param>
/// <param name="Swept">How many figures of imports that were cut off were swept away.</param>
public sealed record Preparation(IReadOnlyList<string> Migrations, bool TookOver, int Swept);

/// <summary>Makes a database ready to be used: tables made or brought up to date, and settings that stay with it.</summary>
public static class DatabasePreparation
{
    /// <summary>Runs once before the first question. What people entered is not touched.</summary>
    public static async Task<Preparation> RunAsync(
        DashboardContext db,
        CancellationToken cancellation
    )
    {
        using var owner = new DatabaseOwner(DatabaseSettings.Of(db));
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
        var done = await BringUpToDateAsync(db, owner, cancellation);
        if (await UnfinishedCopy.IsThereAsync(db, cancellation))
        {
            throw new DatabaseRefusedException(
                new Problem(
                    "往数据库“{0}”的复制没有做完，请再运行一次 copy，或换一个数据库",
                    owner.Database.Place
                )
            );
        }

        return owner.TryTake()
            ? done with
            {
                Swept = await StagedFigures.SweepAsync(db, cancellation),
            }
            : done;
    }

    /// <summary>Tables made or brought up to date, and no more.</summary>
    internal static async Task<Preparation> BringUpToDateAsync(
        DashboardContext db,
        DatabaseOwner owner,
        CancellationToken cancellation
    )
    {
        var owns = owner.TryTake();
        var (place, isServer) = (owner.Database.Place, owner.Database.IsServer);
        if (!isServer)
        {
            await SqliteFile.CheckAsync(db, place, cancellation);
        }

        var pending = await PendingAsync(db, place, cancellation);
        if (!owns)
        {
            return pending.Count == 0
                ? new([], TookOver: false, Swept: 0)
                : throw new DatabaseRefusedException(InUse(owner.Database));
        }

        var tookOver = false;
        if (isServer)
        {
            await ServerPreparation.RunAsync(db, cancellation);
        }
        else
        {
            tookOver = await SqliteFile.UnlockAsync(db, cancellation);
            await db.Database.MigrateAsync(cancellation);
            await SqliteFile.SettleAsync(db, cancellation);
        }

        return new(pending, tookOver, Swept: 0);
    }

    /// <summary>Another process holds the file.</summary>
    internal static Problem InUse(DatabaseSettings database) =>
        new("数据库文件“{0}”正由另一个程序升级或使用，请等它做完或停下它后再试", database.Place);

    private static async Task<IReadOnlyList<string>> PendingAsync(
        DashboardContext db,
        string place,
        CancellationToken cancellation
    )
    {
        var known = db.Database.GetMigrations().ToList();
        var applied = (await db.Database.GetAppliedMigrationsAsync(cancellation)).ToList();
        if (applied.Except(known).FirstOrDefault() is { } unknown)
        {
            throw new DatabaseRefusedException(
                new Problem(
                    "数据库“{0}”由更新版本的程序建立（{1}），请换用新版本的程序",
                    place,
                    unknown
                )
            );
        }

        return [.. known.Except(applied)];
    }
}
