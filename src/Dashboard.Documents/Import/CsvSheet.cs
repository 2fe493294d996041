using System.Text;
using CsvHelper;

namespace Dashboard.Documents.Import;

/// <summary>A csv file as Excel or WPS saves it: UTF-8, or GB18030 where it is no UTF-8.</summary>
internal static class CsvSheet
{
    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    static CsvSheet() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static SheetTable Read(byte[] bytes)
    {
        var text = Text(bytes);
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            throw new SheetRefusedException("这不是csv文件");
        }

        try
        {
            using var csv = CsvReader.FromText(
                text,
                new CsvReaderOptions
                {
                    HasHeader = false,
                    TrackLineNumbers = true,
                    MaxRecordSize = SheetFile.MostCharacters * 64,
                }
            );
            return Read(csv);
        }
        catch (Exception wrong) when (wrong is CsvFormatException or CsvValidationException)
        {
            throw new SheetRefusedException("csv文件有一行读不懂：引号不成对，或文字过长");
        }
    }

    private static SheetTable Read(CsvReader csv)
    {
        if (!csv.Read())
        {
            throw new SheetRefusedException("文件的第一张表是空的");
        }

        var header = Cells(csv);
        var lines = new List<SheetLine>();
        while (csv.Read() && lines.Count <= SheetFile.MostLines)
        {
            var cells = Cells(csv);
            if (cells.TrueForAll(text => text.Length == 0))
            {
                continue;
            }

            while (cells.Count < header.Count)
            {
                cells.Add("");
            }

            lines.Add(new((int)csv.LineNumber, [.. cells.Take(header.Count)]));
        }

        return new(header, lines);
    }

    private static List<string> Cells(CsvReader csv) =>
        [.. Enumerable.Range(0, csv.FieldCount).Select(index => csv.GetString(index).Trim())];

    private static string Text(byte[] bytes)
    {
        var body = bytes.AsSpan();
        if (body.StartsWith(Encoding.UTF8.Preamble))
        {
            body = body[Encoding.UTF8.Preamble.Length..];
        }

        try
        {
            return Utf8.GetString(body);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.GetEncoding("GB18030").GetString(body);
        }
    }
}
