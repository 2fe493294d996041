using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Dashboard.Benchmarks.Viewing;

/// <summary>Asks for one page over and over on some connections, with as little work of its own as can be: it shares the cores with the server.</summary>
internal static class KeptPages
{
    private const int Connections = 16;
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(5);

    /// <summary>Pages a second, compressed by gzip.</summary>
    public static async Task<double> PerSecondAsync(Uri address)
    {
        await KeepAsync(address);
        await RunAsync(address, TimeSpan.FromSeconds(1));
        return await RunAsync(address, Time) / Time.TotalSeconds;
    }

    // The first answer is made, not kept yet.
    private static async Task KeepAsync(Uri address)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.ParseAdd("text/html");
        request.Headers.AcceptEncoding.ParseAdd("gzip");
        using var answer = await http.SendAsync(request);
        answer.EnsureSuccessStatusCode();
    }

    private static async Task<long> RunAsync(Uri address, TimeSpan time)
    {
        var start = Stopwatch.GetTimestamp();
        var counts = await Task.WhenAll(
            Enumerable
                .Range(0, Connections)
                .Select(_ => Task.Run(() => OneAsync(address, start, time)))
        );
        return counts.Sum();
    }

    private static async Task<long> OneAsync(Uri address, long start, TimeSpan time)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(address.Host, address.Port);
        var request = Encoding.ASCII.GetBytes(
            $"GET {address.PathAndQuery} HTTP/1.1\r\nHost: {address.Authority}\r\nAccept: text/html\r\nAccept-Encoding: gzip\r\n\r\n"
        );
        var buffer = new byte[1 << 20];
        long pages = 0;
        while (Stopwatch.GetElapsedTime(start) < time)
        {
            await socket.SendAsync(request);
            await ReadAsync(socket, buffer);
            pages++;
        }

        return pages;
    }

    private static async Task ReadAsync(Socket socket, byte[] buffer)
    {
        var (have, whole) = (0, -1);
        while (whole < 0 || have < whole)
        {
            var read = await socket.ReceiveAsync(buffer.AsMemory(have));
            if (read == 0)
            {
                throw new IOException("The server closed the connection.");
            }

            have += read;
            whole = whole < 0 ? Length(buffer.AsSpan(0, have)) : whole;
        }
    }

    // Of head and body together; -1 while the head is not all there. A page from the cache says its length.
    private static int Length(ReadOnlySpan<byte> answer)
    {
        var end = answer.IndexOf("\r\n\r\n"u8);
        if (end < 0)
        {
            return -1;
        }

        var head = Encoding.ASCII.GetString(answer[..end]);
        const string name = "Content-Length: ";
        var at = head.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || !head.StartsWith("HTTP/1.1 200", StringComparison.Ordinal))
        {
            throw new InvalidOperationException(head);
        }

        var line = head.AsSpan(at + name.Length);
        var stop = line.IndexOf('\r');
        return end + 4 + int.Parse(stop < 0 ? line : line[..stop], CultureInfo.InvariantCulture);
    }
}
