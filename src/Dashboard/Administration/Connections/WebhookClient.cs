using System.Net;
using System.Net.Sockets;
using Dashboard.Storage.Connections;

namespace Dashboard.Administration.Connections;

/// <summary>
/// Posts to addresses that administrators set and to nowhere else: no redirect is followed, no proxy asked, and what a name
/// leads to is looked at as the connection is made, so that a name cannot lead elsewhere a moment later.
/// </summary>
internal sealed class WebhookClient : IDisposable
{
    /// <summary>How long an answer is waited for; less than a message is taken for.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private readonly HttpClient _http;
    private readonly bool _allowsLoopback;

    /// <summary>Makes it.</summary>
    /// <param name="allowsLoopback"><c>Webhooks:AllowLoopback</c>: whether another program of this machine may be told.</param>
    public WebhookClient(bool allowsLoopback)
    {
        _allowsLoopback = allowsLoopback;
        _http = new(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseProxy = false,
                UseCookies = false,
                ConnectCallback = ConnectAsync,
                PooledConnectionLifetime = TimeSpan.FromMinutes(1),
            }
        )
        {
            Timeout = Longest,
        };
        _http.DefaultRequestHeaders.UserAgent.ParseAdd(nameof(Dashboard));
    }

    /// <summary>Sends it; what is answered beside the status is not read.</summary>
    /// <exception cref="WebhookForbiddenException">Nothing is sent there.</exception>
    public async Task<HttpStatusCode> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellation
    )
    {
        using var answer = await _http.SendAsync(
            request,
            HttpCompletionOption.ResponseHeadersRead,
            cancellation
        );
        return answer.StatusCode;
    }

    public void Dispose() => _http.Dispose();

    private async ValueTask<Stream> ConnectAsync(
        SocketsHttpConnectionContext context,
        CancellationToken cancellation
    )
    {
        var addresses = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancellation);
        if (
            addresses.FirstOrDefault(one => WebhookAddress.IsForbidden(one, _allowsLoopback)) is
            { } forbidden
        )
        {
            throw new WebhookForbiddenException(forbidden);
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

/// <summary>The name of an address leads to where nothing is sent.</summary>
internal sealed class WebhookForbiddenException(IPAddress address)
    : Exception($"Nothing is sent to {address}.");
