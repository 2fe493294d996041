using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Npgsql;

namespace Dashboard.Storage.Backups;

/// <summary>
/// Runs PostgreSQL's own programs: never through a shell, and where to and with which password is said in the program's
/// environment, which other users of the machine do not see.
/// </summary>
internal static class ServerProgram
{
    private const int MostComplaint = 2_000;

    /// <summary>Runs it to its end; each line it prints goes to <paramref name="line"/>.</summary>
    /// <param name="program">pg_dump or pg_restore, as found on the path.</param>
    /// <param name="database">The database it works on; null where it only reads a file.</param>
    /// <param name="arguments">What it is told, one by one.</param>
    /// <param name="line">Takes what it prints.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="DatabaseRefusedException">It is not there, or did not do it.</exception>
    public static async Task RunAsync(
        string program,
        DatabaseSettings? database,
        IEnumerable<string> arguments,
        Action<string> line,
        CancellationToken cancellation
    )
    {
        using var process = new Process();
        process.StartInfo = Start(program, database, arguments);
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            throw new DatabaseRefusedException(
                new Problem(
                    "服务器上没有 {0}，请安装与数据库同版本的 PostgreSQL 客户端程序（Debian：postgresql-client）",
                    program
                )
            );
        }

        try
        {
            var complaint = process.StandardError.ReadToEndAsync(cancellation);
            while (await process.StandardOutput.ReadLineAsync(cancellation) is { } said)
            {
                line(said);
            }

            await process.WaitForExitAsync(cancellation);
            if (process.ExitCode != 0)
            {
                throw new DatabaseRefusedException(
                    new Problem("{0} 没有做成：{1}", program, Short(await complaint))
                );
            }
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
                await process.WaitForExitAsync(CancellationToken.None);
            }
        }
    }

    private static ProcessStartInfo Start(
        string program,
        DatabaseSettings? database,
        IEnumerable<string> arguments
    )
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["LC_ALL"] = "C.UTF-8";
        foreach (var (name, value) in database is null ? [] : Reached(database.Reached()))
        {
            start.Environment[name] = value;
        }

        return start;
    }

    // https://www.postgresql.org/docs/current/libpq-envars.html
    private static IEnumerable<(string Name, string? Value)> Reached(
        NpgsqlConnectionStringBuilder connection
    )
    {
        yield return ("PGHOST", connection.Host);
        yield return ("PGPORT", connection.Port.ToString(CultureInfo.InvariantCulture));
        yield return ("PGDATABASE", connection.Database);
        yield return ("PGUSER", connection.Username);
        yield return ("PGPASSWORD", connection.Password);
        yield return ("PGPASSFILE", connection.Passfile);
        yield return ("PGSSLMODE", Mode(connection.SslMode));
        yield return ("PGSSLROOTCERT", connection.RootCertificate);
        yield return ("PGSSLCERT", connection.SslCertificate);
        yield return ("PGSSLKEY", connection.SslKey);
        yield return ("PGAPPNAME", connection.ApplicationName);
        yield return ("PGCONNECT_TIMEOUT", "15");
    }

    private static string Mode(SslMode mode) =>
        mode switch
        {
            SslMode.Disable => "disable",
            SslMode.Allow => "allow",
            SslMode.Prefer => "prefer",
            SslMode.Require => "require",
            SslMode.VerifyCA => "verify-ca",
            SslMode.VerifyFull => "verify-full",
            _ => throw new UnreachableException(),
        };

    private static string Short(string complaint) =>
        complaint.Length > MostComplaint ? complaint[..MostComplaint] : complaint.Trim();
}
