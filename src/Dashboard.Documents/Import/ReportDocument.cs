using System.IO.Compression;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dashboard.Documents.Import;

/// <summary>The text of a report that comes as a Word document or a web page: a line for each paragraph, tabs between the cells of a table.</summary>
public static class ReportDocument
{
    private const long MostUnpacked = 200L * 1024 * 1024;

    private static readonly string[] Blocks =
    [
        "P",
        "DIV",
        "LI",
        "TR",
        "H1",
        "H2",
        "H3",
        "H4",
        "H5",
        "H6",
        "BR",
        "SECTION",
        "ARTICLE",
    ];

    /// <summary>The text of a .docx file.</summary>
    /// <exception cref="SheetRefusedException">It is none, or too large.</exception>
    public static string Word(byte[] bytes)
    {
        try
        {
            using var stream = new MemoryStream(bytes);
            using (var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true))
            {
                if (zip.Entries.Sum(entry => entry.Length) > MostUnpacked)
                {
                    throw new SheetRefusedException("文件展开后过大，不予导入");
                }
            }

            stream.Position = 0;
            using var document = WordprocessingDocument.Open(stream, false);
            var body = document.MainDocumentPart?.Document.Body ?? throw new InvalidDataException();
            var text = new StringBuilder();
            foreach (var block in body.ChildElements)
            {
                if (block is Table table)
                {
                    foreach (var row in table.Elements<TableRow>())
                    {
                        text.AppendJoin(
                            '\t',
                            row.Elements<TableCell>().Select(cell => cell.InnerText)
                        );
                        text.Append('\n');
                    }
                }
                else if (block is Paragraph paragraph)
                {
                    text.Append(paragraph.InnerText).Append('\n');
                }
            }

            return text.ToString();
        }
        catch (Exception wrong)
            when (wrong
                    is InvalidDataException
                        or System.Xml.XmlException
                        or OpenXmlPackageException
                        or FileFormatException
                        or ArgumentException
            )
        {
            throw new SheetRefusedException("这不是能打开的docx文件；若是旧版doc，请另存为docx");
        }
    }

    /// <summary>The text of a web page, without its scripts and styles.</summary>
    public static string Page(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        foreach (var hidden in document.QuerySelectorAll("script,style,head,noscript").ToList())
        {
            hidden.Remove();
        }

        var text = new StringBuilder();
        Append(document.Body, text);
        return string.Join(
            '\n',
            text.ToString()
                .Split('\n')
                .Select(line => line.Trim(' '))
                .Where(line => line.Length > 0)
        );
    }

    private static void Append(INode? node, StringBuilder text)
    {
        foreach (var child in node?.ChildNodes ?? Enumerable.Empty<INode>())
        {
            if (child is IText words)
            {
                text.Append(words.Data.ReplaceLineEndings(" "));
                continue;
            }

            Append(child, text);
            if (child is IElement { TagName: "TD" or "TH" })
            {
                text.Append('\t');
            }
            else if (child is IElement element && Blocks.Contains(element.TagName))
            {
                text.Append('\n');
            }
        }
    }
}
