using System.Text;
using System.Xml;

namespace Dashboard.Documents.Import;

/// <summary>What stands in a cell or in a shared text, of one format or of many.</summary>
internal static class CellText
{
    /// <summary>
    /// Reads the element at hand to its end. Of a text that is too long it gives so much that one can tell; how a word is
    /// pronounced, which Japanese files add, is no part of it.
    /// </summary>
    /// <param name="xml">Stands before the element.</param>
    /// <param name="onFormula">Called where the element holds a formula.</param>
    public static string Read(XmlReader xml, Action? onFormula = null)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var (text, depth) = (new StringBuilder(), xml.Depth);
        var (isWanted, isSpoken) = (false, false);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.Opens("f"))
            {
                onFormula?.Invoke();
            }

            if (xml.NodeType == XmlNodeType.Element)
            {
                isWanted = xml.LocalName is "v" or "t" && !xml.IsEmptyElement;
                isSpoken = isSpoken || (xml.LocalName == "rPh" && !xml.IsEmptyElement);
            }
            else if (xml.NodeType == XmlNodeType.EndElement)
            {
                isWanted = false;
                isSpoken = isSpoken && xml.LocalName != "rPh";
            }
            else if (isWanted && !isSpoken && xml.IsText())
            {
                xml.AppendText(text, SheetFile.MostCharacters);
            }
        }

        return text.ToString();
    }
}
