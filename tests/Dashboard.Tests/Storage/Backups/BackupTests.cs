using Dashboard.Storage;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Storage.Backups;
using Dashboard.Tests.Setup;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Tests.Storage.Backups;

public sealed class BackupTests : IAsyncLifetime, IDisposable
{
    private readonly Office _office = new(new SqliteDatabase());
    private readonly string _folder = Directory
        .CreateTempSubdirectory("dashboard-backups-")
        .FullName;

    private static CancellationToken None => CancellationToken.None;

    private DatabaseBackup Backup => _office.Database.Service<DatabaseBackup>();

    private DatabaseRestore Restore => _office.Database.Service<DatabaseRestore>();

    public Task InitializeAsync() => _office.InitializeAsync();

    public Task DisposeAsync() => _office.DisposeAsync();

    public void Dispose()
    {
        _office.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task What_is_written_and_not_yet_saved_is_not_in_a_backup_and_what_is_saved_is()
    {
        await _office.SubmittedAsync(Office.Entered(700));
        await using var db = await _office.Database.Contexts.CreateDbContextAsync();
        var saved = await db.Figures.CountAsync();
        await using var open = await db.Database.BeginTransactionAsync();
        await db.Database.ExecuteSqlRawAsync("DELETE FROM Figures");

        var copy = Named("copy.db");
        await DatabaseBackup.CopyFileAsync(_office.Database.Path, copy, None);

        var contents = await BackupContents.ReadAsync(copy, "copy.db", null, None);
        Assert.Equal(saved, contents.Figures);
        Assert.Equal(["copy.db"], Directory.GetFiles(_folder).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_backup_lies_alone_beside_its_checksum_and_is_written_down()
    {
        var made = await Backup.WriteAsync(Office.Administrator, Named("one.db"), None);

        Assert.Equal(
            ["one.db", "one.db.sha256"],
            Directory.GetFiles(_folder).Select(Path.GetFileName).Order()
        );
        Assert.Equal(
            $"{made.Checksum}  one.db\n",
            await File.ReadAllTextAsync(Named("one.db.sha256"))
        );
        Assert.Equal(made.Checksum, await BackupFile.SumAsync(made.Path, None));
        var line = Assert.Single(await LinesAsync());
        Assert.Equal((Office.Administrator.Account, "one.db"), (line.Account, line.Subject));
        Assert.Equal(NamedDeed.BackupMade, AuditDetail.Read(line.Detail)?.Deed);
    }

    [Fact]
    public async Task A_file_that_is_there_is_not_written_over()
    {
        await File.WriteAllTextAsync(Named("mine.db"), "mine");

        var refused = await Assert.ThrowsAsync<DatabaseRefusedException>(() =>
            Backup.WriteAsync(Actor.System, Named("mine.db"), None)
        );

        Assert.Equal("“mine.db”已经存在，请换一个文件名", refused.Message);
        Assert.Equal("mine", await File.ReadAllTextAsync(Named("mine.db")));
        Assert.Single(Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task A_restored_database_is_as_it_was_and_the_one_before_is_kept_whole()
    {
        await _office.SubmittedAsync(Office.Entered(700));
        var made = await Backup.WriteAsync(Actor.System, Named("one.db"), None);
        await _office.SubmittedAsync(Office.Entered(800, "2022"));

        var done = await Restore.RunAsync(made.Path, None);

        await using var db = await _office.Database.Contexts.CreateDbContextAsync();
        Assert.Equal(done.Contents.Figures, await db.Figures.CountAsync());
        Assert.True(await db.Figures.AnyAsync(row => row.ValueScaled == 7_000_000));
        Assert.False(await db.Figures.AnyAsync(row => row.ValueScaled == 8_000_000));
        Assert.Equal(
            NamedDeed.BackupRestored,
            AuditDetail.Read((await LinesAsync())[0].Detail)?.Deed
        );
        var before = await BackupContents.ReadAsync(done.Kept!, "before", null, None);
        Assert.Equal(done.Contents.Figures + 1, before.Figures);
    }

    [Fact]
    public async Task What_is_no_sound_backup_is_refused_and_nothing_is_touched()
    {
        await _office.SubmittedAsync(Office.Entered(700));
        var made = await Backup.WriteAsync(Actor.System, Named("one.db"), None);
        File.Copy(made.Path, Named("changed.db"));
        File.Copy(BackupFile.ChecksumPath(made.Path), Named("changed.db.sha256"));
        await ScribbleAsync(Named("changed.db"));
        File.Copy(made.Path, Named("broken.db"));
        await ScribbleAsync(Named("broken.db"));
        await File.WriteAllTextAsync(Named("words.db"), "not a database");
        await OtherDatabaseAsync(Named("other.db"));
        await LaterAsync(made.Path, Named("later.db"));

        await RefusedAsync("missing.db", "没有文件");
        await RefusedAsync("changed.db", "“changed.db”与它的校验值不符，文件已损坏或被改动");
        await RefusedAsync("broken.db", "“broken.db”不是完好的数据库文件");
        await RefusedAsync("words.db", "“words.db”不是完好的数据库文件");
        await RefusedAsync("other.db", "“other.db”不是本程序的数据库备份");
        await RefusedAsync(
            "later.db",
            "备份“later.db”由更新版本的程序建立（99990101000000_Later）"
        );

        Assert.DoesNotContain(
            Directory.GetFiles(Path.GetDirectoryName(_office.Database.Path)!),
            file => file.Contains("restoring", StringComparison.Ordinal)
        );
        await using var db = await _office.Database.Contexts.CreateDbContextAsync();
        Assert.True(await db.Figures.AnyAsync(row => row.ValueScaled == 7_000_000));
    }

    [Fact]
    public void What_only_a_file_can_do_names_the_server_and_not_its_password()
    {
        var server = DatabaseSettings.OfServer("Host=127.0.0.1;Database=office;Password=geheim");

        var refused = Assert.Throws<DatabaseRefusedException>(server.File);

        Assert.Contains("127.0.0.1:5432/office", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_another_process_serves_is_not_taken_away_from_it()
    {
        var made = await Backup.WriteAsync(Actor.System, Named("one.db"), None);
        using var other = new DatabaseOwner(_office.Database.Settings);
        Assert.True(other.TryTake());

        await RefusedAsync("one.db", "正在使用，请先停下程序再恢复");

        Assert.True(File.Exists(made.Path));
        Assert.True(File.Exists(_office.Database.Path));
    }

    private string Named(string file) => Path.Combine(_folder, file);

    private async Task RefusedAsync(string file, string sentence)
    {
        var refused = await Assert.ThrowsAsync<DatabaseRefusedException>(() =>
            Restore.RunAsync(Named(file), None)
        );
        Assert.Contains(sentence, refused.Message, StringComparison.Ordinal);
    }

    // The second page of the file: a part of some table or index.
    private static async Task ScribbleAsync(string path)
    {
        await using var file = File.OpenWrite(path);
        file.Position = 4096;
        await file.WriteAsync(new byte[2048]);
    }

    private static async Task OtherDatabaseAsync(string path)
    {
        await using var other = new SqliteConnection($"Data Source={path};Pooling=False");
        await other.OpenAsync();
        await using var command = other.CreateCommand();
        command.CommandText = "CREATE TABLE Recipes (Id INTEGER PRIMARY KEY)";
        await command.ExecuteNonQueryAsync();
    }

    private static async Task LaterAsync(string backup, string path)
    {
        File.Copy(backup, path);
        await using var later = new SqliteConnection($"Data Source={path};Pooling=False");
        await later.OpenAsync();
        await using var command = later.CreateCommand();
        command.CommandText =
            "INSERT INTO __EFMigrationsHistory VALUES ('99990101000000_Later', '99.0')";
        await command.ExecuteNonQueryAsync();
    }

    private Task<IReadOnlyList<AuditRow>> LinesAsync() =>
        _office.Database.Service<AuditLog>().ReadAsync(null, AuditAct.Backup, null, null, 10, None);
}
