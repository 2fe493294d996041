using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace Dashboard.Benchmarks.Fuzz;

/// <summary>Sends hostile requests, four at a time, the same ones in every run.</summary>
internal static partial class FuzzedRequests
{
    private const int Together = 4;

    public static async Task<FuzzScore> RunAsync(
        FuzzedServer server,
        IReadOnlyList<FuzzAddress> addresses,
        int requests,
        Random random
    )
    {
        var score = new FuzzScore();
        var asked = Enumerable
            .Range(0, requests)
            .Select(i => Make(addresses[i % addresses.Count], server.Cookies, random))
            .ToList();
        await Parallel.ForEachAsync(
            asked,
            new ParallelOptions { MaxDegreeOfParallelism = Together },
            async (one, cancellation) =>
            {
                if (one.IsRaw)
                {
                    await SendRawAsync(server, one, score, cancellation);
                }
                else
                {
                    await SendAsync(server.Client, one, score, cancellation);
                }
            }
        );
        return score;
    }

    private static Asked Make(FuzzAddress address, List<string> cookies, Random random)
    {
        // One in eight goes over the wire as it is, without a client that puts it right.
        var isRaw = random.Next(8) == 0;
        var path = Places()
            .Replace(
                address.Path,
                _ => Escaped(Value(random), isRaw).Replace("/", "%2F", StringComparison.Ordinal)
            );
        var query = new StringBuilder();
        foreach (var parameter in address.Parameters.Where(_ => random.Next(3) > 0))
        {
            query
                .Append(query.Length == 0 ? '?' : '&')
                .Append(parameter)
                .Append('=')
                .Append(Escaped(Value(random), isRaw));
        }

        if (random.Next(12) == 0)
        {
            query.Append(query.Length == 0 ? '?' : '&').Append(Escaped(Value(random), isRaw));
        }

        return new(
            HostileValues.Methods[random.Next(HostileValues.Methods.Count)],
            path,
            query.ToString(),
            random.Next(3) == 0
                ? HostileValues.Headers[random.Next(HostileValues.Headers.Count)]
                : null,
            random.Next(cookies.Count + 1) is var who && who < cookies.Count ? cookies[who] : null,
            HostileValues.Bodies[random.Next(HostileValues.Bodies.Count)],
            isRaw,
            address.Path
        );
    }

    private static string Value(Random random) =>
        random.Next(3) == 0
            ? HostileValues.Right[random.Next(HostileValues.Right.Count)]
            : HostileValues.Wrong[random.Next(HostileValues.Wrong.Count)];

    // Raw: Chinese and all else as bytes, but for what would end the line of the request.
    private static string Escaped(string value, bool isRaw) =>
        isRaw
            ? value
                .Replace(" ", "%20", StringComparison.Ordinal)
                .Replace("\r", "%0D", StringComparison.Ordinal)
                .Replace("\n", "%0A", StringComparison.Ordinal)
                .Replace("#", "%23", StringComparison.Ordinal)
            : Uri.EscapeDataString(value);

    private static async Task SendAsync(
        HttpClient client,
        Asked one,
        FuzzScore score,
        CancellationToken cancellation
    )
    {
        using var request = new HttpRequestMessage(
            new HttpMethod(one.Method),
            one.Path + one.Query
        );
        if (one.Method is "POST" or "PUT" or "PATCH" or "DELETE")
        {
            request.Content = new StringContent(one.Body.Text);
            request.Content.Headers.Remove("Content-Type");
            request.Content.Headers.TryAddWithoutValidation("Content-Type", one.Body.Type);
        }

        if (one.Cookie is { } cookie)
        {
            request.Headers.TryAddWithoutValidation("Cookie", cookie);
        }

        if (one.Header is { } header)
        {
            request.Headers.TryAddWithoutValidation(header.Name, header.Value);
        }

        var clock = Stopwatch.StartNew();
        try
        {
            using var answer = await client.SendAsync(
                request,
                HttpCompletionOption.ResponseContentRead,
                cancellation
            );
            score.Add(one, (int)answer.StatusCode, clock.Elapsed, IsSaid(one, answer));
        }
        catch (HttpRequestException)
        {
            score.Add(one, 0, clock.Elapsed, isSaid: true);
        }
        catch (TaskCanceledException)
        {
            score.Add(one, -1, clock.Elapsed, isSaid: true);
        }
    }

    // Whether an error has a sentence: a page, or problem+json. Not of this app are what Kestrel refuses before it is asked
    // (and closes), and what the connection of a circuit says to its own script.
    private static bool IsSaid(Asked one, HttpResponseMessage answer) =>
        (int)answer.StatusCode < 400
        || one.Method == "HEAD"
        || one.Address.StartsWith("/_blazor", StringComparison.Ordinal)
        || (answer.Headers.ConnectionClose == true && answer.Content.Headers.ContentLength is 0)
        || answer.Content.Headers.ContentType
            is MediaTypeHeaderValue { MediaType: "application/problem+json" or "text/html" };

    private static async Task SendRawAsync(
        FuzzedServer server,
        Asked one,
        FuzzScore score,
        CancellationToken cancellation
    )
    {
        var clock = Stopwatch.StartNew();
        try
        {
            using var socket = new TcpClient();
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            limit.CancelAfter(TimeSpan.FromSeconds(60));
            await socket.ConnectAsync("127.0.0.1", server.Port, limit.Token);
            await using var stream = socket.GetStream();
            var header = one.Header is { } some ? $"{some.Name}: {some.Value}\r\n" : "";
            header += one.Cookie is { } cookie ? $"Cookie: {cookie}\r\n" : "";
            await stream.WriteAsync(
                Encoding.UTF8.GetBytes(
                    $"{one.Method} {one.Path}{one.Query} HTTP/1.1\r\nHost: 127.0.0.1:{server.Port}\r\nContent-Length: 0\r\nConnection: close\r\n{header}\r\n"
                ),
                limit.Token
            );
            using var reader = new StreamReader(stream, Encoding.UTF8);
            var first = await reader.ReadLineAsync(limit.Token) ?? "";
            await reader.ReadToEndAsync(limit.Token);
            var status =
                first.Split(' ') is [_, var code, ..]
                && int.TryParse(
                    code,
                    System.Globalization.CultureInfo.InvariantCulture,
                    out var number
                )
                    ? number
                    : 0;
            score.Add(one, status, clock.Elapsed, isSaid: true);
        }
        catch (Exception wrong) when (wrong is IOException or SocketException)
        {
            score.Add(one, 0, clock.Elapsed, isSaid: true);
        }
        catch (OperationCanceledException)
        {
            score.Add(one, -1, clock.Elapsed, isSaid: true);
        }
    }

    [GeneratedRegex("\\{[^}]+\\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Places();
}

/// <summary>One request.</summary>
internal sealed record Asked(
    string Method,
    string Path,
    string Query,
    (string Name, string Value)? Header,
    string? Cookie,
    (string Type, string Text) Body,
    bool IsRaw,
    string Address
);
