using System.Text;
using CsvHelper;

namespace Dashboard.Documents.Import;

/// <summary>A csv file as Excel or WPS saves it: UTF-8, UTF-16 with its mark, or GB18030 where it is neither.</summary>
internal static class CsvSheet
{
    private static readonly Encoding Utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);

    public static SheetTable Read(byte[] bytes, CancellationToken cancellation)
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
            return Read(csv, cancellation);
        }
        catch (Exception wrong) when (wrong is CsvFormatException or CsvValidationException)
        {
            throw new SheetRefusedException("csv文件有一行读不懂：引号不成对，或文字过长");
        }
    }

    private static SheetTable Read(CsvReader csv, CancellationToken cancellation)
    {
        if (!csv.Read())
        {
            throw new SheetRefusedException("文件的第一张表是空的");
        }

        var header = SheetFile.Header([.. Cells(csv, csv.FieldCount, 1)]);
        var lines = new List<SheetLine>();
        var number = 1;
        while (lines.Count <= SheetFile.MostLines && csv.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            number = Math.Max(number + 1, (int)csv.LineNumber);
            string[] cells = [.. Cells(csv, header.Count, number)];
            if (Array.Exists(cells, text => text.Length > 0))
            {
                lines.Add(new(number, cells));
            }
        }

        return new(header, lines);
    }

    private static IEnumerable<string> Cells(CsvReader csv, int columns, int line)
    {
        for (var column = 0; column < columns; column++)
        {
            var text = column < csv.FieldCount ? csv.GetString(column).Trim() : "";
            yield return text.Length <= SheetFile.MostCharacters
                ? text
                : throw new SheetRefusedException(
                    "第{0}行第{1}列的文字过长",
                    $"{line}",
                    $"{column + 1}"
                );
        }
    }

    private static string Text(byte[] bytes)
    {
        Encoding[] meant = bytes switch
        {
            [0xFF, 0xFE, ..] => [new UnicodeEncoding(false, true, throwOnInvalidBytes: true)],
            [0xFE, 0xFF, ..] => [new UnicodeEncoding(true, true, throwOnInvalidBytes: true)],
            _ => [Utf8, Gb18030()],
        };
        foreach (var encoding in meant)
        {
            try
            {
                return encoding.GetString(bytes).TrimStart('\uFEFF');
            }
            catch (DecoderFallbackException)
            {
                // It is another one, or none.
            }
        }

        throw new SheetRefusedException("csv文件的编码读不懂；请另存为UTF-8、UTF-16或GB18030编码");
    }

    private static Encoding Gb18030() =>
        CodePagesEncodingProvider.Instance.GetEncoding(
            "GB18030",
            EncoderFallback.ExceptionFallback,
            DecoderFallback.ExceptionFallback
        )!;
}
