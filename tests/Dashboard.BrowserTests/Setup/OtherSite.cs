using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Dashboard.BrowserTests.Setup;

/// <summary>An intranet site of another origin, whose one page holds a frame.</summary>
public sealed class OtherSite : IDisposable
{
    private readonly HttpListener _listener = new();

    public OtherSite()
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        Origin = $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}";
        free.Stop();
        _listener.Prefixes.Add(Origin + "/");
        _listener.Start();
        _ = AnswerAsync();
    }

    public string Origin { get; }

    /// <summary>What the frame shows.</summary>
    public Uri? Framed { get; set; }

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

            asked.Response.ContentType = "text/html; charset=utf-8";
            var page =
                $"<!doctype html><title>intranet</title><iframe width=800 height=600 src=\"{WebUtility.HtmlEncode(Framed?.AbsoluteUri)}\"></iframe>";
            await asked.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(page));
            asked.Response.Close();
        }
    }
}
