using CsvHelper;

namespace Dashboard.Documents.Export;

/// <summary>A chart's numbers as CSV that opens right in Excel: UTF-8 with its mark, text that looks like a formula stays text.</summary>
public static class ChartCsv
{
    /// <summary>Writes one line for each point, with its source.</summary>
    public static void Write(Chart chart, Catalogue catalogue, Language language, Stream stream)
    {
        using var csv = CsvWriter.Create(
            stream,
            new CsvWriterOptions { WriteByteOrderMark = true, Injection = CsvInjection.Escape },
            true
        );
        csv.WriteRecord([.. ChartRow.Header(chart, language)]);
        foreach (var row in ChartRow.Of(chart, catalogue, language))
        {
            csv.WriteField(row.Item);
            csv.WriteField((object)row.Value);
            foreach (var text in row.Rest)
            {
                csv.WriteField(text);
            }

            csv.EndRecord();
        }
    }
}
