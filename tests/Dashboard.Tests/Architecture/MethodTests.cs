using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dashboard.Tests.Architecture;

/// <summary>A method fits on a screen, unless it is one thing told in order.</summary>
public sealed class MethodTests
{
    private const int Longest = 60;

    // One thing told in order: to cut it would only hide the order.
    private static readonly Dictionary<string, string> _inOrder = new(StringComparer.Ordinal)
    {
        ["Dashboard.Storage/Figures/FigureSnapshot.cs ToFigure"] = "the fields of a figure",
        ["Dashboard/Administration/Accounts/AccountServices.cs AddAccounts"] = "what is registered",
    };

    [Fact]
    public void Methods_fit_on_a_screen()
    {
        var longer = SourceFiles
            .Parsed.Where(file => !file.Path.Contains("/Migrations/", StringComparison.Ordinal))
            .SelectMany(file =>
                file.Root.DescendantNodes()
                    .OfType<BaseMethodDeclarationSyntax>()
                    .Where(method => Lines(method) > Longest)
                    .Select(method => $"{file.Path} {Name(method)}")
            )
            .ToHashSet(StringComparer.Ordinal);

        var tooLong = longer.Except(_inOrder.Keys).ToList();
        Assert.True(tooLong.Count == 0, string.Join('\n', tooLong));
        Assert.Empty(_inOrder.Keys.Except(longer));
    }

    // Without the comment above it.
    private static int Lines(SyntaxNode method)
    {
        var span = method.SyntaxTree.GetLineSpan(method.Span);
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }

    private static string Name(BaseMethodDeclarationSyntax method) =>
        method is MethodDeclarationSyntax named ? named.Identifier.Text : "its constructor";
}
