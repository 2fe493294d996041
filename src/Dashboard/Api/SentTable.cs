using System.Globalization;
using System.Text.Json;
using Dashboard.Documents.Import;
using Dashboard.Wording;

namespace Dashboard.Api;

/// <summary>What a program sent, as the table that a file would be, and what in it is no cell of a table.</summary>
/// <param name="Table">The lines that can be looked at further.</param>
/// <param name="Errors">What is wrong with the others.</param>
internal sealed record SentTable(SheetTable Table, IReadOnlyList<EntryError> Errors)
{
    // An array of objects of plain values, and nothing in these.
    private const int Deepest = 3;

    private static readonly JsonDocumentOptions Plain = new()
    {
        MaxDepth = Deepest,
        AllowDuplicateProperties = false,
    };

    /// <summary>Reads a csv file, as import does; its columns may be called as in JSON too.</summary>
    /// <exception cref="SheetRefusedException">It is none.</exception>
    public static SentTable OfCsv(byte[] body, CancellationToken cancellation)
    {
        var table = SheetFile.Read("entries.csv", body, cancellation);
        return new(
            table with
            {
                Header = [.. table.Header.Select(name => EntryFields.Column(name) ?? name)],
            },
            []
        );
    }

    /// <summary>Reads an array of objects.</summary>
    /// <exception cref="SheetRefusedException">It is none, or too long.</exception>
    public static SentTable OfJson(byte[] body, Words words)
    {
        using var json = Parse(body);
        if (json.RootElement.ValueKind != JsonValueKind.Array)
        {
            throw new SheetRefusedException("JSON应为数组，每行数据是其中一个对象");
        }

        if (json.RootElement.GetArrayLength() > SheetFile.MostLines)
        {
            throw new SheetRefusedException("超过{0}行，请分成几份", "50,000") { IsTooMuch = true };
        }

        var (lines, errors) = (new List<SheetLine>(), new List<EntryError>());
        foreach (var (index, element) in json.RootElement.EnumerateArray().Index())
        {
            var before = errors.Count;
            var cells = Cells(element, index + 1, errors, words);
            if (errors.Count == before)
            {
                lines.Add(new(index + 1, cells));
            }
        }

        return new(new(FigureTemplate.Columns, lines), errors);
    }

    private static JsonDocument Parse(byte[] body)
    {
        ReadOnlyMemory<byte> text = body is [0xEF, 0xBB, 0xBF, ..] ? body.AsMemory(3) : body;
        try
        {
            return JsonDocument.Parse(text, Plain);
        }
        catch (InvalidOperationException)
        {
            // The name of a field, when names are held against each other.
            throw new SheetRefusedException("JSON应是完好的UTF-8");
        }
        catch (JsonException wrong)
        {
            throw new SheetRefusedException(
                "JSON读不懂：第{0}行第{1}个字节附近；应为不再嵌套的对象的数组，字段不重复",
                Number(wrong.LineNumber + 1),
                Number(wrong.BytePositionInLine + 1)
            );
        }
    }

    private static string[] Cells(
        JsonElement element,
        int line,
        List<EntryError> errors,
        Words words
    )
    {
        var cells = new string[FigureTemplate.Columns.Count];
        Array.Fill(cells, "");
        if (element.ValueKind != JsonValueKind.Object)
        {
            errors.Add(new(line, words["一行数据应为一个对象"]));
            return cells;
        }

        foreach (var field in element.EnumerateObject())
        {
            var name = Unescaped(() => field.Name) ?? "\uFFFD";
            if (EntryFields.Column(name) is not { } column)
            {
                var unknown = Shared.AskedQuery.Short(name);
                errors.Add(
                    new(line, words.Format("没有叫“{0}”的字段", unknown)) { Field = unknown }
                );
            }
            else if (Text(field) is { } text)
            {
                cells[FigureTemplate.Columns.ToList().IndexOf(column)] = text;
            }
            else
            {
                errors.Add(
                    new(line, words["应为文字（数值也可以是数），最多2,000字，不含看不见的字符"])
                    {
                        Field = field.Name,
                    }
                );
            }
        }

        return cells;
    }

    // What a cell of a file could hold; null where it is something else.
    private static string? Text(JsonProperty field)
    {
        var text = field.Value.ValueKind switch
        {
            JsonValueKind.String => Unescaped(field.Value.GetString),
            JsonValueKind.Number when field.Name == EntryFields.Value => field.Value.GetRawText(),
            JsonValueKind.Null => "",
            _ => null,
        };
        return text?.Length <= SheetFile.MostCharacters && !text.Any(IsUnseen) ? text.Trim() : null;
    }

    private static bool IsUnseen(char letter) =>
        char.IsControl(letter) && letter is not ('\t' or '\n' or '\r');

    // Half a character and broken UTF-8 are found as the text is made.
    private static string? Unescaped(Func<string?> text)
    {
        try
        {
            return text();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string Number(long? number) =>
        (number ?? 0).ToString(CultureInfo.InvariantCulture);
}
