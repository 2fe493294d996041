using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Runtime.Versioning;
using Dashboard.Storage;
using Dashboard.Tests.Setup;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Storage;

/// <summary>What happens to the database from outside, said by the real app in a sentence.</summary>
public sealed class DatabaseFaultsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dashboard-fault-").FullName;

    private string Database => Path.Combine(_folder, "office.db");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_named()
    {
        await File.WriteAllTextAsync(Database, string.Join(' ', Enumerable.Repeat("年报", 2_000)));

        await AssertRefusedAsync("已损坏或不是数据库", "用备份恢复");
    }

    [Fact]
    public async Task A_database_with_a_broken_page_is_named()
    {
        await MakeAsync();
        await using (var file = File.OpenWrite(Database))
        {
            file.Position = 8 * 4096;
            await file.WriteAsync(Enumerable.Repeat((byte)0xA5, 10 * 4096).ToArray());
        }

        await AssertRefusedAsync("已损坏", "用备份恢复");
    }

    [Fact]
    public async Task A_folder_in_the_place_of_the_file_is_named()
    {
        Directory.CreateDirectory(Database);

        await AssertRefusedAsync("是一个文件夹", "Database:Path");
    }

    [Fact]
    public async Task A_path_through_a_file_is_named()
    {
        var file = Path.Combine(_folder, "file");
        await File.WriteAllTextAsync(file, "");

        var said = await RefusalAsync(
            Path.Combine(file, "office.db"),
            isNobody: false,
            "--urls",
            AppProcess.FreeAddress()
        );

        Assert.Contains("打不开", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_another_program_holds_is_named()
    {
        await MakeAsync();
        await using var other = await OpenAsync("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");

        await AssertRefusedAsync("正被另一个程序锁住", "关闭那个程序");
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_left_alone()
    {
        await MakeAsync();
        await using (
            await OpenAsync(
                "INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Future', '99.0.0')"
            )
        ) { }

        await AssertRefusedAsync("更新版本", "29990101000000_Future");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [SupportedOSPlatform("linux")]
    public async Task A_file_or_folder_that_may_not_be_written_is_named(bool isFolder)
    {
        Assert.True(OperatingSystem.IsLinux(), "Rights are those of Linux here.");
        await MakeAsync();
        File.Delete(Database + ".lock");
        var open = UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
        var enter =
            UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        var write = UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;
        File.SetUnixFileMode(Database, isFolder ? open | write : open);
        File.SetUnixFileMode(
            _folder,
            isFolder ? open | enter | UnixFileMode.UserWrite : open | enter | write
        );

        // Root writes everywhere, so there the app is started as nobody.
        var said = await RefusalAsync(
            Database,
            Environment.IsPrivilegedProcess,
            "--urls",
            AppProcess.FreeAddress()
        );
        File.SetUnixFileMode(_folder, open | enter | write);

        Assert.Contains(Database, said, StringComparison.Ordinal);
        Assert.Contains("不能写入", said, StringComparison.Ordinal);
        Assert.Contains("写的权限", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_in_use_is_named()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";

        var said = await RefusalAsync(Database, isNobody: false, "--urls", address);

        Assert.Contains("已被另一个程序占用", said, StringComparison.Ordinal);
        Assert.Contains(address, said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_command_runs_beside_the_holder_of_the_database()
    {
        await MakeAsync();
        using var holder = new DatabaseOwner(DatabaseSettings.OfFile(Database));
        Assert.True(holder.TryTake());

        using var app = AppProcess.Start(Database, isNobody: false, "user", "list");
        var (code, error, _) = await app.EndAsync();

        Assert.Equal((0, ""), (code, error));
    }

    [Fact]
    public async Task An_upgrade_that_is_under_way_is_left_to_who_does_it()
    {
        await MakeAsync();
        await using (
            await OpenAsync(
                "DELETE FROM __EFMigrationsHistory WHERE MigrationId LIKE '%StagedImports';"
                    + "INSERT INTO __EFMigrationsLock (Id, Timestamp) VALUES (1, '2026-11-21 08:00:00')"
            )
        ) { }
        using var holder = new DatabaseOwner(DatabaseSettings.OfFile(Database));
        Assert.True(holder.TryTake());

        using var app = AppProcess.Start(Database, isNobody: false, "user", "list");
        var (code, error, _) = await app.EndAsync();

        Assert.Equal(1, code);
        Assert.Contains("正由另一个程序升级或使用", error, StringComparison.Ordinal);
        await using var lockRows = await OpenAsync("SELECT 1");
        await using var count = lockRows.CreateCommand();
        count.CommandText = "SELECT COUNT(*) FROM __EFMigrationsLock";
        Assert.Equal(1L, await count.ExecuteScalarAsync());
    }

    [Fact]
    public async Task What_a_full_disk_refuses_is_said_and_nothing_is_half_there()
    {
        using var office = new Office(new SqliteDatabase());
        await office.InitializeAsync();
        var contexts = office.Database.Contexts;
        await using (var db = await contexts.CreateDbContextAsync())
        {
            // As full as it is: no page more, which SQLite answers as it does a full disk.
            await db.Database.OpenConnectionAsync();
            var pages = await db
                .Database.SqlQueryRaw<int>("PRAGMA page_count")
                .AsAsyncEnumerable()
                .FirstAsync();
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = string.Create(
                CultureInfo.InvariantCulture,
                $"PRAGMA max_page_count = {pages}"
            );
            await command.ExecuteNonQueryAsync();
        }

        var longer = Office.Entered(1) with { Explanation = new string('长', 100_000) };
        var result = await office.Entry.SubmitAsync(
            Office.Clerk,
            [longer],
            null,
            CancellationToken.None
        );

        Assert.Equal(
            "没有保存：磁盘已满，请联系管理员清出空间后再试",
            Assert.Single(result.Problems).Problem.ToString()
        );
        Assert.Empty(await office.Queue.OfAsync(Office.Clerk, CancellationToken.None));
        await office.DisposeAsync();
    }

    [Theory]
    [InlineData(13, FaultKind.Full)]
    [InlineData(5, FaultKind.Busy)]
    [InlineData(6, FaultKind.Busy)]
    [InlineData(8, FaultKind.ReadOnly)]
    [InlineData(14, FaultKind.Closed)]
    [InlineData(10, FaultKind.Disk)]
    [InlineData(11, FaultKind.Damaged)]
    [InlineData(26, FaultKind.Damaged)]
    public void Every_fault_of_the_database_has_its_sentence(int code, FaultKind kind)
    {
        var fault = new DbUpdateException("", new SqliteException("", code));

        Assert.Equal(kind, StorageFault.KindOf(fault));
        Assert.StartsWith(
            "没有保存：",
            StorageFault.Explain(fault)!.Text,
            StringComparison.Ordinal
        );
        Assert.Null(StorageFault.Explain(new SqliteException("a constraint of ours", 19)));
    }

    [Fact]
    public async Task Health_tells_a_process_that_lives_from_one_that_can_save()
    {
        await using var app = new DashboardApp(isServer: false);
        var client = app.CreateClient();
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/ready")).StatusCode);
        var path = app.Services.GetRequiredService<DatabaseOwner>().Database.Place;
        await using var other = new SqliteConnection($"Data Source={path};Pooling=False");
        await other.OpenAsync();
        await using var hold = other.BeginTransaction();

        // The last answer holds for a second.
        HttpResponseMessage ready;
        do
        {
            ready = await client.GetAsync("/health/ready");
        } while (ready.StatusCode == HttpStatusCode.OK);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Equal(
            HttpStatusCode.ServiceUnavailable,
            (await client.GetAsync("/health")).StatusCode
        );
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/live")).StatusCode);
    }

    private async Task AssertRefusedAsync(params string[] parts)
    {
        var said = await RefusalAsync(
            Database,
            isNobody: false,
            "--urls",
            AppProcess.FreeAddress()
        );
        Assert.Contains(Database, said, StringComparison.Ordinal);
        Assert.All(parts, part => Assert.Contains(part, said, StringComparison.Ordinal));
    }

    private static async Task<string> RefusalAsync(
        string database,
        bool isNobody,
        params string[] args
    )
    {
        using var app = AppProcess.Start(database, isNobody, args);
        var (code, error, output) = await app.EndAsync();
        Assert.Equal(1, code);
        Assert.DoesNotContain("   at ", error + output, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error);
        return error;
    }

    private async Task MakeAsync()
    {
        var options = new DbContextOptionsBuilder<DashboardContext>()
            .UseSqlite($"Data Source={Database};Pooling=False")
            .Options;
        await using var db = new DashboardContext(options);
        await DatabasePreparation.RunAsync(db, CancellationToken.None);
    }

    private async Task<SqliteConnection> OpenAsync(string sql)
    {
        var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
        return connection;
    }
}
