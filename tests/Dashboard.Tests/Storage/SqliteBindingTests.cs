using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Dashboard.Tests.Storage;

/// <summary>Keeps the older SQLitePCLRaw honest: every member that Microsoft.Data.Sqlite calls must be in it.</summary>
public sealed class SqliteBindingTests
{
    // LoadExtension cannot be used with 2.0.6; the dashboard loads no extension.
    private static readonly string[] KnownMissing = ["sqlite3_load_extension"];

    [Fact]
    public void Every_member_that_is_called_is_there()
    {
        using var file = File.OpenRead(
            Path.Combine(AppContext.BaseDirectory, "Microsoft.Data.Sqlite.dll")
        );
        using var image = new PEReader(file);
        var metadata = image.GetMetadataReader();
        var called =
            from handle in metadata.MemberReferences
            let member = metadata.GetMemberReference(handle)
            where member.Parent.Kind == HandleKind.TypeReference
            let type = metadata.GetTypeReference((TypeReferenceHandle)member.Parent)
            where metadata.GetString(type.Namespace) == "SQLitePCL"
            select (Type: metadata.GetString(type.Name), Member: metadata.GetString(member.Name));
        var there = System.Reflection.Assembly.Load("SQLitePCLRaw.core");

        var missing = called
            .Distinct()
            .Where(one =>
                there.GetType("SQLitePCL." + one.Type) is not { } type
                || type.GetMember(one.Member, AllMembers).Length == 0
            )
            .Select(one => one.Member);

        Assert.Equal(KnownMissing, missing);
    }

    private const System.Reflection.BindingFlags AllMembers =
        System.Reflection.BindingFlags.Public
        | System.Reflection.BindingFlags.Static
        | System.Reflection.BindingFlags.Instance;
}
