using System.Text;

namespace Dashboard.Documents.Import;

/// <summary>The text of a report that comes as a Word document: a line for each paragraph, tabs between the cells of a table.</summary>
public static class ReportDocument
{
    /// <summary>The most characters of a report: about a hundred pages.</summary>
    public const int MostCharacters = 200_000;

    /// <summary>The text of a .docx file.</summary>
    /// <exception cref="SheetRefusedException">It is none, or too large.</exception>
    public static string Word(byte[] bytes, CancellationToken cancellation)
    {
        try
        {
            using var package = PackageDoor.Open(bytes, cancellation);
            return Body(package, cancellation);
        }
        catch (Exception wrong) when (PackageDoor.IsBroken(wrong))
        {
            throw new SheetRefusedException("这不是能打开的docx文件；若是旧版doc，请另存为docx");
        }
    }

    /// <summary>Passes a text that is short enough.</summary>
    /// <exception cref="SheetRefusedException">It is too long.</exception>
    public static string Bounded(string text) =>
        text.Length <= MostCharacters
            ? text
            : throw new SheetRefusedException("全文超过{0}字，请分成几篇", "200,000");

    // Of a table in a table the text counts, not the lines; of a text box that is drawn twice, for old programs, the first.
    private static string Body(BroughtPackage package, CancellationToken cancellation)
    {
        var text = new StringBuilder();
        var (tables, paragraphs, fallbacks) = (0, 0, 0);
        var (isText, isFirst, isBody) = (false, true, false);
        using var xml = BroughtPackage.Xml(package.Main);
        while (xml.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            if (xml.IsText())
            {
                if (isText && fallbacks == 0)
                {
                    xml.AppendText(text, MostCharacters);
                    Bounded(text);
                }

                continue;
            }

            var step =
                xml.NodeType == System.Xml.XmlNodeType.EndElement ? -1
                : xml.IsEmptyElement ? 0
                : 1;
            switch (xml.LocalName)
            {
                case "body":
                    isBody = true;
                    break;
                case "t":
                    isText = step > 0;
                    break;
                case "tbl":
                    tables += step;
                    break;
                case "Fallback":
                    fallbacks += step;
                    break;
                case "tr" when tables == 1:
                    isFirst = true;
                    text.Append(step < 0 ? "\n" : "");
                    break;
                case "tc" when tables == 1 && step >= 0:
                    text.Append(isFirst ? "" : "\t");
                    isFirst = false;
                    break;
                case "p" when tables == 0:
                    paragraphs += step;
                    text.Append(step <= 0 && paragraphs == 0 ? "\n" : "");
                    break;
                default:
                    break;
            }

            Bounded(text);
        }

        return isBody ? text.ToString() : throw new InvalidDataException();
    }

    private static void Bounded(StringBuilder text)
    {
        if (text.Length > MostCharacters)
        {
            Bounded(text.ToString());
        }
    }
}
