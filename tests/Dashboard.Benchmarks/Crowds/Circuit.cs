using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Dashboard.Benchmarks.Crowds;

/// <summary>
/// A staff page as its browser holds it open: Blazor Server's own protocol without a browser. Each render is acknowledged and
/// none is drawn; scripts are answered with nothing, but for a module, which is given the page that it may call.
/// </summary>
internal sealed partial class Circuit : IAsyncDisposable
{
    private const long Invocation = 1;
    private const long Completion = 3;
    private const long Close = 7;
    private const long WantsModule = 1;
    private const string First = "Blazor._internal.attachWebRendererInterop";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TaskCompletionSource<string> _started = Waiting<string>();
    private readonly TaskCompletionSource<bool> _shown = Waiting<bool>();
    private readonly TaskCompletionSource<long> _callable = Waiting<long>();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<bool>> _calls = new();
    private readonly HttpClient _http;
    private readonly StaffPage _page;
    private PackedSocket? _socket;
    private string _id = "";
    private int _called;
    private int _modules;

    private Circuit(HttpClient http, StaffPage page) => (_http, _page) = (http, page);

    /// <summary>Why it ended by itself; null while it is there.</summary>
    public string? Fault => _socket?.Fault;

    /// <summary>Opens a page of somebody who has signed in: loads it, and waits until its components are shown.</summary>
    public static async Task<Circuit> OpenAsync(
        HttpClient http,
        CookieContainer cookies,
        string path
    )
    {
        var html = await http.GetStringAsync(new Uri(path, UriKind.Relative));
        var circuit = new Circuit(http, StaffPage.Read(html));
        try
        {
            circuit._socket = await PackedSocket.ConnectAsync(http, cookies, circuit.TakeAsync);
            await circuit._socket.SendAsync(
                Invocation,
                Nothing.Here,
                "0",
                "StartCircuit",
                new object?[]
                {
                    http.BaseAddress!.ToString(),
                    new Uri(http.BaseAddress, path).AbsoluteUri,
                    "[]",
                    circuit._page.State,
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
        var page = await WithinAsync(_callable.Task);
        var call = (++_called).ToString(CultureInfo.InvariantCulture);
        var answered = _calls[call] = Waiting<bool>();
        var start = Stopwatch.GetTimestamp();
        await InvokeAsync(
            _socket!,
            "BeginInvokeDotNetFromJS",
            call,
            null,
            method,
            page,
            JsonSerializer.Serialize(new[] { argument }, JsonSerializerOptions.Web)
        );
        return await WithinAsync(answered.Task)
            ? Stopwatch.GetElapsedTime(start).TotalMilliseconds
            : throw new IOException($"{method} failed.");
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

        if (_socket is not null)
        {
            await _socket.DisposeAsync();
        }
    }

    private async Task TakeAsync(PackedSocket socket, object?[] message)
    {
        switch (message)
        {
            case [Completion, _, "0", _, string id]:
                _started.TrySetResult(id);
                break;
            case [Invocation, _, _, string target, object?[] values, ..]:
                await TakeAsync(socket, target, values);
                break;
            case [Close, ..]:
                throw new IOException("The server closed the circuit.");
            default:
                break;
        }
    }

    private async Task TakeAsync(PackedSocket socket, string target, object?[] values)
    {
        switch (target, values)
        {
            case ("JS.RenderBatch", [long batch, ..]):
                await InvokeAsync(socket, "OnRenderCompleted", batch, null);
                break;
            case ("JS.BeginInvokeJS", [long call, string name, string given, long result, ..]):
                await AnswerAsync(socket, call, name, given, result);
                break;
            case ("JS.EndInvokeDotNet", [string call, bool isDone, ..]):
                if (_calls.TryRemove(call, out var waiting))
                {
                    waiting.TrySetResult(isDone);
                }

                break;
            case ("JS.EndUpdateRootComponents", _):
                _shown.TrySetResult(true);
                break;
            case ("JS.Error", [string error, ..]):
                throw new IOException(error);
            default:
                break;
        }
    }

    private async Task AnswerAsync(
        PackedSocket socket,
        long call,
        string name,
        string given,
        long result
    )
    {
        if (name != First && Handed().Match(given) is { Success: true } page)
        {
            _callable.TrySetResult(
                long.Parse(page.Groups["id"].Value, CultureInfo.InvariantCulture)
            );
        }

        var answer = result == WantsModule ? $"{{\"__jsObjectId\":{++_modules}}}" : "null";
        await InvokeAsync(socket, "EndInvokeJSFromDotNet", call, true, $"[{call},true,{answer}]");
        if (name == First)
        {
            await InvokeAsync(socket, "UpdateRootComponents", _page.Components, _page.State);
        }
    }

    private static Task InvokeAsync(PackedSocket socket, string target, params object?[] values) =>
        socket.SendAsync(Invocation, Nothing.Here, null, target, values);

    // An end of the connection ends the waiting too.
    private async Task<T> WithinAsync<T>(Task<T> answer)
    {
        var first = await Task.WhenAny(answer, _socket!.Hearing).WaitAsync(Patience);
        return first == answer
            ? await answer
            : throw new IOException(Fault ?? "The circuit ended.");
    }

    private static TaskCompletionSource<T> Waiting<T>() =>
        new(TaskCreationOptions.RunContinuationsAsynchronously);

    [GeneratedRegex("\"__dotNetObject\":(?<id>[0-9]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Handed();
}
