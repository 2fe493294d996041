namespace Dashboard.Shell;

/// <summary>
/// Tells a run from the sources from a published app. A launch profile would do the same, but <c>dotnet run</c> says on
/// standard output that it uses one, where <c>read --json</c> may print JSON alone.
/// </summary>
internal static class BuildOutput
{
    /// <summary>Development where the app runs from its build output and nobody says otherwise; null leaves it to the usual settings.</summary>
    public static string? EnvironmentName =>
        IsNamed("ASPNETCORE_ENVIRONMENT") || IsNamed("DOTNET_ENVIRONMENT") || !IsOne
            ? null
            : Environments.Development;

    /// <summary>
    /// The project's folder where the app runs from its build, else the folder it was published to. The working folder
    /// stays the user's, so that a command finds the files it is given.
    /// </summary>
    public static string ContentRoot
    {
        get
        {
            for (
                var folder = new DirectoryInfo(AppContext.BaseDirectory);
                folder is not null;
                folder = folder.Parent
            )
            {
                if (File.Exists(Path.Combine(folder.FullName, "Dashboard.csproj")))
                {
                    return folder.FullName;
                }
            }

            return AppContext.BaseDirectory;
        }
    }

    // The list of static files that only a build leaves behind, a publish does not.
    private static bool IsOne =>
        File.Exists(
            Path.Combine(AppContext.BaseDirectory, "Dashboard.staticwebassets.runtime.json")
        );

    private static bool IsNamed(string variable) =>
        !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));
}
