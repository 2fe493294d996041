using System.IO.Packaging;
using System.Xml;

namespace Dashboard.Documents.Import;

/// <summary>
/// A package that came through <see cref="PackageDoor"/>. Its parts are found by their relationships, of which those that
/// lead outside do not count, and read as a stream: a tree of a stranger's elements is never built.
/// </summary>
internal sealed class BroughtPackage(Stream stream) : IDisposable
{
    private readonly Package _package = Package.Open(stream, FileMode.Open, FileAccess.Read);

    /// <summary>The part the others hang on: a workbook, a document.</summary>
    public PackagePart Main =>
        Part(new Uri("/", UriKind.Relative), _package.GetRelationships(), OfType("officeDocument"))
        ?? throw new InvalidDataException();

    /// <summary>The part of this kind that belongs to <paramref name="part"/>, or null.</summary>
    public PackagePart? Related(PackagePart part, string kind) =>
        Part(part.Uri, part.GetRelationships(), OfType(kind));

    /// <summary>The part of this kind and identifier that belongs to <paramref name="part"/>, or null.</summary>
    public PackagePart? Related(PackagePart part, string kind, string id) =>
        Part(part.Uri, part.GetRelationships(), one => one.Id == id && OfType(kind)(one));

    /// <summary>Reads a part.</summary>
    public static XmlReader Xml(PackagePart part) =>
        PackageXml.Read(part.GetStream(FileMode.Open, FileAccess.Read));

    public void Dispose() => _package.Close();

    // The kinds stand under one address in files of today and under another in strict ones.
    private static Func<PackageRelationship, bool> OfType(string kind) =>
        one => one.RelationshipType.EndsWith($"/relationships/{kind}", StringComparison.Ordinal);

    private PackagePart? Part(
        Uri source,
        PackageRelationshipCollection relationships,
        Func<PackageRelationship, bool> isMeant
    ) =>
        relationships.FirstOrDefault(one => one.TargetMode == TargetMode.Internal && isMeant(one))
            is { } meant
        && PackUriHelper.ResolvePartUri(source, meant.TargetUri) is var address
        && _package.PartExists(address)
            ? _package.GetPart(address)
            : null;
}
