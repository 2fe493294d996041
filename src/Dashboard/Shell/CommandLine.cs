using System.CommandLine;
using Dashboard.Administration.Accounts;
using Dashboard.Briefings;

namespace Dashboard.Shell;

/// <summary>What the app does instead of serving pages, where its first argument names a command.</summary>
internal static class CommandLine
{
    private static readonly string[] Names = ["user", "brief"];

    /// <summary>Whether a command is meant; everything else is ASP.NET Core's.</summary>
    public static bool Asks(string[] args) => args.Length > 0 && Names.Contains(args[0]);

    /// <summary>Keeps the output for the command's answer: the log goes to the error stream, and only what matters.</summary>
    public static void ForCommands(this ILoggingBuilder logging)
    {
        logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        logging.SetMinimumLevel(LogLevel.Warning);
        logging.AddFilter(nameof(Dashboard), LogLevel.Warning);
    }

    /// <summary>Runs it on the services of an app that does not serve.</summary>
    public static Task<int> RunAsync(string[] args, IServiceProvider services) =>
        new RootCommand("Achievement dashboard")
        {
            UserCommand.Make(services),
            BriefCommand.Make(services),
        }
            .Parse(args)
            .InvokeAsync();
}
