using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Dashboard.Benchmarks.Fuzz;

/// <summary>The real app as a process on a free port of this machine, with a database of its own that is gone afterwards.</summary>
internal sealed class FuzzedServer : IAsyncDisposable
{
    private const int LinesOfFault = 6;
    private readonly string _folder;
    private readonly Process _process;
    private int _toHear;

    private FuzzedServer(int port, string folder)
    {
        (Port, _folder) = (port, folder);
        _process = Process.Start(App(_folder, "--urls", $"http://127.0.0.1:{port}"))!;
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        Client = new HttpClient(
            new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }
        )
        {
            BaseAddress = new Uri($"http://127.0.0.1:{port}"),
            Timeout = TimeSpan.FromSeconds(60),
        };
    }

    public int Port { get; }

    public HttpClient Client { get; }

    public bool HasDied => _process.HasExited;

    /// <summary>Who has signed in: a reviewer and an administrator, as their browsers say it.</summary>
    public List<string> Cookies { get; } = [];

    /// <summary>What the log says of faults.</summary>
    public List<string> Faults { get; } = [];

    public static async Task<FuzzedServer> StartAsync()
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var port = ((IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();
        var folder = Directory.CreateTempSubdirectory("dashboard-fuzz-").FullName;
        var passwords = new Dictionary<string, string>();
        foreach (var role in (string[])["Reviewer", "Administrator"])
        {
            passwords[$"fuzz-{role}"] = await AddAccountAsync(folder, role);
        }

        var server = new FuzzedServer(port, folder);
        for (var tries = 0; tries < 300 && !await server.IsHealthyAsync(); tries++)
        {
            if (server.HasDied)
            {
                throw new InvalidOperationException("The server did not start.");
            }

            await Task.Delay(200);
        }

        foreach (var (name, password) in passwords)
        {
            server.Cookies.Add(await server.SignInAsync(name, password));
        }

        return server;
    }

    public async Task<bool> IsHealthyAsync()
    {
        try
        {
            return (await Client.GetAsync("/health")).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static ProcessStartInfo App(string folder, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(System.IO.Path.Combine(AppContext.BaseDirectory, "Dashboard.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["Database__Path"] = System.IO.Path.Combine(folder, "fuzz.db");
        start.Environment["Catalogue__Folder"] = ProjectRoot.Data;
        foreach (var limit in (string[])["SignIn", "Files", "Api", "Imports", "Reading"])
        {
            // Or most that is sent would be answered with 429, before what is tried.
            start.Environment[$"Limits__{limit}"] = "1000000";
        }

        return start;
    }

    // The command prints the name and the password.
    private static async Task<string> AddAccountAsync(string folder, string role)
    {
        using var command = Process.Start(
            App(folder, "user", "add", $"fuzz-{role}", "--role", role, "--district", "anqing-jkq")
        )!;
        var said = await command.StandardOutput.ReadToEndAsync();
        await command.WaitForExitAsync();
        return said.Trim().Split(' ')[^1];
    }

    // Signs in, and changes the password that the administrator gave: before that, one page is all that is shown.
    private async Task<string> SignInAsync(string name, string password)
    {
        var given = await SendAsync(
            "/account/sign-in",
            "",
            new() { ["Form.Name"] = name, ["Form.Password"] = password }
        );
        var own = await SendAsync(
            "/account/password",
            given,
            new() { ["Form.Old"] = password, ["Form.New"] = password + "-own" }
        );
        return own.Length > 0 ? own : given;
    }

    // Fills in the form of a page; the cookies that come back.
    private async Task<string> SendAsync(
        string path,
        string cookies,
        Dictionary<string, string> fields
    )
    {
        using var asked = new HttpRequestMessage(HttpMethod.Get, path);
        if (cookies.Length > 0)
        {
            asked.Headers.Add("Cookie", cookies);
        }

        using var page = await Client.SendAsync(asked);
        var form = await page.Content.ReadAsStringAsync();
        fields["__RequestVerificationToken"] = Between(
            form[form.LastIndexOf("<form", StringComparison.Ordinal)..],
            "name=\"__RequestVerificationToken\" value=\"",
            "\""
        );
        fields["_handler"] = Between(form, "name=\"_handler\" value=\"", "\"");
        using var filled = new FormUrlEncodedContent(fields);
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = filled };
        request.Headers.Add("Cookie", $"{cookies}; {Cookie(page)}");
        using var answer = await Client.SendAsync(request);
        return (int)answer.StatusCode == 302
            ? Cookie(answer)
            : throw new InvalidOperationException($"{path} was answered {answer.StatusCode}.");
    }

    private static string Cookie(HttpResponseMessage answer) =>
        answer.Headers.TryGetValues("Set-Cookie", out var cookies)
            ? string.Join(
                "; ",
                cookies.Select(cookie => cookie[..cookie.IndexOf(';', StringComparison.Ordinal)])
            )
            : "";

    private static string Between(string text, string before, string after)
    {
        var start = text.IndexOf(before, StringComparison.Ordinal) + before.Length;
        return text[start..text.IndexOf(after, start, StringComparison.Ordinal)];
    }

    private void Hear(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (Faults)
        {
            if (line.Contains("Fault ", StringComparison.Ordinal))
            {
                _toHear = LinesOfFault;
            }

            if (_toHear > 0)
            {
                _toHear--;
                Faults.Add(line.Trim());
            }
        }
    }
}
