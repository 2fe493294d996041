using System.CommandLine;
using Dashboard.Reports;

namespace Dashboard.Shell;

/// <summary>What the app does instead of serving pages, when its first argument names a command.</summary>
internal static class CommandLine
{
    private static Command[] Commands() => [ReadCommand.Create()];

    /// <summary>Whether the arguments are for a command; otherwise they are the web app's own (<c>--urls</c> …).</summary>
    public static bool Names(string[] args) =>
        args is [var first, ..]
        && (
            first is "--help" or "-h" or "-?" or "--version"
            || Array.Exists(Commands(), command => command.Name == first)
        );

    /// <summary>Runs the command; the answer is the exit code, 0 where all went well.</summary>
    public static Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand(
            "区县工作成效看板 / achievement dashboard. Without a command the web app is started; it takes --urls."
        );
        foreach (var command in Commands())
        {
            root.Add(command);
        }

        return root.Parse(args).InvokeAsync();
    }
}
