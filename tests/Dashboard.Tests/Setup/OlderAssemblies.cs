using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace Dashboard.Tests.Setup;

/// <summary>Lets bUnit load the older AngleSharp.Diffing that the feed holds; goes together with Bunit.targets.</summary>
internal static class OlderAssemblies
{
    private const string Diffing = "AngleSharp.Diffing";

    [ModuleInitializer]
    internal static void Allow() =>
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            name.Name == Diffing
                ? context.LoadFromAssemblyPath(
                    Path.Combine(AppContext.BaseDirectory, Diffing + ".dll")
                )
                : null;
}
