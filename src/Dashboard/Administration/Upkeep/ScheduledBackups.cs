using Dashboard.Storage;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Backups;

namespace Dashboard.Administration.Upkeep;

/// <summary>Makes a backup every day, tries again soon where one fails, and keeps as many as are asked for.</summary>
internal sealed partial class ScheduledBackups(
    BackupSettings settings,
    DatabaseBackup backup,
    BackupAttempt attempt,
    TimeProvider clock,
    ILogger<ScheduledBackups> log
) : BackgroundService
{
    private static readonly TimeSpan Again = TimeSpan.FromMinutes(10);

    /// <summary>Makes one now and removes what is too old; false where it failed.</summary>
    public async Task<bool> MakeAsync(string folder, CancellationToken cancellation)
    {
        var backups = new BackupFolder(folder);
        try
        {
            var made = await backup.WriteAsync(
                Actor.System,
                backups.FileAt(clock.GetLocalNow(), backup.IsOfServer),
                cancellation
            );
            LogMade(made.Path, made.Bytes);
            foreach (var old in backups.RemoveOld(settings.Keep))
            {
                LogRemoved(old);
            }

            attempt.Problem = null;
            return true;
        }
        catch (DatabaseRefusedException refused)
        {
            attempt.Problem = refused.Message;
        }
        catch (Exception fault)
            when (fault is IOException or UnauthorizedAccessException
                || StorageFault.KindOf(fault) is not null
            )
        {
            attempt.Problem = fault.Message;
        }

        LogFailed(folder, attempt.Problem);
        return false;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (settings.Folder is not { } folder)
        {
            return;
        }

        while (!stoppingToken.IsCancellationRequested)
        {
            var wait = BackupTimes.UntilNext(
                settings.At,
                new BackupFolder(folder).Latest()?.AtLocal,
                clock.GetLocalNow().DateTime
            );
            await Task.Delay(wait, clock, stoppingToken);
            if (!await MakeAsync(folder, stoppingToken))
            {
                await Task.Delay(Again, clock, stoppingToken);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Backed up to {File}, {Bytes} bytes")]
    private partial void LogMade(string file, long bytes);

    [LoggerMessage(Level = LogLevel.Information, Message = "Removed the old backup {File}")]
    private partial void LogRemoved(string file);

    [LoggerMessage(Level = LogLevel.Error, Message = "No backup was made in {Folder}: {Problem}")]
    private partial void LogFailed(string folder, string? problem);
}
