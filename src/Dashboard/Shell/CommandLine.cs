using System.CommandLine;
using Dashboard.Administration.Accounts;
using Dashboard.Administration.Upkeep;
using Dashboard.Briefings;
using Dashboard.Demo;
using Dashboard.Reports;

namespace Dashboard.Shell;

/// <summary>What the app does instead of serving pages, where its first argument names a command.</summary>
internal static class CommandLine
{
    /// <summary>The exit code where a command is asked for that there is not.</summary>
    public const int UnknownCommand = 2;

    /// <summary>Whether a command is meant; everything else is the web app's own (<c>--urls</c> …).</summary>
    public static bool Asks(string[] args) =>
        NeedsNoDatabase(args)
        || LeavesDatabase(args)
        || args is ["user" or "brief" or "backup" or "copy", ..];

    /// <summary>Whether it uses the database as it lies there, neither made nor brought up to date.</summary>
    public static bool LeavesDatabase(string[] args) =>
        args is ["restore" or "doctor" or "drill", ..];

    /// <summary>Whether it can do without the database.</summary>
    public static bool NeedsNoDatabase(string[] args) =>
        args is ["read" or "demo" or "--help" or "-h" or "-?" or "--version", ..]
        || (
            !LeavesDatabase(args)
            && args is not ["user" or "brief" or "backup" or "copy" or "demo", ..]
            && Stray(args) is not null
        );

    /// <summary>Runs it; the answer is the exit code, 0 where all went well.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="services">The services of an app that does not serve, for commands that use the database.</param>
    public static async Task<int> RunAsync(string[] args, Func<IServiceProvider> services)
    {
        var root = new RootCommand(
            "政绩指标看板 / achievement dashboard. Without a command the web app is started; it takes --urls."
        )
        {
            ReadCommand.Create(),
            DemoRequest.Command,
            UserCommand.Make(services),
            BriefCommand.Make(services),
            BackupCommand.Backup(services),
            BackupCommand.Restore(services),
            DrillCommand.Make(services),
            DoctorCommand.Make(services),
            CopyCommand.Make(services),
        };
        if (root.Subcommands.All(command => command.Name != args[0]) && Stray(args) is { } unknown)
        {
            await Console.Error.WriteLineAsync(
                $"没有命令“{unknown}”；不写命令就启动网站。命令有：\n"
                    + string.Join(
                        '\n',
                        root.Subcommands.Select(one => $"  {one.Name, -8}{one.Description}")
                    )
            );
            return UnknownCommand;
        }

        return await root.Parse(args).InvokeAsync();
    }

    /// <summary>Keeps the output for the command's answer: the log goes to the error stream, and only what matters.</summary>
    public static void ForCommands(this ILoggingBuilder logging)
    {
        logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        logging.SetMinimumLevel(LogLevel.Warning);
        logging.AddFilter(nameof(Dashboard), LogLevel.Warning);
    }

    // A word that is no setting: settings are --Key=value, --Key value, /Key=value or Key=value.
    private static string? Stray(string[] args)
    {
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i].Contains('=', StringComparison.Ordinal))
            {
                continue;
            }

            if (args[i] is not ['-' or '/', ..])
            {
                return args[i];
            }

            i++;
        }

        return null;
    }
}
