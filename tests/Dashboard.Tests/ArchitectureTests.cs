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
}
