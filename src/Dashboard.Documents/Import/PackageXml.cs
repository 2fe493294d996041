using System.Text;
using System.Xml;

namespace Dashboard.Documents.Import;

/// <summary>How the parts of a package are read: forward only, no DTD, nothing fetched, a bounded number of different names.</summary>
internal static class PackageXml
{
    /// <summary>A reader of <paramref name="stream"/>, which it closes.</summary>
    public static XmlReader Read(Stream stream) =>
        XmlReader.Create(
            stream,
            new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
                IgnoreWhitespace = true,
                CloseInput = true,
                NameTable = new FewNames(),
            }
        );

    /// <summary>Whether the reader stands before an element of this name, of whatever edition of the format.</summary>
    public static bool Opens(this XmlReader xml, string name) =>
        xml.NodeType == XmlNodeType.Element && xml.LocalName == name;

    /// <summary>Whether the reader stands behind an element of this name, or on an empty one.</summary>
    public static bool Closes(this XmlReader xml, string name) =>
        xml.LocalName == name
        && (
            xml.NodeType == XmlNodeType.EndElement
            || (xml.NodeType == XmlNodeType.Element && xml.IsEmptyElement)
        );

    /// <summary>Whether the reader stands on text.</summary>
    public static bool IsText(this XmlReader xml) =>
        xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace;

    /// <summary>Appends the text at hand, of which no more than about <paramref name="most"/> characters are wanted in all.</summary>
    public static void AppendText(this XmlReader xml, StringBuilder text, int most)
    {
        var chunk = new char[512];
        int read;
        while (text.Length <= most && (read = xml.ReadValueChunk(chunk, 0, chunk.Length)) > 0)
        {
            text.Append(chunk, 0, read);
        }
    }

    // A reader keeps every name it meets; the formats know a few thousand.
    private sealed class FewNames : NameTable
    {
        private const int Most = 50_000;
        private int _names;

        public override string Add(char[] key, int start, int len) =>
            Get(key, start, len) ?? Counted(base.Add(key, start, len));

        public override string Add(string key) => Get(key) ?? Counted(base.Add(key));

        private string Counted(string name) =>
            ++_names > Most ? throw new SheetRefusedException(PackageDoor.TooMuch) : name;
    }
}
