using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace Dashboard.Storage.Sqlite;

/// <summary>Lets Microsoft.Data.Sqlite run on the older SQLitePCLRaw that the feed has; why and until when is in Sqlite.targets.</summary>
internal static class SqliteBinding
{
#pragma warning disable CA2255 // The binding must be there before the first use of SQLite, whoever makes it.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Bind()
    {
        AssemblyLoadContext.Default.Resolving += static (context, name) =>
            name.Name is { } simple && simple.StartsWith("SQLitePCLRaw.", StringComparison.Ordinal)
                ? Older(context, simple)
                : null;
        Initialize();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Initialize() => SQLitePCL.Batteries_V2.Init();

    private static Assembly? Older(AssemblyLoadContext context, string name)
    {
        var path = Path.Combine(
            Path.GetDirectoryName(typeof(SqliteBinding).Assembly.Location)
                ?? AppContext.BaseDirectory,
            name + ".dll"
        );
        return File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
    }
}
