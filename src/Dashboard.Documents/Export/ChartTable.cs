using System.Globalization;
using System.Xml.Linq;

namespace Dashboard.Documents.Export;

/// <summary>A chart's numbers as an HTML table, which Word, WPS and Excel take from the clipboard: numbers as numbers, all else as text.</summary>
public static class ChartTable
{
    /// <summary>The table: one line for each point, with its source.</summary>
    public static string Html(Chart chart, Catalogue catalogue, Language language) =>
        new XElement(
            "table",
            new XElement("caption", PlainText.Of($"{chart.Title} {chart.Period}")),
            new XElement(
                "thead",
                new XElement(
                    "tr",
                    ChartRow.Header(chart, language).Select(name => new XElement("th", name))
                )
            ),
            new XElement(
                "tbody",
                ChartRow
                    .Of(chart, catalogue, language)
                    .Select(row => new XElement(
                        "tr",
                        Cell(row.Item),
                        new XElement("td", row.Value.ToString(CultureInfo.InvariantCulture)),
                        row.Rest.Select(Cell)
                    ))
            )
        ).ToString(SaveOptions.DisableFormatting);

    // A sheet would work out a text that begins like a formula.
    private static XElement Cell(string text)
    {
        var isFormula = text.Length > 0 && "=+-@\t\r".Contains(text[0], StringComparison.Ordinal);
        return new("td", PlainText.Of(isFormula ? "'" + text : text));
    }
}
