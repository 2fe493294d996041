using System.Diagnostics;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Dashboard.Documents;
using Dashboard.Tests.Data;
using Dashboard.Wording;

namespace Dashboard.Tests.Dashboard.Wording;

public sealed partial class WordsTests
{
    [Fact]
    public void Every_word_of_the_pages_has_its_English()
    {
        string[] folders = ["Dashboard", "Dashboard.Storage"];
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
        Assert.Equal([], keys.Except(Words.Keys));
    }

    [Fact]
    public void Every_category_of_the_catalogue_has_its_English()
    {
        var files = global::Dashboard.Storage.Catalogues.CatalogueFiles.Read(ProjectFolder.Data);

        Assert.All(
            files.Catalogue.Indicators,
            indicator => Assert.Contains(indicator.Category, Words.Keys)
        );
    }

    [Theory]
    [InlineData("Dashboard/Wording/Words.en.resx")]
    [InlineData("Dashboard.Documents/DocumentWords.en.resx")]
    [InlineData("Dashboard.Figures/FigureWords.en.resx")]
    public void No_English_stands_twice_unsorted_or_for_what_nobody_says(string file)
    {
        var keys = XDocument
            .Load(Path.Combine(ProjectFolder.Root, "src", file))
            .Descendants("data")
            .Select(word => word.Attribute("name")!.Value)
            .ToList();
        var said = string.Concat(
            Directory
                .EnumerateFiles(ProjectFolder.Data, "*.csv")
                .Concat(Sources("."))
                .Select(File.ReadAllText)
        );
        said = Joined().Replace(said, "");

        Assert.Equal(
            keys.Distinct(StringComparer.Ordinal).OrderBy(Encoding.UTF8.GetBytes, ByBytes),
            keys
        );
        var unsaid = keys.Where(key =>
                !said.Contains($"\"{Escaped(key)}\"", StringComparison.Ordinal)
                && !said.Contains($",{key},", StringComparison.Ordinal)
            )
            .ToList();
        Assert.Empty(unsaid);
    }

    [Fact]
    public void Every_word_of_documents_has_its_English()
    {
        var keys = Sources("Dashboard.Documents")
            .SelectMany(file => DocumentKeys().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups["key"].Value)
            .ToHashSet(StringComparer.Ordinal);

        Assert.True(keys.Count > 30);
        Assert.Empty(keys.Except(DocumentWords.Keys));
    }

    public static TheoryData<Type> ShownEnums =>
        [.. Labels.Select(label => label.GetParameters()[^1].ParameterType)];

    [Theory]
    [MemberData(nameof(ShownEnums))]
    public void Every_member_of_a_shown_enum_has_a_word_of_its_own_in_both_languages(Type shown)
    {
        var members = Enum.GetValues(shown).Cast<object>().ToList();

        var chinese = members.ConvertAll(member => Label(Language.Chinese, member));
        var english = members.ConvertAll(member => Label(Language.English, member));

        Assert.Equal(members.Count, chinese.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(members.Count, english.Distinct(StringComparer.Ordinal).Count());
        Assert.All(
            chinese.Zip(english).Where(pair => pair.First.Length > 0),
            pair => Assert.NotEqual(pair.First, pair.Second)
        );
    }

    [Theory]
    [MemberData(nameof(ShownEnums))]
    public void What_is_no_member_has_no_word(Type shown)
    {
        var thrown = Assert.Throws<TargetInvocationException>(() =>
            Label(Language.Chinese, Enum.ToObject(shown, 99))
        );

        Assert.IsType<UnreachableException>(thrown.InnerException);
    }

    // Words.Of(Grade) and the like, and Of(this Words, AttentionKind) beside what it is a word of.
    private static IEnumerable<MethodInfo> Labels =>
        typeof(Words)
            .Assembly.GetTypes()
            .Where(type => type == typeof(Words) || type is { IsAbstract: true, IsSealed: true })
            .SelectMany(type =>
                type.GetMethods(
                    BindingFlags.Public
                        | BindingFlags.Static
                        | BindingFlags.Instance
                        | BindingFlags.DeclaredOnly
                )
            )
            .Where(method =>
                method.Name == "Of"
                && method.ReturnType == typeof(string)
                && method.GetParameters() is [.., { ParameterType.IsEnum: true }] all
                && (
                    !method.IsStatic
                    || all is [{ } words, _] && words.ParameterType == typeof(Words)
                )
            );

    private static string Label(Language language, object member)
    {
        var words = new Words(language);
        var label = Labels.Single(one => one.GetParameters()[^1].ParameterType == member.GetType());
        return (string)(
            label.IsStatic ? label.Invoke(null, [words, member])! : label.Invoke(words, [member])!
        );
    }

    private static readonly Comparer<byte[]> ByBytes = Comparer<byte[]>.Create(
        (first, second) => first.AsSpan().SequenceCompareTo(second)
    );

    private static IEnumerable<string> Sources(string project) =>
        Directory
            .EnumerateFiles(
                Path.Combine(ProjectFolder.Root, "src", project),
                "*.*",
                SearchOption.AllDirectories
            )
            .Where(file => Path.GetExtension(file) is ".razor" or ".cs" && !IsBuilt(file));

    private static string Escaped(string key) =>
        key.Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal);

    private static bool IsBuilt(string file) =>
        file.Contains(
            $"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}",
            StringComparison.Ordinal
        );

    // What a command or a check says: new Problem("…", and CheckKind.Range, "…". W["总览"], words["全部期间"], W.Format("共{0}项", …), and the answers of a switch: => "实际",
    [GeneratedRegex(
        """(?:\bW|words)(?:\[|\.Format\(\s*)"(?<key>[^"]*\p{IsCJKUnifiedIdeographs}[^"]*)"|new (?:Problem|Advice)\(\s*"(?<key>[^"]+)"|CheckKind\.\w+,\s*"(?<key>[^"]+)"|Said\(nameof\(\w+\), "(?<key>[^"]+)"|Failed\("(?<key>[^"]+)"|wrong\[nameof\(\w+\)\] = "(?<key>[^"]+)"|problem = "(?<key>\p{IsCJKUnifiedIdeographs}[^"]+)"|=> "(?<key>\p{IsCJKUnifiedIdeographs}{2,}[^"]*)",""",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Keys();

    // DocumentWords.In(language, "无数据"), DocumentWords.Format(_language, "共{0}项", …).
    [GeneratedRegex(
        @"DocumentWords\.(In|Format)\(\s*[\w.]+,\s*""(?<key>[^""]+)""",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex DocumentKeys();

    // A text in two pieces: "…" + "…".
    [GeneratedRegex("\"\\s*\\+\\s*\"", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Joined();
}
