using System.Reflection;
using System.Text.RegularExpressions;
using Dashboard.Tests.Data;

namespace Dashboard.Tests.Architecture;

/// <summary>Arrows run one way: Dashboard to Reading, Storage and Documents, and these to Figures.</summary>
public sealed class ArchitectureTests
{
    private static readonly Dictionary<string, IReadOnlyList<string>> _projects = new(
        StringComparer.Ordinal
    )
    {
        ["Dashboard"] =
        [
            "Dashboard.Reading",
            "Dashboard.Storage",
            "Dashboard.Documents",
            "Dashboard.Figures",
        ],
        ["Dashboard.Reading"] = ["Dashboard.Figures"],
        ["Dashboard.Storage"] = ["Dashboard.Figures"],
        ["Dashboard.Documents"] = ["Dashboard.Figures"],
        ["Dashboard.Figures"] = [],
    };

    public static TheoryData<string> Projects => [.. _projects.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_knows_only_what_it_may(string project)
    {
        var known = Assembly
            .Load(project)
            .GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name =>
                name == "Dashboard" || name.StartsWith("Dashboard.", StringComparison.Ordinal)
            );

        Assert.Equal(_projects[project].Order(), known.Order());
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Folders_know_what_the_table_says_and_no_other(string project)
    {
        var found = FolderArrows.Of(Assembly.Load(project));
        var allowed = Rooms
            .Of[project]
            .SelectMany(room => room.Knows.Select(known => (From: room.Name, To: known)))
            .ToHashSet();

        var forbidden = found.Where(arrow => !allowed.Contains((arrow.From, arrow.To)));
        var gone = allowed.Except(found.Select(arrow => (arrow.From, arrow.To)));

        Assert.Empty(forbidden);
        Assert.Empty(gone);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_folder_knows_one_that_stands_on_it(string project)
    {
        var below = new HashSet<string>(StringComparer.Ordinal);
        foreach (var room in Rooms.Of[project])
        {
            Assert.Empty(room.Knows.Except(below));
            below.Add(room.Name);
        }

        Assert.Equal(below.Order(), FolderArrows.Folders(Assembly.Load(project)).Order());
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_namespace_is_a_folder(string project)
    {
        var root = Path.Combine(ProjectFolder.Root, "src", project);
        var elsewhere = Directory
            .EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(file => (File: Path.GetRelativePath(root, file), Space: Namespace(file)))
            .Where(found =>
                !found.File.StartsWith(
                    "obj" + Path.DirectorySeparatorChar,
                    StringComparison.Ordinal
                ) && found.Space is not null
            )
            .Where(found =>
                found.Space
                != string.Join(
                    '.',
                    [project, .. found.File.Split(Path.DirectorySeparatorChar)[..^1]]
                )
            );

        Assert.Empty(elsewhere);
    }

    [Fact]
    public async Task The_picture_in_the_docs_is_what_the_code_says()
    {
        var file = Path.Combine(ProjectFolder.Root, "src", "docs", "architecture.md");
        var text = ArchitecturePage.Text(_projects);
        if (Environment.GetEnvironmentVariable("ARCHITECTURE") == "write")
        {
            await File.WriteAllTextAsync(file, text);
        }

        Assert.Equal(text, await File.ReadAllTextAsync(file));
    }

    [Fact]
    public void Figures_needs_no_package()
    {
        var references = Assembly.Load("Dashboard.Figures").GetReferencedAssemblies();

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
    [InlineData(
        @"\bcatch\b\s*(\([^()]*\)\s*)?\{\s*\}",
        "a fault that is let go is let go for a reason that stands there"
    )]
    public void No_source_says(string pattern, string instead)
    {
        var found = Directory
            .EnumerateFiles(
                Path.Combine(ProjectFolder.Root, "src"),
                "*.*",
                SearchOption.AllDirectories
            )
            .Where(file => Path.GetExtension(file) is ".cs" or ".razor")
            .Where(file =>
                !file.Contains(
                    $"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}",
                    StringComparison.Ordinal
                )
            )
            .Where(file =>
                Regex.IsMatch(
                    File.ReadAllText(file),
                    pattern,
                    RegexOptions.ExplicitCapture,
                    TimeSpan.FromSeconds(10)
                )
            )
            .Select(Path.GetFileName);

        Assert.True(!found.Any(), $"{instead}: {string.Join(", ", found)}");
    }

    private static string? Namespace(string file) =>
        File.ReadLines(file)
            .FirstOrDefault(line => line.StartsWith("namespace ", StringComparison.Ordinal))
            ?.Split(' ', ';')[1];

    [Fact]
    public void Lines_of_components_are_short()
    {
        var longer = Directory
            .EnumerateFiles(
                Path.Combine(ProjectFolder.Root, "src"),
                "*.razor",
                SearchOption.AllDirectories
            )
            .SelectMany(File.ReadLines)
            .Where(line => line.Length > 160);

        Assert.Empty(longer);
    }
}
