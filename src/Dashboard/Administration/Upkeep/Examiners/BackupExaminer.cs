using Dashboard.Storage;
using Dashboard.Storage.Backups;

namespace Dashboard.Administration.Upkeep.Examiners;

/// <summary>How old the last backup is, whether that is too old, and whether the last attempt failed.</summary>
internal sealed class BackupExaminer(
    IConfiguration configuration,
    IHostEnvironment environment,
    BackupAttempt attempt,
    TimeProvider clock
) : IExaminer
{
    public const string Backups = "备份";

    public Task<IReadOnlyList<Examined>> ExamineAsync(CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<Examined>>([Examine()]);

    private Examined Examine()
    {
        BackupSettings settings;
        try
        {
            settings = BackupSettings.Read(configuration, environment.ContentRootPath);
        }
        catch (DatabaseRefusedException refused)
        {
            return new(Backups, Condition.Ill, refused.Problem);
        }

        if (settings.Folder is not { } folder)
        {
            return new(
                Backups,
                Condition.Attention,
                new Problem("没有设定自动备份：请设置 Backup:Folder 为另一块磁盘上的文件夹")
            );
        }

        if (attempt.Problem is { } why)
        {
            return new(Backups, Condition.Ill, new Problem("最近一次自动备份没有做成：{0}", why));
        }

        return new BackupFolder(folder).Latest() is { } last
            ? Aged(last, folder)
            : new(
                Backups,
                Condition.Ill,
                new Problem("“{0}”里还没有一份完整的备份，请看日志里的原因", folder)
            );
    }

    private Examined Aged(KeptBackup last, string folder) =>
        clock.GetLocalNow().DateTime - last.AtLocal > BackupTimes.TooOld
            ? new(
                Backups,
                Condition.Ill,
                new Problem(
                    "最近一份备份是{0}的，太旧了，请看日志里的原因",
                    Examined.Minute(last.AtLocal)
                )
            )
            : new(
                Backups,
                Condition.Well,
                new Problem(
                    "最近一份：{0}（{1} MB），在“{2}”",
                    Examined.Minute(last.AtLocal),
                    Examined.Megabytes(last.Bytes),
                    folder
                )
            );
}
