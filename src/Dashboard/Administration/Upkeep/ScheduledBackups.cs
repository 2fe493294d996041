using Dashboard.Storage;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Backups;
using Dashboard.Storage.Server;

namespace Dashboard.Administration.Upkeep;

/// <summary>
/// Makes a backup every day, tries again soon where one fails, and keeps as many as are asked for. Of several instances on a
/// server one does so at a time; where they share the folder, the next finds it done.
/// </summary>
internal sealed partial class ScheduledBackups(
    BackupSettings settings,
    DatabaseBackup backup,
    BackupAttempt attempt,
    InstanceTurn turns,
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

    /// <summary>The same where it is due and no other instance is at it; false where it is another's turn or it failed.</summary>
    public async Task<bool> MakeInTurnAsync(string folder, CancellationToken cancellation)
    {
        try
        {
            await using var turn = await turns.TryTakeAsync("backup", cancellation);
            return turn is not null
                && (UntilNext(folder) > TimeSpan.Zero || await MakeAsync(folder, cancellation));
        }
        catch (Exception fault) when (StorageFault.Explain(fault) is { } problem)
        {
            attempt.Problem = problem.ToString();
            LogFailed(folder, attempt.Problem);
            return false;
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (settings.Folder is not { } folder)
        {
            return;
        }

        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(UntilNext(folder), clock, stoppingToken);
            if (!await MakeInTurnAsync(folder, stoppingToken))
            {
                await Task.Delay(Again, clock, stoppingToken);
            }
        }
    }

    private TimeSpan UntilNext(string folder) =>
        BackupTimes.UntilNext(
            settings.At,
            new BackupFolder(folder).Latest()?.AtLocal,
            clock.GetLocalNow().DateTime
        );

    [LoggerMessage(Level = LogLevel.Information, Message = "Backed up to {File}, {Bytes} bytes")]
    private partial void LogMade(string file, long bytes);

    [LoggerMessage(Level = LogLevel.Information, Message = "Removed the old backup {File}")]
    private partial void LogRemoved(string file);

    [LoggerMessage(Level = LogLevel.Error, Message = "No backup was made in {Folder}: {Problem}")]
    private partial void LogFailed(string folder, string? problem);
}
