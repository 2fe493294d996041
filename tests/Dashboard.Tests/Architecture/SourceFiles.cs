using Dashboard.Tests.Data;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dashboard.Tests.Architecture;

/// <summary>The sources of the product, as text and as syntax, for tests that hold what is written in them.</summary>
internal static class SourceFiles
{
    private static readonly Lazy<IReadOnlyList<(string, SyntaxNode)>> _parsed = new(() =>
        [
            .. Paths(".cs")
                .Select(path =>
                    (path, CSharpSyntaxTree.ParseText(File.ReadAllText(Full(path))).GetRoot())
                ),
        ]
    );

    /// <summary>Every C# file under src by its path from there, parsed.</summary>
    public static IReadOnlyList<(string Path, SyntaxNode Root)> Parsed => _parsed.Value;

    /// <summary>The files under src of these extensions that are not built but written, by their path from there.</summary>
    public static IEnumerable<string> Paths(params IReadOnlyList<string> extensions) =>
        Directory
            .EnumerateFiles(Root, "*.*", SearchOption.AllDirectories)
            .Where(file => extensions.Contains(Path.GetExtension(file), StringComparer.Ordinal))
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(path => path.Split('/')[1] is not ("obj" or "bin"));

    /// <summary>The text of one of <see cref="Paths"/>.</summary>
    public static string Text(string path) => File.ReadAllText(Full(path));

    private static string Root => Path.Combine(ProjectFolder.Root, "src");

    private static string Full(string path) => Path.Combine(Root, path);
}
