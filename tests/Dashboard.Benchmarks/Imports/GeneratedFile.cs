using System.Globalization;
using System.Text;
using Dashboard.Benchmarks.Queries;
using Dashboard.Documents.Import;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Dashboard.Benchmarks.Imports;

/// <summary>A file as a clerk would bring it: a line for each of N pairs of district and indicator, in January 2026.</summary>
internal static class GeneratedFile
{
    /// <summary>As CSV.</summary>
    /// <param name="lines">How many lines.</param>
    /// <param name="areSites">Whether all of them are sites of one indicator and district instead.</param>
    public static byte[] Csv(int lines, bool areSites = false)
    {
        var text = new StringBuilder(string.Join(',', FigureTemplate.Columns)).Append("\r\n");
        foreach (var cells in areSites ? Sites(lines) : Lines(lines))
        {
            text.AppendJoin(',', cells).Append("\r\n");
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    public static byte[] Xlsx(int lines)
    {
        using var memory = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(memory, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            var sheet = workbook.AddNewPart<WorksheetPart>();
            using (var writer = OpenXmlWriter.Create(sheet))
            {
                writer.WriteStartElement(new Worksheet());
                writer.WriteStartElement(new SheetData());
                writer.WriteElement(Row([.. FigureTemplate.Columns]));
                foreach (var cells in Lines(lines))
                {
                    writer.WriteElement(Row(cells));
                }

                writer.WriteEndElement();
                writer.WriteEndElement();
            }

            workbook.Workbook = new Workbook(
                new Sheets(
                    new Sheet
                    {
                        Name = "填报",
                        SheetId = 1,
                        Id = workbook.GetIdOfPart(sheet),
                    }
                )
            );
        }

        return memory.ToArray();
    }

    private static IEnumerable<string[]> Lines(int lines) =>
        Enumerable
            .Range(0, lines)
            .Select(line =>
                (string[])
                    [
                        GeneratedFigures.Indicator(line / GeneratedFigures.Districts),
                        GeneratedFigures.District(line % GeneratedFigures.Districts),
                        "2026年1月",
                        (1000 + line % 977).ToString(CultureInfo.InvariantCulture),
                        "个",
                        "",
                        "",
                        "某〔2026〕1号",
                        "",
                        "已核对",
                    ]
            );

    private static IEnumerable<string[]> Sites(int lines) =>
        Lines(lines)
            .Select(
                (cells, line) =>
                {
                    (cells[0], cells[1]) = (
                        GeneratedFigures.Indicator(0),
                        GeneratedFigures.District(0)
                    );
                    cells[6] = $"第{line}处";
                    return cells;
                }
            );

    private static Row Row(string[] cells) =>
        new(
            cells.Select(text => new Cell
            {
                DataType = CellValues.InlineString,
                InlineString = new InlineString(new Text(text)),
            })
        );
}
