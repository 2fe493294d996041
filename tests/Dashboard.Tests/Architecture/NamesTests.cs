using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dashboard.Tests.Architecture;

/// <summary>
/// What is called from other files can be searched for. A static <c>Of</c> may stay: it is called with its type's name,
/// which is the name of the answer (<c>QuantityText.Of(…)</c>, <c>Comparison.Of(…)</c>), and found by it; on a variable,
/// <c>scale.Of(…)</c>, nobody finds it.
/// </summary>
public sealed class NamesTests
{
    private static readonly string[] _projects =
    [
        "Dashboard.Figures/",
        "Dashboard.Documents/",
        "Dashboard.Reading/",
        "Dashboard.Storage/",
    ];

    private static readonly HashSet<string> _unsearchable = new(StringComparer.Ordinal)
    {
        "Of",
        "One",
        "Told",
        "Placed",
        "Look",
        "Do",
        "Get",
        "Run",
        "Handle",
        "Process",
    };

    [Fact]
    public void What_crosses_the_border_of_a_file_can_be_searched_for()
    {
        var found = SourceFiles
            .Parsed.Where(file =>
                _projects.Any(project => file.Path.StartsWith(project, StringComparison.Ordinal))
            )
            .SelectMany(file =>
                file.Root.DescendantNodes()
                    .OfType<MemberDeclarationSyntax>()
                    .Where(member => !member.Modifiers.Any(SyntaxKind.StaticKeyword))
                    .Where(member => !member.Modifiers.Any(SyntaxKind.PrivateKeyword))
                    .Select(Name)
                    .Where(_unsearchable.Contains)
                    .Select(name => $"{file.Path} {name}")
            );

        Assert.Empty(found);
    }

    private static string Name(MemberDeclarationSyntax member) =>
        member switch
        {
            MethodDeclarationSyntax method => method.Identifier.Text,
            PropertyDeclarationSyntax property => property.Identifier.Text,
            _ => "",
        };
}
