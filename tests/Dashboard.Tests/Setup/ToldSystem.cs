using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Dashboard.Tests.Setup;

/// <summary>A request that another system was sent.</summary>
internal sealed record ToldRequest(
    string Path,
    IReadOnlyDictionary<string, string> Headers,
    string Body
);

/// <summary>Another system that listens on this machine, and answers as a test says.</summary>
internal sealed class ToldSystem : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<ToldRequest> _told = new();
    private readonly TaskCompletionSource<ToldRequest> _first = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );

    private ToldSystem(WebApplication app) => _app = app;

    /// <summary>What was sent, in order.</summary>
    public IReadOnlyList<ToldRequest> Told => [.. _told];

    /// <summary>The first that is sent, once it is.</summary>
    public Task<ToldRequest> First => _first.Task;

    /// <summary>The status of the next answers.</summary>
    public int Status { get; set; } = StatusCodes.Status204NoContent;

    /// <summary>Where it listens.</summary>
    public string Address => _app.Urls.Single() + "/in";

    public static async Task<ToldSystem> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var system = new ToldSystem(builder.Build());
        system._app.Run(system.HearAsync);
        await system._app.StartAsync();
        return system;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task HearAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        var told = new ToldRequest(
            http.Request.Path,
            http.Request.Headers.ToDictionary(
                pair => pair.Key.ToLowerInvariant(),
                pair => pair.Value.ToString(),
                StringComparer.Ordinal
            ),
            await reader.ReadToEndAsync()
        );
        _told.Enqueue(told);
        _first.TrySetResult(told);
        http.Response.StatusCode = Status;
        if (Status == StatusCodes.Status302Found)
        {
            http.Response.Headers.Location = "/elsewhere";
        }
    }
}
