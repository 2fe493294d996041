using System.Diagnostics;
using System.Net;
using System.Net.WebSockets;
using System.Text.RegularExpressions;

namespace Dashboard.Benchmarks.Crowds;

/// <summary>
/// People who have signed in, each with an open staff page (<see cref="Circuit"/>). Some type into 表格填报, a field every
/// three seconds, which is kept and looked at; the others open one staff page after another, every thirty seconds.
/// </summary>
internal sealed partial class Staff(Uri address)
{
    private static readonly TimeSpan Types = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Turns = TimeSpan.FromSeconds(30);
    private static readonly string[] Pages = ["/entry", "/entry/figure", "/entry/import"];

    public Tally SignIns { get; } = new("somebody signs in");

    public Tally Opened { get; } = new("a staff page is opened, until it can be used");

    public Tally Typed { get; } = new("a field is typed into: kept, checked, answered");

    /// <summary>How many pages are open now.</summary>
    public int Open => Volatile.Read(ref _open);

    private int _open;

    /// <summary>Somebody works until they are told to leave.</summary>
    /// <param name="name">Whose account.</param>
    /// <param name="grid">The sheet they type into; null where they only look from page to page.</param>
    /// <param name="fields">The sheet's lines.</param>
    /// <param name="leave">When to leave.</param>
    public async Task WorkAsync(
        string name,
        string? grid,
        IReadOnlyList<string> fields,
        CancellationToken leave
    )
    {
        var cookies = new CookieContainer();
        using var handler = new SocketsHttpHandler
        {
            CookieContainer = cookies,
            AutomaticDecompression = DecompressionMethods.All,
        };
        using var http = new HttpClient(handler) { BaseAddress = address };
        if (!await SignInAsync(http, name))
        {
            return;
        }

        var choice = new Random(StringComparer.Ordinal.GetHashCode(name));
        for (var turn = 0; !leave.IsCancellationRequested; turn++)
        {
            await OneAsync(
                http,
                cookies,
                grid ?? Pages[turn % Pages.Length],
                circuit =>
                    grid is null
                        ? Task.Delay(Turns, leave)
                        : TypeAsync(circuit, fields, choice, leave),
                leave
            );
        }
    }

    /// <summary>Opens a page once and leaves it, so that what the first costs for good is not counted.</summary>
    public async Task WarmAsync(string name, string grid)
    {
        using var leave = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        await WorkAsync(name, grid, [], leave.Token);
    }

    private async Task OneAsync(
        HttpClient http,
        CookieContainer cookies,
        string page,
        Func<Circuit, Task> work,
        CancellationToken leave
    )
    {
        try
        {
            var start = Stopwatch.GetTimestamp();
            await using var circuit = await Circuit.OpenAsync(http, cookies, page);
            Opened.Took(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            Interlocked.Increment(ref _open);
            try
            {
                await work(circuit);
            }
            finally
            {
                Interlocked.Decrement(ref _open);
            }

            if (circuit.Fault is { } said)
            {
                throw new IOException(said);
            }
        }
        catch (OperationCanceledException) when (leave.IsCancellationRequested) { }
        catch (Exception fault)
            when (fault
                    is HttpRequestException
                        or WebSocketException
                        or IOException
                        or TimeoutException
                        or OperationCanceledException
            )
        {
            Opened.Failed(fault);
        }
    }

    private async Task TypeAsync(
        Circuit circuit,
        IReadOnlyList<string> fields,
        Random choice,
        CancellationToken leave
    )
    {
        while (fields.Count == 0)
        {
            await Task.Delay(Types, leave);
        }

        await Task.Delay(Types * choice.NextDouble(), leave);
        using var clock = new PeriodicTimer(Types);
        do
        {
            object[] typed =
            [
                new
                {
                    Key = fields[choice.Next(fields.Count)],
                    Field = "value",
                    Value = FormattableString.Invariant($"{choice.Next(1000, 9999)}"),
                },
            ];
            try
            {
                Typed.Took(await circuit.CallAsync("TypedAsync", typed));
            }
            catch (Exception fault)
                when (fault is IOException or WebSocketException or TimeoutException)
            {
                Typed.Failed(fault);
            }
        } while (await clock.WaitForNextTickAsync(leave));
    }

    private async Task<bool> SignInAsync(HttpClient http, string name)
    {
        try
        {
            var start = Stopwatch.GetTimestamp();
            var door = new Uri("/account/sign-in?back=%2Freports", UriKind.Relative);
            var page = await http.GetStringAsync(door);
            using var form = new FormUrlEncodedContent([
                new("__RequestVerificationToken", Token().Matches(page)[^1].Groups["token"].Value),
                new("_handler", "sign-in"),
                new("Form.Name", name),
                new("Form.Password", CrowdAccounts.Password),
            ]);
            using var answer = await http.PostAsync(door, form);
            answer.EnsureSuccessStatusCode();
            if (
                !(await answer.Content.ReadAsStringAsync()).Contains(name, StringComparison.Ordinal)
            )
            {
                throw new HttpRequestException("The sign-in was refused.");
            }

            SignIns.Took(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            return true;
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
        {
            SignIns.Failed(fault);
            return false;
        }
    }

    [GeneratedRegex(
        "name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Token();
}
