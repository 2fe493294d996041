using CsvHelper;

namespace Dashboard.Api;

/// <summary>Figures as CSV with the names of the JSON, UTF-8 with the mark by which Excel knows it; text that looks like a formula stays text.</summary>
internal static class FigureCsv
{
    private static readonly System.Reflection.PropertyInfo[] Columns =
        typeof(FigureItem).GetProperties();

    public static byte[] Write(IEnumerable<FigureItem> items)
    {
        using var stream = new MemoryStream();
        var options = new CsvWriterOptions
        {
            WriteByteOrderMark = true,
            Injection = CsvInjection.Escape,
        };
        using (var csv = CsvWriter.Create(stream, options, true))
        {
            csv.WriteRecord([
                .. Columns.Select(column =>
                    char.ToLowerInvariant(column.Name[0]) + column.Name[1..]
                ),
            ]);
            foreach (var item in items)
            {
                foreach (var column in Columns)
                {
                    csv.WriteField(column.GetValue(item));
                }

                csv.EndRecord();
            }
        }

        return stream.ToArray();
    }
}
