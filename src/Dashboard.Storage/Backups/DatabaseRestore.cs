using System.Globalization;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Backups;

/// <summary>What a restore put in place.</summary>
/// <param name="Contents">What the database holds now.</param>
/// <param name="Kept">Where the database lies that was there before; null where there was none.</param>
public sealed record Restored(BackupContents Contents, string? Kept);

/// <summary>Puts a backup in the place of the database. The file that was there is kept beside it; on a server it goes into an empty database.</summary>
public sealed class DatabaseRestore(
    DatabaseOwner owner,
    IDbContextFactory<DashboardContext> factory,
    AuditLog audit,
    TimeProvider clock
)
{
    private static readonly string[] Besides = ["", "-wal", "-shm"];

    /// <summary>A restore that was cut off leaves the copy under this name; a start beside it makes no new database.</summary>
    public static string BegunPath(string database) => database + ".restoring";

    /// <summary>Restores; the tables are brought up to date, and a line of the audit log says what was done.</summary>
    /// <param name="file">A backup, or a database file that nobody uses.</param>
    /// <param name="cancellation">Ends it before the old database is touched.</param>
    /// <exception cref="DatabaseRefusedException">The file is no sound backup of this program, or the database is in use.</exception>
    public async Task<Restored> RunAsync(string file, CancellationToken cancellation)
    {
        var path = Path.GetFullPath(file);
        await CheckSumAsync(path, cancellation);
        if (owner.Database.IsServer)
        {
            return await OntoServerAsync(path, cancellation);
        }

        if (!owner.TryTake())
        {
            throw new DatabaseRefusedException(
                new Problem("数据库“{0}”正在使用，请先停下程序再恢复", owner.Database.Place)
            );
        }

        // Looked through where it will lie: what was broken on the way is found out too.
        var begun = BegunPath(owner.Database.Place);
        BackupContents contents;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(begun)!);
            File.Copy(path, begun, overwrite: true);
            contents = await BackupContents.ReadAsync(
                begun,
                Path.GetFileName(path),
                Known(),
                cancellation
            );
        }
        catch
        {
            File.Delete(begun);
            throw;
        }

        SqliteConnection.ClearAllPools();
        var kept = Keep();
        File.Move(begun, owner.Database.Place);
        await NoteAsync(path);
        return new(contents, kept);
    }

    // A server's database is never put aside by us: the backup goes into an empty one.
    private async Task<Restored> OntoServerAsync(string path, CancellationToken cancellation)
    {
        var contents = await ServerDump.ReadAsync(
            path,
            Path.GetFileName(path),
            Known(),
            cancellation
        );
        await using (var db = await factory.CreateDbContextAsync(cancellation))
        {
            await ServerDump.RestoreAsync(db, owner.Database, path, cancellation);
        }

        await NoteAsync(path);
        return new(contents, Kept: null);
    }

    private static async Task CheckSumAsync(string path, CancellationToken cancellation)
    {
        if (!File.Exists(path))
        {
            throw new DatabaseRefusedException(new Problem("没有文件“{0}”", path));
        }

        if (
            await BackupFile.WrittenSumAsync(path, cancellation) is { } written
            && written != await BackupFile.SumAsync(path, cancellation)
        )
        {
            throw new DatabaseRefusedException(
                new Problem(
                    "“{0}”与它的校验值不符，文件已损坏或被改动，不能用来恢复",
                    Path.GetFileName(path)
                )
            );
        }
    }

    private List<string> Known()
    {
        using var db = factory.CreateDbContext();
        return [.. db.Database.GetMigrations()];
    }

    // With the log beside it, so that it can still be opened as it was.
    private string? Keep()
    {
        if (!File.Exists(owner.Database.Place))
        {
            return null;
        }

        var kept =
            owner.Database.Place
            + clock
                .GetLocalNow()
                .ToString("'.before-'yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);
        foreach (var beside in Besides.Where(beside => File.Exists(owner.Database.Place + beside)))
        {
            File.Move(owner.Database.Place + beside, kept + beside);
        }

        return kept;
    }

    // From here on nothing is cut off: the database is in place.
    private async Task NoteAsync(string path)
    {
        await using var db = await factory.CreateDbContextAsync();
        await DatabasePreparation.RunAsync(db, owner, CancellationToken.None);
        await audit.WriteAsync(
            Actor.System,
            AuditAct.Backup,
            Path.GetFileName(path),
            new AuditDetail(
                NamedDeed.BackupRestored,
                new AuditPart("folder", Path.GetDirectoryName(path)!)
            ).ToJson(),
            CancellationToken.None
        );
    }
}
