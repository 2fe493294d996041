using System.Text.RegularExpressions;
using Dashboard.Shell;
using Dashboard.Tests.Data;

namespace Dashboard.Tests.Dashboard.Shell;

public sealed partial class WordsTests
{
    [Fact]
    public void Every_word_of_the_pages_has_its_English()
    {
        var pages = Directory
            .EnumerateFiles(
                Path.Combine(ProjectFolder.Root, "src", "Dashboard"),
                "*.*",
                SearchOption.AllDirectories
            )
            .Where(file =>
                file.EndsWith(".razor", StringComparison.Ordinal)
                || file.EndsWith(".cs", StringComparison.Ordinal)
            )
            .Where(file =>
                !file.Contains(
                    $"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}",
                    StringComparison.Ordinal
                )
            );
        var keys = pages
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

    // W["总览"], words["全部期间"], W.Format("共{0}项", …), and the answers of a switch: => "实际",
    [GeneratedRegex(
        """(?:\bW|words)(?:\[|\.Format\(\s*)"(?<key>[^"]*\p{IsCJKUnifiedIdeographs}[^"]*)"|=> "(?<key>\p{IsCJKUnifiedIdeographs}{2,}[^"]*)",""",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Keys();
}
