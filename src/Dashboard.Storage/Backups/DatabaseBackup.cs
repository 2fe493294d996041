using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Backups;

/// <summary>
/// Copies the database into a file while people go on working, and looks through the copy before it is called one. What
/// is written meanwhile is either in it as a whole or not at all.
/// </summary>
public sealed class DatabaseBackup(
    DatabaseSettings database,
    IDbContextFactory<DashboardContext> factory,
    AuditLog audit,
    TimeProvider clock
)
{
    /// <summary>Whether it is made by the server's own program, and so no SQLite file.</summary>
    public bool IsOfServer => database.IsServer;

    /// <summary>Makes a backup; a line of the audit log says who made it and where it lies.</summary>
    /// <param name="actor">Who asks for it.</param>
    /// <param name="file">Where to; there must be no file yet.</param>
    /// <param name="cancellation">Ends it; what was begun is removed.</param>
    /// <exception cref="DatabaseRefusedException">There is a file of this name, the copy is not sound, or pg_dump is missing or does not do it.</exception>
    public async Task<BackupFile> WriteAsync(
        Actor actor,
        string file,
        CancellationToken cancellation
    )
    {
        var path = Path.GetFullPath(file);
        if (Path.Exists(path))
        {
            throw new DatabaseRefusedException(
                new Problem("“{0}”已经存在，请换一个文件名", Path.GetFileName(path))
            );
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var begun = path + ".part";
        try
        {
            File.Delete(begun);
            await (
                database.IsServer
                    ? ServerDump.WriteAsync(database, begun, cancellation)
                    : CopyOwnAsync(begun, Path.GetFileName(path), cancellation)
            );
            var made = new BackupFile(
                path,
                clock.GetUtcNow().UtcDateTime,
                new FileInfo(begun).Length,
                await BackupFile.SumAsync(begun, cancellation)
            );
            await made.WriteSumAsync(cancellation);
            File.Move(begun, path);
            await NoteAsync(actor, made, cancellation);
            return made;
        }
        finally
        {
            File.Delete(begun);
            File.Delete(begun + "-journal");
        }
    }

    private async Task CopyOwnAsync(string begun, string name, CancellationToken cancellation)
    {
        await using (var db = await factory.CreateDbContextAsync(cancellation))
        {
            await db.Database.OpenConnectionAsync(cancellation);
            await CopyAsync((SqliteConnection)db.Database.GetDbConnection(), begun, cancellation);
        }

        await BackupContents.ReadAsync(begun, name, known: null, cancellation);
    }

    /// <summary>Copies the database at <paramref name="source"/>, in use or not, into the new file <paramref name="path"/>.</summary>
    public static async Task CopyFileAsync(
        string source,
        string path,
        CancellationToken cancellation
    )
    {
        await using var read = Connection(source, SqliteOpenMode.ReadWrite);
        await read.OpenAsync(cancellation);
        await CopyAsync(read, path, cancellation);
    }

    private static async Task CopyAsync(
        SqliteConnection source,
        string path,
        CancellationToken cancellation
    )
    {
        await using (var copy = Connection(path, SqliteOpenMode.ReadWriteCreate))
        {
            await copy.OpenAsync(cancellation);

            // One step under one read transaction: writers go on in the log beside the file and are not in the copy.
            await Task.Run(() => source.BackupDatabase(copy), cancellation);

            // The copy stands alone: no log beside it.
            await using var alone = copy.CreateCommand();
            alone.CommandText = "PRAGMA journal_mode = DELETE";
            await alone.ExecuteNonQueryAsync(cancellation);
        }

        await using var stream = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        stream.Flush(flushToDisk: true);
    }

    private static SqliteConnection Connection(string path, SqliteOpenMode mode) =>
        new(
            new SqliteConnectionStringBuilder
            {
                DataSource = path,
                Mode = mode,
                Pooling = false,
            }.ToString()
        );

    private Task NoteAsync(Actor actor, BackupFile made, CancellationToken cancellation) =>
        audit.WriteAsync(
            actor,
            AuditAct.Backup,
            Path.GetFileName(made.Path),
            new AuditDetail(
                NamedDeed.BackupMade,
                new AuditPart("folder", Path.GetDirectoryName(made.Path)!),
                new AuditPart("bytes", FormattableString.Invariant($"{made.Bytes}")),
                new AuditPart("sha256", made.Checksum)
            ).ToJson(),
            cancellation
        );
}
