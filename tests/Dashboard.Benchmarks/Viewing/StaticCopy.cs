using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Dashboard.Benchmarks.Viewing;

/// <summary>A page and what it brings with it, byte for byte, served by Kestrel and nothing else: what the app's first page is held against.</summary>
internal sealed class StaticCopy : IAsyncDisposable
{
    private readonly WebApplication _app;

    private StaticCopy(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.First());

    public static async Task<StaticCopy> OfAsync(Uri address, string page)
    {
        using var plain = new HttpClient(
            new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All }
        )
        {
            BaseAddress = address,
        };
        using var packed = new HttpClient { BaseAddress = address };
        packed.DefaultRequestHeaders.Accept.ParseAdd("text/html, */*");
        packed.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip, br");
        var files = new Dictionary<string, Kept>(StringComparer.Ordinal);
        foreach (
            var part in ViewingPages.Parts(await ViewingPages.TextAsync(plain, page)).Prepend(page)
        )
        {
            var uri = new Uri(address, part);
            files[uri.PathAndQuery] = await KeepAsync(packed, uri);
        }

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(context =>
            files.TryGetValue(context.Request.Path + context.Request.QueryString, out var file)
                ? file.WriteAsync(context.Response)
                : NothingAsync(context.Response)
        );
        await app.StartAsync();
        return new(app);
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private static async Task<Kept> KeepAsync(HttpClient http, Uri uri)
    {
        using var answer = await http.GetAsync(uri);
        answer.EnsureSuccessStatusCode();
        return new(
            await answer.Content.ReadAsByteArrayAsync(),
            answer.Content.Headers.ContentType!.ToString(),
            string.Join(", ", answer.Content.Headers.ContentEncoding)
        );
    }

    // The live line of the page: said to be over, it is not asked for again.
    private static Task NothingAsync(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    private sealed record Kept(byte[] Bytes, string Type, string Encoding)
    {
        public Task WriteAsync(HttpResponse response)
        {
            response.ContentType = Type;
            response.ContentLength = Bytes.Length;
            if (Encoding.Length > 0)
            {
                response.Headers.ContentEncoding = Encoding;
            }

            return response.Body.WriteAsync(Bytes).AsTask();
        }
    }
}
