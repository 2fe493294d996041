using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Channels;

namespace Dashboard.Tests.Setup;

/// <summary>A mail as it arrived.</summary>
/// <param name="To">Who it is for.</param>
/// <param name="Subject">Its subject, decoded.</param>
/// <param name="Text">Its text, decoded.</param>
/// <param name="SignedInAs">User and password that were given, or empty.</param>
internal sealed record ArrivedMail(
    IReadOnlyList<string> To,
    string Subject,
    string Text,
    string SignedInAs
);

/// <summary>A small mail server (RFC 5321) that takes everything and keeps it.</summary>
internal sealed partial class MailServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopping = new();
    private readonly Channel<ArrivedMail> _arrived = Channel.CreateUnbounded<ArrivedMail>();
    private readonly Task _serving;

    public MailServer()
    {
        _listener.Start();
        _serving = ServeAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Whether nothing has arrived that was not read yet.</summary>
    public bool IsEmpty => _arrived.Reader.Count == 0;

    public async Task<ArrivedMail> ReadAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        return await _arrived.Reader.ReadAsync(limit.Token);
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _serving;
        _listener.Dispose();
        _stopping.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(_stopping.Token);
                await TalkAsync(client.GetStream());
            }
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
    }

    private async Task TalkAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.ASCII);
        await using var writer = new StreamWriter(stream, Encoding.ASCII) { NewLine = "\r\n" };
        var to = new List<string>();
        var signedInAs = "";
        await SayAsync("220 here");
        while (await reader.ReadLineAsync(_stopping.Token) is { } line)
        {
            switch (line.Split(' ', ':')[0].ToUpperInvariant())
            {
                case "EHLO":
                    await SayAsync("250-here\r\n250 AUTH LOGIN");
                    break;
                case "AUTH":
                    await SayAsync("334 UGFzc3dvcmQ6");
                    signedInAs =
                        $"{Decoded(line.Split(' ')[^1])}:{Decoded((await reader.ReadLineAsync(_stopping.Token))!)}";
                    await SayAsync("235 welcome");
                    break;
                case "RCPT":
                    to.Add(line[(line.IndexOf('<') + 1)..line.IndexOf('>')]);
                    await SayAsync("250 ok");
                    break;
                case "DATA":
                    await SayAsync("354 go on");
                    _arrived.Writer.TryWrite(await LetterAsync(reader, to, signedInAs));
                    await SayAsync("250 taken");
                    break;
                case "QUIT":
                    await SayAsync("221 bye");
                    return;
                default:
                    await SayAsync("250 ok");
                    break;
            }
        }

        async Task SayAsync(string answer)
        {
            await writer.WriteLineAsync(answer.AsMemory(), _stopping.Token);
            await writer.FlushAsync(_stopping.Token);
        }
    }

    private async Task<ArrivedMail> LetterAsync(
        StreamReader reader,
        List<string> to,
        string signedInAs
    )
    {
        var lines = new List<string>();
        while (await reader.ReadLineAsync(_stopping.Token) is { } line && line != ".")
        {
            lines.Add(line);
        }

        var empty = lines.IndexOf("");
        var head = string.Join('\n', lines.Take(empty));
        var subject = head[head.IndexOf("Subject:", StringComparison.Ordinal)..];
        return new(
            [.. to],
            string.Concat(
                EncodedWord().Matches(subject).Select(word => Decoded(word.Groups["text"].Value))
            ),
            Decoded(string.Concat(lines.Skip(empty + 1))),
            signedInAs
        );
    }

    private static string Decoded(string base64) =>
        Encoding.UTF8.GetString(Convert.FromBase64String(base64));

    [GeneratedRegex(@"=\?utf-8\?B\?(?<text>[^?]*)\?=", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EncodedWord();
}
