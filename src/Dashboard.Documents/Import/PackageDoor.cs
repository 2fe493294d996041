using System.IO.Compression;
using System.Xml;

namespace Dashboard.Documents.Import;

/// <summary>
/// The one door for every zipped file that a person brings (xlsx, docx). Each of its parts is walked by a plain XML reader,
/// which neither recurses nor keeps anything, before anybody makes sense of it. A part that is no XML, or no longer is from
/// somewhere on, is read to there by nobody either.
/// </summary>
internal static class PackageDoor
{
    public const string TooDeep =
        "文件内部嵌套过深，不像办公软件保存的文件；请用Excel、Word或WPS另存后再试";

    public const string TooMuch =
        "文件内部的部件或标记过多，请删去用不到的工作表、图片和格式后再试";

    // Word nests tables, text boxes and their fallbacks a few dozen deep.
    private const int MostDepth = 256;
    private const int MostParts = 4_000;
    private const int MostElements = 10_000_000;
    private const int MostAttributes = 256;

    // What leads from part to part, and what each is, is held in memory whole.
    private const int MostRelations = 20_000;

    /// <summary>Opens <paramref name="bytes"/> once everything in it has been walked.</summary>
    /// <exception cref="SheetRefusedException">It unfolds into more than a person's file does.</exception>
    /// <exception cref="InvalidDataException">It is no package; <see cref="IsBroken"/> names what else says so.</exception>
    public static BroughtPackage Open(byte[] bytes, CancellationToken cancellation)
    {
        var unpacking = new Unpacking(bytes.Length);
        // Counted in the bytes, since listing half a million of them is harm enough.
        if (bytes.AsSpan().Count("PK\x01\x02"u8) > MostParts)
        {
            throw new SheetRefusedException(TooMuch);
        }

        using (var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read))
        {
            unpacking.Expect(zip.Entries.Sum(entry => entry.Length));
            var left = MostElements;
            foreach (var entry in zip.Entries)
            {
                Walk(entry, unpacking, ref left, cancellation);
            }
        }

        return new BroughtPackage(new MemoryStream(bytes));
    }

    /// <summary>Whether an exception says that the file is damaged or none of its kind.</summary>
    public static bool IsBroken(Exception wrong) =>
        wrong
            is InvalidDataException
                or XmlException
                or FileFormatException
                or FormatException
                or KeyNotFoundException
                or ArgumentException
                or InvalidOperationException
                or NotSupportedException
                or OverflowException
                or IOException;

    private static void Walk(
        ZipArchiveEntry entry,
        Unpacking unpacking,
        ref int left,
        CancellationToken cancellation
    )
    {
        var isRelations =
            entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
            || entry.FullName.Contains("[Content_Types]", StringComparison.OrdinalIgnoreCase);
        var relations = isRelations ? MostRelations : int.MaxValue;
        using var stream = new MeasuredStream(entry.Open(), unpacking);
        try
        {
            using var xml = PackageXml.Read(stream);
            while (xml.Read())
            {
                if (xml.NodeType != XmlNodeType.Element)
                {
                    continue;
                }

                cancellation.ThrowIfCancellationRequested();
                if (xml.Depth > MostDepth)
                {
                    throw new SheetRefusedException(TooDeep);
                }

                if (--left < 0 || --relations < 0 || xml.AttributeCount > MostAttributes)
                {
                    throw new SheetRefusedException(TooMuch);
                }
            }
        }
        catch (XmlException)
        {
            // A picture, or a damaged part: if it is one that is needed, its reader will come to the same place and say so.
        }
    }
}
