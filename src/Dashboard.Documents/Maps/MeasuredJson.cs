using System.Text.Json;
using System.Text.Unicode;
using Dashboard.Documents.Import;

namespace Dashboard.Documents.Maps;

/// <summary>Walks through a JSON text once, keeping nothing, so that what is too deep or too long is refused before it is parsed.</summary>
internal static class MeasuredJson
{
    private const int MostDepth = 32;

    // A point of three numbers is five tokens; names and brackets come on top.
    private const int MostTokens = 8 * GeoJsonFile.MostVertices;

    public static JsonDocument Parse(ReadOnlyMemory<byte> text, CancellationToken cancellation)
    {
        if (text.Span.StartsWith("\uFEFF"u8))
        {
            text = text[3..];
        }

        if (!Utf8.IsValid(text.Span))
        {
            throw new SheetRefusedException("文件不是UTF-8编码，请另存为UTF-8的GeoJSON");
        }

        try
        {
            Measure(text.Span, cancellation);
            return JsonDocument.Parse(text, new() { MaxDepth = MostDepth });
        }
        catch (JsonException fault)
        {
            throw new SheetRefusedException(
                "文件读不懂：第{0}行不是JSON，或套了{1}层以上",
                $"{(fault.LineNumber ?? 0) + 1}",
                $"{MostDepth}"
            );
        }
    }

    private static void Measure(ReadOnlySpan<byte> text, CancellationToken cancellation)
    {
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = MostDepth });
        var tokens = 0;
        while (reader.Read())
        {
            if (++tokens > MostTokens)
            {
                throw GeoJsonFile.TooManyVertices();
            }

            if (tokens % 100_000 == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }
        }
    }
}
