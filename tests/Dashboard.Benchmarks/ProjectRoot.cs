namespace Dashboard.Benchmarks;

/// <summary>Where the project lies.</summary>
internal static class ProjectRoot
{
    public static string Path { get; } = Above(AppContext.BaseDirectory);

    public static string Data => System.IO.Path.Combine(Path, "data");

    private static string Above(string folder) =>
        File.Exists(System.IO.Path.Combine(folder, "Dashboard.sln"))
            ? folder
            : Above(System.IO.Path.GetDirectoryName(folder)!);
}
