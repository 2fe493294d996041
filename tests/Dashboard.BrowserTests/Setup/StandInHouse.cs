using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Dashboard.BrowserTests.Setup;

/// <summary>An office's own sign-in, at another address than the app, that says yes to everybody as E1024.</summary>
public sealed class StandInHouse : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly ConcurrentDictionary<string, string> _challenges = new(StringComparer.Ordinal);

    public StandInHouse()
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        Address = $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}";
        free.Stop();
        _listener.Prefixes.Add(Address + "/");
        _listener.Start();
        _ = AnswerAsync();
    }

    public string Address { get; }

    /// <summary>The settings by which the app knows it.</summary>
    public void AddTo(IDictionary<string, string> settings)
    {
        settings["SignIn__House__Name"] = "统一身份认证";
        settings["SignIn__House__AuthorizationEndpoint"] = Address + "/authorize";
        settings["SignIn__House__TokenEndpoint"] = Address + "/token";
        settings["SignIn__House__UserInformationEndpoint"] = Address + "/userinfo";
        settings["SignIn__House__ClientId"] = "dashboard";
        settings["SignIn__House__ClientSecret"] = "secret";
    }

    public void Dispose() => _listener.Close();

    private async Task AnswerAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext asked;
            try
            {
                asked = await _listener.GetContextAsync();
            }
            catch (Exception closed)
                when (closed is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            await AnswerAsync(asked);
            asked.Response.Close();
        }
    }

    private async Task AnswerAsync(HttpListenerContext asked)
    {
        switch (asked.Request.Url!.AbsolutePath)
        {
            case "/authorize":
                var query = asked.Request.QueryString;
                var code = RandomNumberGenerator.GetHexString(16);
                _challenges[code] = query["code_challenge"]!;
                asked.Response.Redirect(
                    $"{query["redirect_uri"]}?code={code}&state={Uri.EscapeDataString(query["state"]!)}"
                );
                break;
            case "/token":
                using (var reader = new StreamReader(asked.Request.InputStream))
                {
                    var sent = await reader.ReadToEndAsync();
                    await SayAsync(
                        asked,
                        Proof(sent) == _challenges.GetValueOrDefault(Field(sent, "code"))
                            ? """{"access_token":"token","token_type":"Bearer"}"""
                            : """{"error":"invalid_grant"}"""
                    );
                }

                break;
            default:
                await SayAsync(asked, """{"sub":"E1024","name":"张三"}""");
                break;
        }
    }

    private static string Proof(string sent) =>
        Convert
            .ToBase64String(SHA256.HashData(Encoding.ASCII.GetBytes(Field(sent, "code_verifier"))))
            .TrimEnd('=')
            .Replace('+', '-')
            .Replace('/', '_');

    private static string Field(string sent, string name) =>
        Uri.UnescapeDataString(
            Regex
                .Match(
                    sent,
                    $"(^|&){name}=(?<value>[^&]*)",
                    RegexOptions.ExplicitCapture,
                    TimeSpan.FromSeconds(1)
                )
                .Groups["value"]
                .Value
        );

    private static async Task SayAsync(HttpListenerContext asked, string json)
    {
        asked.Response.ContentType = "application/json";
        await asked.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(json));
    }
}
