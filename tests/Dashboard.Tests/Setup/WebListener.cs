using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Dashboard.Tests.Setup;

/// <summary>A request as it arrived.</summary>
internal sealed record ArrivedRequest(string Path, IQueryCollection Query, byte[] Body)
{
    public string Text => System.Text.Encoding.UTF8.GetString(Body);
}

/// <summary>A small web server of a test: it takes what is posted, keeps it, and answers as it is told.</summary>
internal sealed class WebListener : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Channel<ArrivedRequest> _arrived = Channel.CreateUnbounded<ArrivedRequest>();

    private WebListener(WebApplication app) => _app = app;

    /// <summary>What it answers.</summary>
    public string Answer { get; set; } = "{}";

    public string Address => _app.Urls.Single();

    public bool IsEmpty => _arrived.Reader.Count == 0;

    public static async Task<WebListener> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var listener = new WebListener(builder.Build());
        listener._app.Run(listener.TakeAsync);
        await listener._app.StartAsync();
        return listener;
    }

    public async Task<ArrivedRequest> ReadAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        return await ReadAsync(limit.Token);
    }

    public ValueTask<ArrivedRequest> ReadAsync(CancellationToken limit) =>
        _arrived.Reader.ReadAsync(limit);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        _arrived.Writer.TryWrite(new(context.Request.Path, context.Request.Query, body.ToArray()));
        await context.Response.WriteAsync(Answer, context.RequestAborted);
    }
}
