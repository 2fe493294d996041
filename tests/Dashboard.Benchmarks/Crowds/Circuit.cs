using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Dashboard.Benchmarks.Crowds;

/// <summary>
/// A staff page as its browser holds it open: Blazor Server's own protocol (SignalR over a web socket, messages packed as
/// <c>blazorpack</c>) without a browser. Each render is acknowledged and none is drawn; scripts are answered with nothing,
/// but for a module, which hands over the page that may be called.
/// </summary>
internal sealed partial class Circuit : IAsyncDisposable
{
    private const long Invocation = 1;
    private const long Completion = 3;
    private const long Ping = 6;
    private const long Close = 7;
    private const long WantsModule = 1;

    private static readonly TimeSpan Pulse = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly ClientWebSocket _socket = new();
    private readonly SemaphoreSlim _turn = new(1);
    private readonly CancellationTokenSource _end = new();
    private readonly TaskCompletionSource<string> _started = Waiting<string>();
    private readonly TaskCompletionSource _shown = Waiting();
    private readonly TaskCompletionSource<long> _page = Waiting<long>();
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _calls = new();
    private readonly HttpClient _http;
    private Task _hearing = Task.CompletedTask;
    private Task _pulsing = Task.CompletedTask;
    private string _state = "";
    private string _components = "";
    private string _id = "";
    private int _called;
    private int _modules;

    private Circuit(HttpClient http) => _http = http;

    /// <summary>Why it ended by itself; null while it is there.</summary>
    public string? Fault { get; private set; }

    /// <summary>Opens a page of somebody who has signed in: loads it, and waits until its components are shown.</summary>
    public static async Task<Circuit> OpenAsync(
        HttpClient http,
        CookieContainer cookies,
        string path
    )
    {
        var circuit = new Circuit(http);
        try
        {
            var html = await http.GetStringAsync(new Uri(path, UriKind.Relative));
            (circuit._components, circuit._state) = Read(html);
            await circuit.ConnectAsync(cookies);
            await circuit.SendAsync(
                Invocation,
                Nothing.Here,
                "0",
                "StartCircuit",
                new object?[]
                {
                    http.BaseAddress!.ToString(),
                    new Uri(http.BaseAddress, path).AbsoluteUri,
                    "[]",
                    circuit._state,
                }
            );
            circuit._id = await circuit.WithinAsync(circuit._started.Task);
            await circuit.WithinAsync(circuit._shown.Task);
            return circuit;
        }
        catch
        {
            await circuit.DisposeAsync();
            throw;
        }
    }

    /// <summary>Calls a method of the page as its script does; milliseconds until the answer.</summary>
    public async Task<double> CallAsync(string method, object argument)
    {
        var page = await WithinAsync(_page.Task);
        var call = FormattableString.Invariant($"{++_called}");
        var answered = _calls[call] = Waiting();
        var start = Stopwatch.GetTimestamp();
        await SendAsync(
            Invocation,
            Nothing.Here,
            null,
            "BeginInvokeDotNetFromJS",
            new object?[]
            {
                call,
                null,
                method,
                page,
                JsonSerializer.Serialize(new[] { argument }, JsonSerializerOptions.Web),
            }
        );
        await WithinAsync(answered.Task);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    /// <summary>Leaves as a browser does: the server is told.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_id.Length > 0)
        {
            using var form = new MultipartFormDataContent
            {
                { new StringContent(_id), "circuitId" },
            };
            using var left = await _http.PostAsync(
                new Uri("/_blazor/disconnect", UriKind.Relative),
                form
            );
        }

        await _end.CancelAsync();
        await Task.WhenAll(_hearing, _pulsing);
        _socket.Dispose();
        _turn.Dispose();
        _end.Dispose();
    }

    private static (string Components, string State) Read(string html)
    {
        var operations = new JsonArray();
        foreach (Match match in Marker().Matches(html))
        {
            var marker = JsonNode.Parse(match.Groups["json"].Value)!;
            marker["uniqueId"] = operations.Count;
            operations.Add(
                new JsonObject
                {
                    ["type"] = "add",
                    ["ssrComponentId"] = operations.Count + 1,
                    ["marker"] = marker,
                }
            );
        }

        return (
            new JsonObject { ["batchId"] = 1, ["operations"] = operations }.ToJsonString(),
            State().Match(html).Groups["state"].Value
        );
    }

    private async Task ConnectAsync(CookieContainer cookies)
    {
        using var empty = new StringContent("");
        using var answer = await _http.PostAsync(
            new Uri("/_blazor/negotiate?negotiateVersion=1", UriKind.Relative),
            empty
        );
        answer.EnsureSuccessStatusCode();
        var token = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["connectionToken"]!;
        _socket.Options.Cookies = cookies;
        var address = new UriBuilder(_http.BaseAddress!)
        {
            Scheme = "ws",
            Path = "/_blazor",
            Query = "id=" + Uri.EscapeDataString(token.GetValue<string>()),
        };
        await _socket.ConnectAsync(address.Uri, CancellationToken.None);
        await _socket.SendAsync(
            """{"protocol":"blazorpack","version":1}"""u8.ToArray().Append((byte)0x1e).ToArray(),
            WebSocketMessageType.Text,
            endOfMessage: true,
            CancellationToken.None
        );
        await ReceiveAsync(new byte[64]);
        _hearing = HearAsync();
        _pulsing = PulseAsync();
    }

    private async Task HearAsync()
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
                    await TakeAsync(message);
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

    private async Task TakeAsync(object?[] message)
    {
        switch (message)
        {
            case [Completion, _, "0", _, string id]:
                _started.TrySetResult(id);
                break;
            case [Invocation, _, _, string target, object?[] values, ..]:
                await TakeAsync(target, values);
                break;
            case [Close, ..]:
                throw new IOException("The server closed the circuit.");
            default:
                break;
        }
    }

    private async Task TakeAsync(string target, object?[] values)
    {
        switch (target, values)
        {
            case ("JS.RenderBatch", [long batch, ..]):
                await SendAsync(
                    Invocation,
                    Nothing.Here,
                    null,
                    "OnRenderCompleted",
                    new object?[] { batch, null }
                );
                break;
            case ("JS.BeginInvokeJS", [long call, string name, string given, long result, ..]):
                await AnswerAsync(call, name, given, result);
                break;
            case ("JS.EndInvokeDotNet", [string call, bool isDone, ..]):
                if (_calls.TryRemove(call, out var waiting) && isDone)
                {
                    waiting.TrySetResult();
                }
                else
                {
                    throw new IOException($"Call {call} was refused.");
                }

                break;
            case ("JS.EndUpdateRootComponents", _):
                _shown.TrySetResult();
                break;
            case ("JS.Error", [string error, ..]):
                throw new IOException(error);
            default:
                break;
        }
    }

    private async Task AnswerAsync(long call, string name, string given, long result)
    {
        if (
            name != "Blazor._internal.attachWebRendererInterop"
            && Page().Match(given) is { Success: true } page
        )
        {
            _page.TrySetResult(
                long.Parse(
                    page.Groups["id"].Value,
                    System.Globalization.CultureInfo.InvariantCulture
                )
            );
        }

        var answer = result == WantsModule ? $"{{\"__jsObjectId\":{++_modules}}}" : "null";
        await SendAsync(
            Invocation,
            Nothing.Here,
            null,
            "EndInvokeJSFromDotNet",
            new object?[] { call, true, $"[{call},true,{answer}]" }
        );
        if (name == "Blazor._internal.attachWebRendererInterop")
        {
            await SendAsync(
                Invocation,
                Nothing.Here,
                null,
                "UpdateRootComponents",
                new object?[] { _components, _state }
            );
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

    private async Task SendAsync(params object?[] message)
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

    // Messages of SignalR do not end where those of the web socket do.
    private async Task<int> ReceiveAsync(Memory<byte> buffer)
    {
        var part = await _socket.ReceiveAsync(buffer, _end.Token);
        return part.MessageType == WebSocketMessageType.Close
            ? throw new IOException("The web socket was closed.")
            : part.Count;
    }

    // An end of the connection ends the waiting too.
    private async Task<T> WithinAsync<T>(Task<T> answer)
    {
        await WithinAsync((Task)answer);
        return await answer;
    }

    private async Task WithinAsync(Task answer)
    {
        var first = await Task.WhenAny(answer, _hearing).WaitAsync(Patience);
        if (first != answer)
        {
            throw new IOException(Fault ?? "The circuit ended.");
        }
    }

    private static TaskCompletionSource Waiting() =>
        new(TaskCreationOptions.RunContinuationsAsynchronously);

    private static TaskCompletionSource<T> Waiting<T>() =>
        new(TaskCreationOptions.RunContinuationsAsynchronously);

    [GeneratedRegex(
        "<!--Blazor:(?<json>\\{\"type\":\"server\".+?\\})-->",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Marker();

    [GeneratedRegex(
        "<!--Blazor-Server-Component-State:(?<state>[^-]+)-->",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex State();

    [GeneratedRegex("\"__dotNetObject\":(?<id>[0-9]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Page();
}
