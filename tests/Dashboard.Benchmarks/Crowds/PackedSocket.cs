using System.Net;
using System.Net.WebSockets;
using System.Text.Json.Nodes;

namespace Dashboard.Benchmarks.Crowds;

/// <summary>A web socket of SignalR with packed messages, to the hub of Blazor's circuits.</summary>
internal sealed class PackedSocket : IAsyncDisposable
{
    private const long Ping = 6;
    private static readonly TimeSpan Pulse = TimeSpan.FromSeconds(10);

    private readonly ClientWebSocket _socket = new();
    private readonly SemaphoreSlim _turn = new(1);
    private readonly CancellationTokenSource _end = new();
    private Task _pulsing = Task.CompletedTask;

    private PackedSocket() { }

    /// <summary>Why it ended by itself; null while it is there.</summary>
    public string? Fault { get; private set; }

    /// <summary>Ends with the connection.</summary>
    public Task Hearing { get; private set; } = Task.CompletedTask;

    /// <summary>Connects as a page does, and gives each message to <paramref name="take"/>.</summary>
    public static async Task<PackedSocket> ConnectAsync(
        HttpClient http,
        CookieContainer cookies,
        Func<PackedSocket, object?[], Task> take
    )
    {
        using var empty = new StringContent("");
        using var answer = await http.PostAsync(
            new Uri("/_blazor/negotiate?negotiateVersion=1", UriKind.Relative),
            empty
        );
        answer.EnsureSuccessStatusCode();
        var token = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["connectionToken"]!;
        var address = new UriBuilder(http.BaseAddress!)
        {
            Scheme = "ws",
            Path = "/_blazor",
            Query = "id=" + Uri.EscapeDataString(token.GetValue<string>()),
        };
        var socket = new PackedSocket();
        socket._socket.Options.Cookies = cookies;
        try
        {
            await socket._socket.ConnectAsync(address.Uri, CancellationToken.None);
            await socket.ShakeHandsAsync();
        }
        catch
        {
            await socket.DisposeAsync();
            throw;
        }

        socket.Hearing = socket.HearAsync(take);
        socket._pulsing = socket.PulseAsync();
        return socket;
    }

    public async Task SendAsync(params object?[] message)
    {
        var framed = Packed.Framed(message);
        await _turn.WaitAsync(_end.Token);
        try
        {
            await _socket.SendAsync(
                framed,
                WebSocketMessageType.Binary,
                endOfMessage: true,
                _end.Token
            );
        }
        finally
        {
            _turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await Task.WhenAll(Hearing, _pulsing);
        _socket.Dispose();
        _turn.Dispose();
        _end.Dispose();
    }

    private async Task ShakeHandsAsync()
    {
        byte[] wish = [.. """{"protocol":"blazorpack","version":1}"""u8, 0x1e];
        await _socket.SendAsync(
            wish,
            WebSocketMessageType.Text,
            endOfMessage: true,
            CancellationToken.None
        );
        await ReceiveAsync(new byte[64]);
    }

    private async Task HearAsync(Func<PackedSocket, object?[], Task> take)
    {
        var (buffer, length) = (new byte[16 * 1024], 0);
        try
        {
            while (true)
            {
                if (length == buffer.Length)
                {
                    Array.Resize(ref buffer, 2 * length);
                }

                length += await ReceiveAsync(buffer.AsMemory(length));
                ReadOnlyMemory<byte> came = buffer.AsMemory(0, length);
                while (Packed.TryTake(ref came, out var message))
                {
                    await take(this, message);
                }

                came.CopyTo(buffer);
                length = came.Length;
            }
        }
        catch (OperationCanceledException) when (_end.IsCancellationRequested) { }
        catch (Exception fault) when (fault is WebSocketException or IOException)
        {
            Fault = _end.IsCancellationRequested ? null : fault.Message;
        }
    }

    private async Task PulseAsync()
    {
        try
        {
            while (Fault is null)
            {
                await Task.Delay(Pulse, _end.Token);
                await SendAsync(Ping);
            }
        }
        catch (OperationCanceledException) when (_end.IsCancellationRequested) { }
        catch (WebSocketException fault)
        {
            Fault ??= fault.Message;
        }
    }

    // Messages of SignalR do not end where those of the web socket do.
    private async Task<int> ReceiveAsync(Memory<byte> buffer)
    {
        var part = await _socket.ReceiveAsync(buffer, _end.Token);
        return part.MessageType == WebSocketMessageType.Close
            ? throw new IOException("The web socket was closed.")
            : part.Count;
    }
}
