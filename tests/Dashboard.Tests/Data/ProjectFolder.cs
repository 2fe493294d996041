namespace Dashboard.Tests.Data;

/// <summary>Where the checkout and, where they are on hand, the texts of the reports lie.</summary>
internal static class ProjectFolder
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Data => Path.Combine(Root, "data");

    public static string ReportTexts => Path.Combine(Root, "..", "shared", "reports");

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Dashboard.sln"))
            ? folder
            : Find(Path.GetDirectoryName(folder)!);
}

/// <summary>A test that needs the reports' texts, which are not part of the project; without them it is reported as skipped.</summary>
public sealed class ReportsFactAttribute : FactAttribute
{
    public ReportsFactAttribute()
    {
        if (!Directory.Exists(ProjectFolder.ReportTexts))
        {
            Skip =
                $"Put the report texts into {Path.GetFullPath(ProjectFolder.ReportTexts)} to run this test.";
        }
    }
}
