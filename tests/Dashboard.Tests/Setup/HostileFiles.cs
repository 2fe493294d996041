using System.IO.Compression;
using System.Text;

namespace Dashboard.Tests.Setup;

/// <summary>Packages written part by part, as no office program would.</summary>
internal static class HostileFiles
{
    private const string Office =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string Sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>A workbook whose only sheet has these rows, each as XML.</summary>
    public static byte[] Xlsx(
        string rows,
        string shared = "",
        string styles = "",
        params (string Name, string Content)[] more
    ) =>
        Zip([
            ("[Content_Types].xml", Types("xl/workbook.xml", "spreadsheetml.sheet.main")),
            ("_rels/.rels", Relations(("officeDocument", "xl/workbook.xml", false))),
            (
                "xl/workbook.xml",
                $"""<workbook xmlns="{Sheets}" xmlns:r="{Office}"><sheets><sheet name="表" sheetId="1" r:id="r0"/></sheets></workbook>"""
            ),
            (
                "xl/_rels/workbook.xml.rels",
                Relations(
                    ("worksheet", "worksheets/sheet1.xml", false),
                    ("sharedStrings", "sharedStrings.xml", false),
                    ("styles", "styles.xml", false)
                )
            ),
            (
                "xl/worksheets/sheet1.xml",
                $"""<worksheet xmlns="{Sheets}"><sheetData>{rows}</sheetData></worksheet>"""
            ),
            ("xl/sharedStrings.xml", $"""<sst xmlns="{Sheets}">{shared}</sst>"""),
            ("xl/styles.xml", $"""<styleSheet xmlns="{Sheets}">{styles}</styleSheet>"""),
            .. more,
        ]);

    /// <summary>A document whose body is this XML.</summary>
    public static byte[] Docx(string body, params (string Name, string Content)[] more) =>
        Zip([
            ("[Content_Types].xml", Types("word/document.xml", "wordprocessingml.document.main")),
            ("_rels/.rels", Relations(("officeDocument", "word/document.xml", false))),
            (
                "word/document.xml",
                $"""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>{body}</w:body></w:document>"""
            ),
            .. more,
        ]);

    public static byte[] Zip(params IEnumerable<(string Name, string Content)> parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }

    /// <summary>Rows of one cell each for text, or of XML where it is some.</summary>
    public static string Row(params string[] cells) =>
        "<row>"
        + string.Concat(
            cells.Select(cell =>
                cell.StartsWith('<') ? cell : $"""<c t="inlineStr"><is><t>{cell}</t></is></c>"""
            )
        )
        + "</row>";

    public static string Nested(string tag, int depth) =>
        Repeated($"<{tag}>", depth) + Repeated($"</{tag}>", depth);

    public static string Repeated(string text, int times) =>
        new StringBuilder().Insert(0, text, times).ToString();

    public static string Relations(params (string Kind, string Target, bool IsOutside)[] all) =>
        """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"""
        + string.Concat(
            all.Select(
                (one, index) =>
                    $"""<Relationship Id="r{index}" Type="{Office}/{one.Kind}" Target="{one.Target}" {(one.IsOutside ? "TargetMode=\"External\"" : "")}/>"""
            )
        )
        + "</Relationships>";

    /// <summary>The same bytes with another size declared for what unfolds into <paramref name="content"/>.</summary>
    public static byte[] Lying(byte[] zip, int content, int declared)
    {
        var lying = zip.ToArray();
        var (real, said) = (BitConverter.GetBytes(content), BitConverter.GetBytes(declared));
        for (int at, from = 0; (at = lying.AsSpan(from).IndexOf(real)) >= 0; from += at + 4)
        {
            said.CopyTo(lying, from + at);
        }

        return lying;
    }

    private static string Types(string main, string kind) =>
        $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/{main}" ContentType="application/vnd.openxmlformats-officedocument.{kind}+xml"/></Types>""";
}
