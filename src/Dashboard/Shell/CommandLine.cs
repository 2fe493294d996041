using System.CommandLine;
using Dashboard.Administration.Accounts;
using Dashboard.Briefings;
using Dashboard.Demo;
using Dashboard.Reports;

namespace Dashboard.Shell;

/// <summary>What the app does instead of serving pages, where its first argument names a command.</summary>
internal static class CommandLine
{
    /// <summary>Whether a command is meant; everything else is the web app's own (<c>--urls</c> …).</summary>
    public static bool Asks(string[] args) =>
        NeedsNoDatabase(args) || args is ["user" or "brief", ..];

    /// <summary>Whether it can do without the database.</summary>
    public static bool NeedsNoDatabase(string[] args) =>
        args is ["read" or "demo" or "--help" or "-h" or "-?" or "--version", ..];

    /// <summary>Runs it; the answer is the exit code, 0 where all went well.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="services">The services of an app that does not serve, for commands that use the database.</param>
    public static Task<int> RunAsync(string[] args, Func<IServiceProvider> services) =>
        new RootCommand(
            "政绩指标看板 / achievement dashboard. Without a command the web app is started; it takes --urls."
        )
        {
            ReadCommand.Create(),
            DemoRequest.Command,
            UserCommand.Make(services),
            BriefCommand.Make(services),
        }
            .Parse(args)
            .InvokeAsync();

    /// <summary>Keeps the output for the command's answer: the log goes to the error stream, and only what matters.</summary>
    public static void ForCommands(this ILoggingBuilder logging)
    {
        logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        logging.SetMinimumLevel(LogLevel.Warning);
        logging.AddFilter(nameof(Dashboard), LogLevel.Warning);
    }
}
