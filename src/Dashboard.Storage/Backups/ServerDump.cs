using System.Globalization;
using System.Text.RegularExpressions;
using Dashboard.Storage.Server;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Dashboard.Storage.Backups;

/// <summary>
/// A server's database in one file of pg_dump's custom format. It is read through from end to end before it counts as a
/// backup, and holds as many figures as the database did at the moment of which it is.
/// </summary>
public static partial class ServerDump
{
    private const string Dump = "pg_dump";
    private const string Restore = "pg_restore";
    private const string Figures = "Figures";
    private const string Audit = "Audit";

    /// <summary>Why backups would not work: a program is missing, or older than the server. Null where they will.</summary>
    public static async Task<Problem?> UnfitAsync(
        DatabaseSettings database,
        CancellationToken cancellation
    )
    {
        try
        {
            var dump = await MajorAsync(Dump, cancellation);
            var restore = await MajorAsync(Restore, cancellation);
            await using var connection = database.Connect();
            await connection.OpenAsync(cancellation);
            var server = connection.PostgreSqlVersion.Major;
            return Math.Min(dump, restore) < server
                ? new Problem(
                    "pg_dump 是 {0} 版，数据库是 {1} 版，不能备份：请安装 postgresql-client-{1}",
                    Version(Math.Min(dump, restore)),
                    Version(server)
                )
                : null;
        }
        catch (DatabaseRefusedException refused)
        {
            return refused.Problem;
        }
        catch (NpgsqlException fault)
        {
            return new Problem("连不上数据库服务器，没有查到它的版本（{0}）", fault.Message);
        }

        static string Version(int major) => major.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Writes the file while people work, as the database is at one moment, and reads it through.</summary>
    /// <exception cref="DatabaseRefusedException">A program is missing or did not do it, or the file is not whole.</exception>
    internal static async Task WriteAsync(
        DatabaseSettings database,
        string file,
        CancellationToken cancellation
    )
    {
        await using var connection = database.Connect();
        await connection.OpenAsync(cancellation);
        await using var moment = await connection.BeginTransactionAsync(
            System.Data.IsolationLevel.RepeatableRead,
            cancellation
        );

        // It stands still for as long as the program takes, whatever the server thinks of that.
        await AskAsync<string>(
            "SELECT set_config('idle_in_transaction_session_timeout', '0', true)"
        );
        var snapshot = await AskAsync<string>("SELECT pg_export_snapshot()");
        var figures = await AskAsync<long>($"SELECT COUNT(*) FROM \"{Figures}\"");
        await ServerProgram.RunAsync(
            Dump,
            database,
            [
                "--format=custom",
                "--no-owner",
                "--no-privileges",
                "--no-password",
                $"--snapshot={snapshot}",
                $"--file={file}",
            ],
            _ => { },
            cancellation
        );
        var contents = await ReadAsync(file, Path.GetFileName(file), null, cancellation);
        if (contents.Figures != figures)
        {
            throw new DatabaseRefusedException(
                new Problem(
                    "备份里有{0}条数据，数据库里有{1}条，备份没有做成",
                    contents.Figures.ToString(CultureInfo.InvariantCulture),
                    figures.ToString(CultureInfo.InvariantCulture)
                )
            );
        }

        async Task<T> AskAsync<T>(string sql)
        {
            await using var command = new NpgsqlCommand(sql, connection, moment)
            {
                CommandTimeout = 0,
            };
            return (T)(await command.ExecuteScalarAsync(cancellation))!;
        }
    }

    /// <summary>Reads a file from end to end, and says what it holds.</summary>
    /// <param name="file">The file.</param>
    /// <param name="name">What the person calls it who brought it.</param>
    /// <param name="known">The migrations this program knows; null leaves open which version made the file.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="DatabaseRefusedException">It is no backup of a server's database of this program, a broken one, or one of a later version.</exception>
    internal static async Task<BackupContents> ReadAsync(
        string file,
        string name,
        IReadOnlyCollection<string>? known,
        CancellationToken cancellation
    )
    {
        // Where the program is missing, the file is not to blame.
        await MajorAsync(Restore, cancellation);
        var rows = new DumpedRows();
        try
        {
            await ServerProgram.RunAsync(
                Restore,
                null,
                ["--data-only", "--file=-", file],
                rows.Take,
                cancellation
            );
        }
        catch (DatabaseRefusedException refused)
        {
            throw new DatabaseRefusedException(
                new Problem("“{0}”不是完好的 PostgreSQL 备份：{1}", name, refused.Message)
            );
        }

        if (
            rows.CountOf(Figures) is not { } figures
            || rows.CountOf(Audit) is null
            || rows.Last is not { } last
        )
        {
            throw new DatabaseRefusedException(new Problem("“{0}”不是本程序的数据库备份", name));
        }

        if (known?.Contains(last) == false)
        {
            throw new DatabaseRefusedException(
                new Problem("备份“{0}”由更新版本的程序建立（{1}），请换用新版本的程序", name, last)
            );
        }

        return new(figures, last);
    }

    /// <summary>Puts a file that was read through into the empty database, in one transaction.</summary>
    /// <exception cref="DatabaseRefusedException">There is something in the database, or pg_restore did not do it; then nothing stays.</exception>
    internal static async Task RestoreAsync(
        DashboardContext db,
        DatabaseSettings database,
        string file,
        CancellationToken cancellation
    )
    {
        await ServerPreparation.MakeAsync(db, cancellation);
        var there = await db
            .Database.SqlQuery<int>(
                $"""SELECT COUNT(*)::int AS "Value" FROM information_schema.tables WHERE table_schema NOT IN ('pg_catalog', 'information_schema')"""
            )
            .SingleAsync(cancellation);
        if (there > 0)
        {
            throw new DatabaseRefusedException(
                new Problem(
                    "数据库“{0}”里已有内容，不会覆盖：请先把它改名，或在 ConnectionStrings:Dashboard 里写一个空的或还没有的库",
                    database.Place
                )
            );
        }

        await ServerProgram.RunAsync(
            Restore,
            database,
            [
                "--single-transaction",
                "--no-owner",
                "--no-privileges",
                "--no-password",
                $"--dbname={Named(database.Reached().Database!)}",
                file,
            ],
            _ => { },
            cancellation
        );
        await db.Database.ExecuteSqlRawAsync("ANALYZE", cancellation);
    }

    // As a connection string, so that a name with a sign in it is not taken for one.
    private static string Named(string database) =>
        $"dbname='{database.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("'", @"\'", StringComparison.Ordinal)}'";

    private static async Task<int> MajorAsync(string program, CancellationToken cancellation)
    {
        var said = "";
        await ServerProgram.RunAsync(
            program,
            null,
            ["--version"],
            line => said += line,
            cancellation
        );
        return int.Parse(Major().Match(said).Groups["major"].Value, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"\) (?<major>\d+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Major();
}
