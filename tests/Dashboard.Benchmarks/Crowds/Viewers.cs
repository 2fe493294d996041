using System.Diagnostics;
using System.Net;

namespace Dashboard.Benchmarks.Crowds;

/// <summary>
/// People who look: each opens a page every ten seconds, whole and compressed, and listens for changes while it is open. Two
/// of three pages are among the usual ones, the third is some district's in some year.
/// </summary>
internal sealed class Viewers(Uri address, IReadOnlyList<string> usual, IReadOnlyList<string> any)
    : IDisposable
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(10);

    private readonly HttpClient _pages = new(
        new SocketsHttpHandler
        {
            MaxConnectionsPerServer = int.MaxValue,
            AutomaticDecompression = DecompressionMethods.Brotli | DecompressionMethods.GZip,
        }
    )
    {
        BaseAddress = address,
    };
    private readonly HttpClient _feeds = new(
        new SocketsHttpHandler { MaxConnectionsPerServer = int.MaxValue }
    )
    {
        BaseAddress = address,
        Timeout = Timeout.InfiniteTimeSpan,
    };

    public Tally Views { get; } = new("a page is viewed");

    public Tally Feeds { get; } = new("a feed of changes is opened");

    /// <summary>So many come, spread over the first ten seconds, and stay until they are told to leave.</summary>
    public Task RunAsync(int count, CancellationToken leave) =>
        Task.WhenAll(Enumerable.Range(0, count).Select(one => LookAsync(one, count, leave)));

    /// <summary>Asks for one page.</summary>
    public async Task ViewAsync(string path)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            await _pages.GetByteArrayAsync(new Uri(path, UriKind.Relative), CancellationToken.None);
            Views.Took(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
        {
            Views.Failed(fault);
        }
    }

    public void Dispose()
    {
        _pages.Dispose();
        _feeds.Dispose();
    }

    private async Task LookAsync(int number, int count, CancellationToken leave)
    {
        var choice = new Random(number);
        try
        {
            await Task.Delay(Every * number / count, leave);
            var listening = ListenAsync(leave);
            using var clock = new PeriodicTimer(Every);
            do
            {
                await ViewAsync(
                    choice.Next(3) == 0
                        ? any[choice.Next(any.Count)]
                        : usual[choice.Next(usual.Count)]
                );
            } while (await clock.WaitForNextTickAsync(leave));
            await listening;
        }
        catch (OperationCanceledException) when (leave.IsCancellationRequested) { }
    }

    private async Task ListenAsync(CancellationToken leave)
    {
        try
        {
            var start = Stopwatch.GetTimestamp();
            using var answer = await _feeds.GetAsync(
                new Uri("/changes", UriKind.Relative),
                HttpCompletionOption.ResponseHeadersRead,
                leave
            );
            answer.EnsureSuccessStatusCode();
            using var lines = new StreamReader(await answer.Content.ReadAsStreamAsync(leave));
            await lines.ReadLineAsync(leave);
            Feeds.Took(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            while (await lines.ReadLineAsync(leave) is not null) { }

            throw new IOException("The feed ended.");
        }
        catch (OperationCanceledException) when (leave.IsCancellationRequested) { }
        catch (Exception fault) when (fault is HttpRequestException or IOException)
        {
            if (!leave.IsCancellationRequested)
            {
                Feeds.Failed(fault);
            }
        }
    }
}
