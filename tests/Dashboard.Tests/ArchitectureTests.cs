namespace Dashboard.Tests;

/// <summary>Arrows run one way: Dashboard to Reading, Storage and Documents, and these to Figures.</summary>
public sealed class ArchitectureTests
{
    [Theory]
    [InlineData("Dashboard.Figures")]
    [InlineData("Dashboard.Reading", "Dashboard.Figures")]
    [InlineData("Dashboard.Storage", "Dashboard.Figures")]
    [InlineData("Dashboard.Documents", "Dashboard.Figures")]
    public void A_library_knows_only_what_it_may(string library, params string[] allowed)
    {
        var references = System
            .Reflection.Assembly.Load(library)
            .GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name =>
                name == "Dashboard" || name.StartsWith("Dashboard.", StringComparison.Ordinal)
            );

        Assert.Empty(references.Except(allowed));
    }

    [Fact]
    public void Figures_needs_no_package()
    {
        var references = System
            .Reflection.Assembly.Load("Dashboard.Figures")
            .GetReferencedAssemblies();

        Assert.All(
            references,
            reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData(@"\bDateTime(Offset)?\.(Today|Now|UtcNow)\b", "a TimeProvider tells the time")]
    [InlineData(@"\basync void\b", "an async void loses its exceptions")]
    [InlineData(
        @"(?<!public static void Begin.*)\b_ = \w*Async\(",
        "what nobody awaits goes through Background"
    )]
    public void No_source_says(string pattern, string instead)
    {
        // Accounts are being rewritten beside this: the two lines there go with that.
        var found = Directory
            .EnumerateFiles(
                Path.Combine(Data.ProjectFolder.Root, "src"),
                "*.*",
                SearchOption.AllDirectories
            )
            .Where(file => Path.GetExtension(file) is ".cs" or ".razor")
            .Where(file =>
                !file.Contains(
                    $"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}",
                    StringComparison.Ordinal
                ) && !file.EndsWith("AccountCommands.cs", StringComparison.Ordinal)
            )
            .Where(file =>
                System.Text.RegularExpressions.Regex.IsMatch(
                    File.ReadAllText(file),
                    pattern,
                    System.Text.RegularExpressions.RegexOptions.ExplicitCapture,
                    TimeSpan.FromSeconds(10)
                )
            )
            .Select(Path.GetFileName);

        Assert.True(!found.Any(), $"{instead}: {string.Join(", ", found)}");
    }
}
