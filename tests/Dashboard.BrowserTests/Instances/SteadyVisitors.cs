using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography.X509Certificates;

namespace Dashboard.BrowserTests.Instances;

/// <summary>Visitors who ask for one address after another without a pause, each on a connection of their own, until they are told to end.</summary>
internal sealed class SteadyVisitors : IAsyncDisposable
{
    private readonly CancellationTokenSource _end = new();
    private readonly ConcurrentQueue<string> _failures = new();
    private readonly Task _asking;
    private int _answers;

    public SteadyVisitors(Uri site, X509Certificate2 certificate, params string[] addresses) =>
        _asking = Task.WhenAll(
            addresses.Select(address => AskAsync(new(site, address), certificate))
        );

    /// <summary>Ends when so many answers have come from now on.</summary>
    public async Task AskedAsync(int count)
    {
        var until = Volatile.Read(ref _answers) + count;
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (Volatile.Read(ref _answers) < until)
        {
            await Task.Delay(20, limit.Token);
        }
    }

    /// <summary>What was not answered as it should be.</summary>
    public async Task<IReadOnlyCollection<string>> EndAsync()
    {
        await _end.CancelAsync();
        await _asking;
        return _failures;
    }

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        _end.Dispose();
    }

    private async Task AskAsync(Uri address, X509Certificate2 certificate)
    {
        using var handler = new SocketsHttpHandler
        {
            SslOptions = new()
            {
                CertificateChainPolicy = new()
                {
                    TrustMode = X509ChainTrustMode.CustomRootTrust,
                    CustomTrustStore = { certificate },
                    RevocationMode = X509RevocationMode.NoCheck,
                },
            },
        };
        using var visitor = new HttpClient(handler);
        while (!_end.IsCancellationRequested)
        {
            try
            {
                using var answer = await visitor.GetAsync(address);
                if (answer.StatusCode != HttpStatusCode.OK)
                {
                    _failures.Enqueue($"{address}: {answer.StatusCode}");
                }

                Interlocked.Increment(ref _answers);
            }
            catch (HttpRequestException fault)
            {
                _failures.Enqueue($"{address}: {fault}");
            }
        }
    }
}
