using Dashboard.Storage;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Backups;
using Dashboard.Tests.Setup;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Dashboard.Tests.Storage.Backups;

/// <summary>Backups of a server's database by PostgreSQL's own programs.</summary>
[Trait(Engine.Trait, Engine.Server)]
public sealed class ServerBackupTests : IAsyncLifetime, IDisposable
{
    private readonly Office _office = new(new TemporaryDatabase());
    private readonly string _folder = Directory
        .CreateTempSubdirectory("dashboard-backups-")
        .FullName;
    private readonly string _other = TestServer.IsThere ? TestServer.Unmade() : "";

    private static CancellationToken None => CancellationToken.None;

    private DatabaseBackup Backup => _office.Database.Service<DatabaseBackup>();

    public Task InitializeAsync() =>
        TestServer.IsThere ? _office.InitializeAsync() : Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (TestServer.IsThere)
        {
            await TestServer.DropAsync(_other);
            await _office.DisposeAsync();
        }
    }

    public void Dispose()
    {
        _office.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [ServerFact]
    public async Task A_backup_goes_into_an_empty_database_and_every_table_is_as_it_was()
    {
        await _office.ApprovedAsync(Office.Entered(700));
        var made = await Backup.WriteAsync(Office.Administrator, Named("one.dump"), None);
        await _office.SubmittedAsync(Office.Entered(800, "2022"));

        Assert.Equal(
            $"{made.Checksum}  one.dump\n",
            await File.ReadAllTextAsync(BackupFile.ChecksumPath(made.Path))
        );
        Assert.Equal(
            ["one.dump", "one.dump.sha256"],
            Directory.GetFiles(_folder).Select(Path.GetFileName).Order()
        );
        var done = await RestoreAsync(made.Path);

        Assert.Null(done.Kept);
        await using var restored = DatabaseSettings.OfServer(_other).Open();
        Assert.Equal(done.Contents.Figures, await restored.Figures.CountAsync());
        Assert.True(await restored.Figures.AnyAsync(row => row.ValueScaled == 7_000_000));
        Assert.False(await restored.Figures.AnyAsync(row => row.ValueScaled == 8_000_000));
        await Assert.ThrowsAsync<PostgresException>(() => restored.Audit.ExecuteDeleteAsync());
        await using var source = _office.Database.Settings.Open();
        Assert.Equal(
            await source.Districts.OrderBy(row => row.Code).Select(row => row.Name).ToListAsync(),
            await restored.Districts.OrderBy(row => row.Code).Select(row => row.Name).ToListAsync()
        );
        Assert.Equal(
            await source.Revisions.CountAsync() - 1,
            await restored.Revisions.CountAsync()
        );
    }

    [ServerFact]
    public async Task What_is_written_while_it_is_made_is_wholly_in_it_or_not_at_all()
    {
        using var stop = new CancellationTokenSource();
        var writing = WriteAsync(stop.Token);
        var made = await Backup.WriteAsync(Actor.System, Named("busy.dump"), None);
        await stop.CancelAsync();
        var written = await writing;

        var contents = await ServerDump.ReadAsync(made.Path, "busy.dump", null, None);
        Assert.InRange(contents.Figures, 0, written);

        async Task<int> WriteAsync(CancellationToken cancellation)
        {
            var count = 0;
            while (!cancellation.IsCancellationRequested)
            {
                await _office.SubmittedAsync(
                    Office.Entered(700 + count, $"{1990 + (count % 30)}") with
                    {
                        Explanation = "核对过",
                    }
                );
                count++;
            }

            return count;
        }
    }

    [ServerFact]
    public async Task What_is_no_sound_backup_of_a_server_is_refused_and_nothing_is_made()
    {
        var made = await Backup.WriteAsync(Actor.System, Named("one.dump"), None);
        var whole = await File.ReadAllBytesAsync(made.Path);
        await File.WriteAllBytesAsync(Named("cut.dump"), whole[..(whole.Length / 2)]);
        await File.WriteAllTextAsync(Named("words.dump"), "not a database");
        File.Copy(made.Path, Named("changed.dump"));
        await File.WriteAllTextAsync(Named("changed.dump.sha256"), "00  changed.dump\n");
        await using (var db = _office.Database.Settings.Open())
        {
            await db.Database.ExecuteSqlRawAsync(
                """INSERT INTO "__EFMigrationsHistory" VALUES ('29990101000000_Future', '99.0.0')"""
            );
        }

        await Backup.WriteAsync(Actor.System, Named("later.dump"), None);

        await RefusedAsync("missing.dump", "没有文件");
        await RefusedAsync("cut.dump", "“cut.dump”不是完好的 PostgreSQL 备份");
        await RefusedAsync("words.dump", "“words.dump”不是完好的 PostgreSQL 备份");
        await RefusedAsync("changed.dump", "与它的校验值不符");
        await RefusedAsync("later.dump", "由更新版本的程序建立（29990101000000_Future）");
    }

    [ServerFact]
    public async Task A_database_with_something_in_it_is_not_written_over()
    {
        var made = await Backup.WriteAsync(Actor.System, Named("one.dump"), None);

        var refused = await Assert.ThrowsAsync<DatabaseRefusedException>(() =>
            _office.Database.Service<DatabaseRestore>().RunAsync(made.Path, None)
        );

        Assert.Contains("里已有内容，不会覆盖", refused.Message, StringComparison.Ordinal);
    }

    [ServerFact]
    public async Task Doctor_says_where_pg_dump_is_missing_and_is_content_where_it_is_there()
    {
        Assert.Null(await ServerDump.UnfitAsync(_office.Database.Settings, None));
        using var doctor = AppProcess.Start(
            "",
            isNobody: false,
            _office.Database.AppSettings.Append(new("PATH", _folder)),
            "doctor"
        );

        var (_, _, output) = await doctor.EndAsync();

        Assert.Contains(
            "[留意] 备份工具：服务器上没有 pg_dump，请安装与数据库同版本的 PostgreSQL 客户端程序",
            output,
            StringComparison.Ordinal
        );
    }

    private string Named(string file) => Path.Combine(_folder, file);

    private async Task<Restored> RestoreAsync(string file)
    {
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddStorage(DatabaseSettings.OfServer(_other))
            .BuildServiceProvider();
        return await services.GetRequiredService<DatabaseRestore>().RunAsync(file, None);
    }

    private async Task RefusedAsync(string file, string sentence)
    {
        var refused = await Assert.ThrowsAsync<DatabaseRefusedException>(() =>
            RestoreAsync(Named(file))
        );
        Assert.Contains(sentence, refused.Message, StringComparison.Ordinal);
    }
}
