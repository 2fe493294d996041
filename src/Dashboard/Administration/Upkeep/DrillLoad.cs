using System.Collections.Concurrent;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Entry;

namespace Dashboard.Administration.Upkeep;

/// <summary>People who enter one figure after the other until they are told to stop.</summary>
internal sealed class DrillLoad : IAsyncDisposable
{
    // As people do: a figure, and a breath. Without it four who never pause keep a fifth from ever having the file.
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(20);
    private readonly ConcurrentQueue<string> _acknowledged = new();
    private readonly CancellationTokenSource _stop;
    private readonly SemaphoreSlim _each = new(0);
    private readonly Task _writing;

    public DrillLoad(
        EntryCommands entry,
        Actor clerk,
        Func<int, FigureEntry> figure,
        int writers,
        CancellationToken cancellation
    )
    {
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var number = 0;
        _writing = Task.WhenAll(
            Enumerable.Range(0, writers).Select(_ => Task.Run(WriteAsync, CancellationToken.None))
        );

        async Task WriteAsync()
        {
            while (!_stop.IsCancellationRequested)
            {
                var sent = await entry.SubmitAsync(
                    clerk,
                    [figure(Interlocked.Increment(ref number))],
                    null,
                    CancellationToken.None
                );
                foreach (var code in sent.Codes)
                {
                    _acknowledged.Enqueue(code);
                }

                _each.Release();
                await Task.Delay(Breath, CancellationToken.None);
            }
        }
    }

    /// <summary>What has been answered with a yes so far.</summary>
    public IReadOnlyList<string> Acknowledged => [.. _acknowledged];

    /// <summary>Waits until so many have been tried, or the writing has ended.</summary>
    public async Task ReachedAsync(int figures)
    {
        for (var tried = 0; tried < figures && !_writing.IsCompleted; tried++)
        {
            await Task.WhenAny(_each.WaitAsync(_stop.Token), _writing);
        }
    }

    /// <summary>Lets each finish the figure it is at. What went wrong is thrown here.</summary>
    public async Task StopAsync()
    {
        await _stop.CancelAsync();
        await _writing;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _stop.Dispose();
        _each.Dispose();
    }
}
