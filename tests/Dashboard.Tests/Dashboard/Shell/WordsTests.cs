using System.Text.RegularExpressions;
using Dashboard.Tests.Data;
using Dashboard.Wording;

namespace Dashboard.Tests.Dashboard.Shell;

public sealed partial class WordsTests
{
    [Fact]
    public void Every_word_of_the_pages_has_its_English()
    {
        string[] folders = ["Dashboard", "Dashboard.Storage", "Dashboard.Figures"];
        var keys = folders
            .SelectMany(folder =>
                Directory.EnumerateFiles(
                    Path.Combine(ProjectFolder.Root, "src", folder),
                    "*.*",
                    SearchOption.AllDirectories
                )
            )
            .Where(file => Path.GetExtension(file) is ".razor" or ".cs" && !IsBuilt(file))
            .SelectMany(file => Keys().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups["key"].Value)
            .ToHashSet(StringComparer.Ordinal);

        Assert.True(keys.Count > 50);
        Assert.Equal([], keys.Except(EnglishWords.All.Keys));
    }

    [Fact]
    public void Every_category_of_the_catalogue_has_its_English()
    {
        var files = global::Dashboard.Storage.Catalogues.CatalogueFiles.Read(ProjectFolder.Data);

        Assert.All(
            files.Catalogue.Indicators,
            indicator => Assert.Contains(indicator.Category, EnglishWords.All.Keys)
        );
    }

    private static bool IsBuilt(string file) =>
        file.Contains(
            $"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}",
            StringComparison.Ordinal
        );

    // What a command or a check says: new Problem("…", and CheckKind.Range, "…". W["总览"], words["全部期间"], W.Format("共{0}项", …), and the answers of a switch: => "实际",
    [GeneratedRegex(
        """(?:\bW|words)(?:\[|\.Format\(\s*)"(?<key>[^"]*\p{IsCJKUnifiedIdeographs}[^"]*)"|new Problem\(\s*"(?<key>[^"]+)"|CheckKind\.\w+,\s*"(?<key>[^"]+)"|Said\(nameof\(\w+\), "(?<key>[^"]+)"|Failed\("(?<key>[^"]+)"|wrong\[nameof\(\w+\)\] = "(?<key>[^"]+)"|problem = "(?<key>\p{IsCJKUnifiedIdeographs}[^"]+)"|=> "(?<key>\p{IsCJKUnifiedIdeographs}{2,}[^"]*)",""",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Keys();
}
