using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Backups;

/// <summary>What a file was found to hold when it was opened and looked through.</summary>
/// <param name="Figures">How many figures, in whatever state.</param>
/// <param name="LastMigration">How far its tables were brought up to date.</param>
public sealed record BackupContents(long Figures, string LastMigration)
{
    private const string History = "__EFMigrationsHistory";

    /// <summary>
    /// Opens a file that nobody uses, looks through every page of it, and counts. It is read only; a file that was copied
    /// by hand while it was written to is found broken here.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="name">What the person calls it who brought it.</param>
    /// <param name="known">The migrations this program knows; null leaves open which version made the file.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="DatabaseRefusedException">It is no database of this program, a broken one, or one of a later version.</exception>
    public static async Task<BackupContents> ReadAsync(
        string path,
        string name,
        IReadOnlyCollection<string>? known,
        CancellationToken cancellation
    )
    {
        try
        {
            return await LookAsync(path, name, known, cancellation);
        }
        catch (SqliteException broken) when (StorageFault.KindOf(broken) is FaultKind.Damaged)
        {
            throw new DatabaseRefusedException(Broken(name));
        }
    }

    private static async Task<BackupContents> LookAsync(
        string path,
        string name,
        IReadOnlyCollection<string>? known,
        CancellationToken cancellation
    )
    {
        await using var file = new SqliteConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = path,
                Mode = SqliteOpenMode.ReadOnly,
                Pooling = false,
            }.ToString()
        );
        await file.OpenAsync(cancellation);
        if (await AskAsync<string>("PRAGMA quick_check(1)") != "ok")
        {
            throw new DatabaseRefusedException(Broken(name));
        }

        if (
            await AskAsync<long>(
                $"SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name IN ('{History}', 'Figures', 'Audit')"
            ) < 3
        )
        {
            throw new DatabaseRefusedException(new Problem("“{0}”不是本程序的数据库备份", name));
        }

        var last = await AskAsync<string>($"SELECT MAX(MigrationId) FROM {History}");
        if (known?.Contains(last) == false)
        {
            throw new DatabaseRefusedException(
                new Problem("备份“{0}”由更新版本的程序建立（{1}），请换用新版本的程序", name, last)
            );
        }

        return new(await AskAsync<long>("SELECT COUNT(*) FROM Figures"), last);

        async Task<T> AskAsync<T>(string sql)
        {
            await using var command = file.CreateCommand();
#pragma warning disable CA2100 // Only the constants above.
            command.CommandText = sql;
#pragma warning restore CA2100
            return (T)(await command.ExecuteScalarAsync(cancellation))!;
        }
    }

    private static Problem Broken(string name) =>
        new("“{0}”不是完好的数据库文件，不能用来恢复", name);
}
