using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Dashboard.Tests.Setup;

/// <summary>A real streaming replica of the test cluster: copied by pg_basebackup, it replays what the primary writes.</summary>
internal sealed class StandbyServer : IAsyncDisposable
{
    private readonly string _folder = Directory
        .CreateTempSubdirectory("dashboard-standby-")
        .FullName;
    private readonly int _port = FreePort();

    private StandbyServer() { }

    private static string Programs { get; } =
        Directory.Exists("/usr/lib/postgresql")
            ? Directory
                .GetDirectories("/usr/lib/postgresql")
                .Select(version => Path.Combine(version, "bin"))
                .LastOrDefault(bin => File.Exists(Path.Combine(bin, "initdb")))
                ?? ""
            : "";

    public static string? Missing =>
        TestServer.Missing
        ?? (
            Programs.Length == 0
                ? "No pg_basebackup on this machine: apt-get install postgresql."
                : null
        );

    private string Data => Path.Combine(_folder, "data");

    public static async Task<StandbyServer> StartAsync()
    {
        var standby = new StandbyServer();
        await RunAsync("/bin/chmod", "777", standby._folder);
        var primary = new NpgsqlConnectionStringBuilder(TestServer.Cluster);
        await AsServerAsync(
            "pg_basebackup",
            "-d",
            $"host={primary.Host} port={primary.Port} user={primary.Username}",
            "-D",
            standby.Data,
            "--write-recovery-conf",
            "--checkpoint=fast"
        );
        await standby.BeginAsync();
        return standby;
    }

    /// <summary>The database of the primary, as it is here.</summary>
    public string Of(string connection) =>
        new NpgsqlConnectionStringBuilder(connection)
        {
            Host = "127.0.0.1",
            Port = _port,
        }.ConnectionString;

    /// <summary>Ends it as a power cut would.</summary>
    public Task EndAsync() => AsServerAsync("pg_ctl", "-D", Data, "-m", "immediate", "-w", "stop");

    public async Task ReplayAsync(bool goesOn) =>
        await AskAsync(goesOn ? "SELECT pg_wal_replay_resume()" : "SELECT pg_wal_replay_pause()");

    public async ValueTask DisposeAsync()
    {
        if (File.Exists(Path.Combine(Data, "postmaster.pid")))
        {
            await EndAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    private async Task BeginAsync()
    {
        // A standby must be able to hold as many connections as its primary.
        await using var primary = new NpgsqlConnection(TestServer.Cluster + ";Pooling=False");
        await primary.OpenAsync();
        await using var show = new NpgsqlCommand("SHOW max_connections", primary);
        var most = (string)(await show.ExecuteScalarAsync())!;
        var options = string.Create(
            CultureInfo.InvariantCulture,
            $"-p {_port} -k {_folder} -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections={most}"
        );
        await AsServerAsync(
            "pg_ctl",
            "-D",
            Data,
            "-w",
            "-l",
            Path.Combine(_folder, "log"),
            "-o",
            options,
            "start"
        );
    }

    private async Task AskAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(
            Of(TestServer.Cluster + ";Pooling=False")
        );
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    // Its server does not run as root.
    private static Task AsServerAsync(string program, params string[] arguments)
    {
        var path = Path.Combine(Programs, program);
        return Environment.UserName == "root"
            ? RunAsync("/sbin/runuser", ["-u", "postgres", "--", path, .. arguments])
            : RunAsync(path, arguments);
    }

    // What it starts keeps what it inherits, so nothing is read from it.
    private static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments) { WorkingDirectory = "/" }
        )!;
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }

    private static int FreePort()
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        return ((IPEndPoint)free.LocalEndpoint).Port;
    }
}

/// <summary>A test of a replica; reported as skipped where none can be made.</summary>
public sealed class ReplicaFactAttribute : FactAttribute
{
    public ReplicaFactAttribute() => Skip = StandbyServer.Missing!;
}
