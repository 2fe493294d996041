using Dashboard.Administration.Upkeep;
using Dashboard.Administration.Upkeep.Examiners;
using Dashboard.Storage;
using Dashboard.Storage.Backups;
using Dashboard.Storage.Server;
using Dashboard.Tests.Setup;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging.Abstractions;

namespace Dashboard.Tests.Dashboard.Administration.Upkeep;

public sealed class UpkeepTests : IAsyncLifetime, IDisposable
{
    private readonly Office _office = new(new SqliteDatabase());
    private readonly MovableClock _clock = new();
    private readonly BackupAttempt _attempt = new();
    private readonly string _folder = Directory
        .CreateTempSubdirectory("dashboard-upkeep-")
        .FullName;

    public Task InitializeAsync() => _office.InitializeAsync();

    public Task DisposeAsync() => _office.DisposeAsync();

    public void Dispose()
    {
        _office.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Without_a_folder_for_backups_the_administrator_is_told_to_set_one()
    {
        var found = await BackupsAsync();

        Assert.Equal(Condition.Attention, found.Condition);
        Assert.False(found.Warns);
        Assert.Contains("Backup:Folder", found.Said.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_made_already_when_the_turn_comes_is_not_made_again()
    {
        using var scheduled = Scheduled();
        Assert.True(await scheduled.MakeInTurnAsync(_folder, CancellationToken.None));
        var made = Directory.GetFiles(_folder, "*.sha256");

        Assert.True(await scheduled.MakeInTurnAsync(_folder, CancellationToken.None));

        Assert.Equal(made, Directory.GetFiles(_folder, "*.sha256"));
        Assert.Single(made);
    }

    [Fact]
    public async Task A_backup_is_well_on_its_day_and_ill_when_it_is_too_old()
    {
        var settings = ("Backup:Folder", _folder);
        Assert.Equal(Condition.Ill, (await BackupsAsync(settings)).Condition);
        using var scheduled = Scheduled();
        Assert.True(await scheduled.MakeAsync(_folder, CancellationToken.None));
        Assert.Equal(Condition.Well, (await BackupsAsync(settings)).Condition);

        _clock.Pass(TimeSpan.FromHours(31));

        var old = await BackupsAsync(settings);
        Assert.Equal((Condition.Ill, true), (old.Condition, old.Warns));
    }

    [Fact]
    public async Task A_backup_that_cannot_be_written_says_why_and_the_next_one_takes_it_back()
    {
        var file = Path.Combine(_folder, "file");
        await File.WriteAllTextAsync(file, "");
        using var scheduled = Scheduled();

        Assert.False(await scheduled.MakeAsync(file, CancellationToken.None));
        var failed = await BackupsAsync(("Backup:Folder", _folder));
        Assert.Equal(Condition.Ill, failed.Condition);
        Assert.Contains(
            "最近一次自动备份没有做成：" + _attempt.Problem,
            failed.Said.ToString(),
            StringComparison.Ordinal
        );

        Assert.True(await scheduled.MakeAsync(_folder, CancellationToken.None));
        Assert.Equal(Condition.Well, (await BackupsAsync(("Backup:Folder", _folder))).Condition);
        Assert.NotNull(new BackupFolder(_folder).Latest());
    }

    [Fact]
    public async Task What_was_missed_while_the_server_was_off_is_made_when_it_starts()
    {
        using var scheduled = Scheduled();

        await scheduled.StartAsync(CancellationToken.None);
        while (new BackupFolder(_folder).Latest() is null)
        {
            Assert.False(scheduled.ExecuteTask!.IsFaulted);
            await Task.Yield();
        }

        await scheduled.StopAsync(CancellationToken.None);
        Assert.Single(new BackupFolder(_folder).List());
    }

    [Theory]
    [InlineData("Backup:At", "25:00", "设置 Backup:At 的“25:00”不是时刻，应如 02:30")]
    [InlineData("Backup:Keep", "0", "设置 Backup:Keep 的“0”不是份数，应为大于零的整数")]
    [InlineData("Backup:Keep", "many", "设置 Backup:Keep 的“many”不是份数，应为大于零的整数")]
    public async Task A_setting_that_says_nothing_is_named(
        string setting,
        string value,
        string sentence
    )
    {
        var refused = Assert.Throws<DatabaseRefusedException>(() =>
            BackupSettings.Read(Configured((setting, value)), _folder)
        );

        Assert.Equal(sentence, refused.Message);
        Assert.Equal(
            sentence,
            (await BackupsAsync(("Backup:Folder", _folder), (setting, value))).Said.ToString()
        );
    }

    [Fact]
    public async Task Backup_doctor_and_restore_are_commands_of_the_app()
    {
        var database = Path.Combine(_folder, "app.db");
        var file = Path.Combine(_folder, "copy.db");
        Assert.Equal(0, (await RunAsync("backup", file)).Code);
        Assert.True(File.Exists(BackupFile.ChecksumPath(file)));

        var doctor = await RunAsync("doctor");
        Assert.Equal(0, doctor.Code);
        Assert.Contains("[ 好 ] 数据库", doctor.Output, StringComparison.Ordinal);

        Assert.Equal(1, (await RunAsync("restore", database + "x")).Code);
        var restored = await RunAsync("restore", file);
        Assert.Equal("", restored.Error);
        Assert.Contains("kept: ", restored.Output, StringComparison.Ordinal);

        var drill = await RunAsync("drill", "--folder", _folder);
        Assert.Equal((0, ""), (drill.Code, drill.Error));
        Assert.Contains(
            "| rows that differ from the backup | 0 |",
            drill.Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "| acknowledged before the backup and missing | 0 |",
            drill.Output,
            StringComparison.Ordinal
        );

        async Task<(int Code, string Error, string Output)> RunAsync(params string[] args)
        {
            using var app = AppProcess.Start(database, isNobody: false, args);
            return await app.EndAsync();
        }
    }

    private ScheduledBackups Scheduled() =>
        new(
            new(_folder, new(2, 30), 14),
            _office.Database.Service<DatabaseBackup>(),
            _attempt,
            new InstanceTurn(_office.Database.Settings),
            _clock,
            NullLogger<ScheduledBackups>.Instance
        );

    private async Task<Examined> BackupsAsync(params (string Name, string Value)[] settings) =>
        Assert.Single(
            await new BackupExaminer(
                Configured(settings),
                new HostingEnvironment { ContentRootPath = _folder },
                _attempt,
                _clock
            ).ExamineAsync(CancellationToken.None)
        );

    private static IConfiguration Configured(params (string Name, string Value)[] settings) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(
                settings.Select(one => KeyValuePair.Create(one.Name, (string?)one.Value))
            )
            .Build();
}
