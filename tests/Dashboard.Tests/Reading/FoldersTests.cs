using Dashboard.Tests.Data;

namespace Dashboard.Tests.Reading;

/// <summary>The folders of Dashboard.Reading stand in the order a text passes them; each knows only those before it.</summary>
public sealed class FoldersTests
{
    private static readonly string[] Order =
    [
        "Characters",
        "Lexicons",
        "Numbers",
        "Texts",
        "Sentences",
        "Exclusions",
        "Quantities",
        "Periods",
        "Places",
        "Tables",
        "Metrics",
        "Kinds",
        "Confidences",
        "Doubts",
        "",
        "Sheaves",
        "Questions",
    ];

    private static readonly string Root = Path.Combine(
        ProjectFolder.Root,
        "src",
        "Dashboard.Reading"
    );

    public static TheoryData<string> Files =>
        [
            .. Directory
                .EnumerateFiles(Root, "*.cs", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
                .Where(file =>
                    !file.StartsWith("obj/", StringComparison.Ordinal)
                    && !file.StartsWith("bin/", StringComparison.Ordinal)
                ),
        ];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_bears_its_folder_s_namespace_and_knows_only_earlier_folders(string file)
    {
        var folder = Path.GetDirectoryName(file)!;
        var text = File.ReadAllText(Path.Combine(Root, file));
        var known = File.ReadLines(Path.Combine(Root, file))
            .Where(line => line.StartsWith("using Dashboard.Reading.", StringComparison.Ordinal))
            .Select(line => line["using Dashboard.Reading.".Length..^1]);

        Assert.Contains(
            $"\nnamespace Dashboard.Reading{(folder.Length > 0 ? "." + folder : "")};",
            "\n" + text,
            StringComparison.Ordinal
        );
        Assert.Contains(folder, Order);
        Assert.All(
            known,
            one => Assert.InRange(Array.IndexOf(Order, one), 0, Array.IndexOf(Order, folder) - 1)
        );
    }
}
