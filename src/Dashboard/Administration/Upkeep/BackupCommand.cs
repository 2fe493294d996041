using System.CommandLine;
using Dashboard.Storage;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Backups;

namespace Dashboard.Administration.Upkeep;

/// <summary><c>backup FILE</c> while the app serves, <c>restore FILE</c> while it does not.</summary>
internal static class BackupCommand
{
    public static Command Backup(Func<IServiceProvider> services)
    {
        var file = new Argument<string>("file")
        {
            Description = "The file to write; its checksum lies beside it.",
        };
        var command = new Command("backup", "Backs the database up while people work on it.")
        {
            file,
        };
        command.SetAction(
            (parsed, cancellation) =>
                SaidAsync(async () =>
                {
                    var made = await services()
                        .GetRequiredService<DatabaseBackup>()
                        .WriteAsync(Actor.System, parsed.GetValue(file)!, cancellation);
                    return FormattableString.Invariant(
                        $"{made.Path}\t{made.Bytes:N0} bytes\tsha256 {made.Checksum}"
                    );
                })
        );
        return command;
    }

    public static Command Restore(Func<IServiceProvider> services)
    {
        var file = new Argument<string>("file") { Description = "A backup." };
        var command = new Command(
            "restore",
            "Puts a backup in the place of the database, which is kept beside it; the app must be stopped."
        )
        {
            file,
        };
        command.SetAction(
            (parsed, cancellation) =>
                SaidAsync(async () =>
                {
                    var done = await services()
                        .GetRequiredService<DatabaseRestore>()
                        .RunAsync(parsed.GetValue(file)!, cancellation);
                    return FormattableString.Invariant(
                            $"{done.Contents.Figures:N0} figures\t{done.Contents.LastMigration}"
                        ) + (done.Kept is { } kept ? $"\tkept: {kept}" : "");
                })
        );
        return command;
    }

    private static async Task<int> SaidAsync(Func<Task<string>> command)
    {
        try
        {
            await Console.Out.WriteLineAsync(await command());
            return 0;
        }
        catch (DatabaseRefusedException refused)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return 1;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"文件不能读写：{fault.Message}");
            return 1;
        }
        catch (Exception fault) when (StorageFault.Explain(fault) is { } problem)
        {
            await Console.Error.WriteLineAsync(problem.ToString());
            return 1;
        }
    }
}
