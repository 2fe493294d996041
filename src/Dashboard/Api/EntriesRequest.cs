using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Dashboard.Documents.Import;
using Dashboard.Shared;
using Dashboard.Wording;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace Dashboard.Api;

/// <summary>What was sent to <c>POST /api/entries</c>, measured before it is read.</summary>
/// <param name="IsDryRun">Whether it is only looked at.</param>
/// <param name="Source">The source of lines that name none.</param>
/// <param name="Key">The sender's own key for it, or null.</param>
/// <param name="IsCsv">Whether it is csv, else JSON.</param>
/// <param name="Body">It.</param>
internal sealed record EntriesRequest(
    bool IsDryRun,
    string Source,
    string? Key,
    bool IsCsv,
    byte[] Body
)
{
    public const string KeyHeader = "Idempotency-Key";
    public const string Json = "application/json";
    public const string Csv = "text/csv";
    private const int LongestKey = 255;

    /// <summary>Tells this from everything else a sender may send under the same key.</summary>
    public string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{(IsCsv ? Csv : Json)}\n{Source}\n"));
        hash.AppendData(Body);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Its lines.</summary>
    /// <exception cref="SheetRefusedException">There are none, or too many.</exception>
    public SentTable ToTable(Words words, CancellationToken cancellation) =>
        IsCsv ? SentTable.OfCsv(Body, cancellation) : SentTable.OfJson(Body, words);

    /// <summary>Reads it, or says why not.</summary>
    public static async Task<(EntriesRequest? Request, IResult? Refused)> ReadAsync(
        HttpContext http,
        string? dryRun,
        string? source,
        Words words
    )
    {
        var asked = new AskedQuery(words);
        var isDryRun = asked.Flag("dryRun", dryRun);
        if (source?.Length > SheetFile.MostCharacters)
        {
            asked.Refuse(words["来源过长。"]);
        }

        var key = ReadKey(http.Request, asked, words);
        if (asked.Problem is not null)
        {
            return (null, asked.Refused());
        }

        if (Format(http.Request) is not { } isCsv)
        {
            http.Response.Headers["Accept-Post"] = $"{Json}, {Csv}";
            return (
                null,
                EntryProblems.Say(
                    StatusCodes.Status415UnsupportedMediaType,
                    words["内容应是application/json（UTF-8）或text/csv，不压缩。"]
                )
            );
        }

        return await BodyAsync(http) is { } body
            ? (new(isDryRun, source?.Trim() ?? "", key, isCsv, body), null)
            : (
                null,
                EntryProblems.Say(
                    StatusCodes.Status413PayloadTooLarge,
                    words.Format("内容超过{0}MB，请分成几份。", "30")
                )
            );
    }

    private static string? ReadKey(HttpRequest request, AskedQuery asked, Words words)
    {
        var sent = request.Headers[KeyHeader];
        if (sent.Count == 0)
        {
            return null;
        }

        if (
            sent is [{ Length: > 0 and <= LongestKey } key]
            && key.All(letter => letter is > ' ' and <= '~')
        )
        {
            return key;
        }

        asked.Refuse(words["Idempotency-Key应是1到255个字母、数字或标点，只写一次。"]);
        return null;
    }

    // True for csv, false for JSON, null for what is neither.
    private static bool? Format(HttpRequest request)
    {
        var isPacked =
            request.Headers.ContentEncoding is { Count: > 0 } packed && packed != "identity";
        if (isPacked || !MediaTypeHeaderValue.TryParse(request.ContentType, out var type))
        {
            return null;
        }

        var isUtf8 =
            !type.Charset.HasValue
            || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase);
        return type.MediaType.Equals(Csv, StringComparison.OrdinalIgnoreCase) ? true
            : type.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase) && isUtf8 ? false
            : null;
    }

    // Null where it is too large.
    private static async Task<byte[]?> BodyAsync(HttpContext http)
    {
        // Ours says it in a sentence first.
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = SheetFile.MostBytes + (64 * 1024);
        }

        if (http.Request.ContentLength > SheetFile.MostBytes)
        {
            return null;
        }

        using var body = new MemoryStream((int)(http.Request.ContentLength ?? 0));
        var piece = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            int read;
            while ((read = await http.Request.Body.ReadAsync(piece, http.RequestAborted)) > 0)
            {
                if (body.Length + read > SheetFile.MostBytes)
                {
                    return null;
                }

                body.Write(piece, 0, read);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }

        return body.ToArray();
    }
}
