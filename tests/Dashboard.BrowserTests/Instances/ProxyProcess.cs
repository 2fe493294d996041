using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Dashboard.BrowserTests.Setup;

namespace Dashboard.BrowserTests.Instances;

/// <summary>
/// nginx or HAProxy with the very file of <c>src/deploy</c>: only the addresses, ports and the certificate are those of
/// the test.
/// </summary>
internal sealed class ProxyProcess : IAsyncDisposable
{
    public const string Nginx = "/usr/sbin/nginx";
    public const string HaProxy = "/usr/sbin/haproxy";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dashboard-proxy-");
    private Process? _process;
    private X509Certificate2? _made;

    /// <summary>Where the world comes in.</summary>
    public Uri Address { get; private set; } = new("https://127.0.0.1");

    /// <summary>The certificate it shows.</summary>
    public X509Certificate2 Shown => _made!;

    private string Certificate => Path.Combine(_folder.FullName, "dashboard.crt");

    private string Key => Path.Combine(_folder.FullName, "dashboard.key");

    private string Both => Path.Combine(_folder.FullName, "dashboard.pem");

    private string Settings => Path.Combine(_folder.FullName, "proxy.conf");

    public static async Task<ProxyProcess> StartAsync(string program, Uri first, Uri second)
    {
        var proxy = new ProxyProcess();
        await proxy.CertifyAsync();
        var (plain, secure) = (FreePort(), FreePort());
        proxy.Address = new($"https://127.0.0.1:{secure}");
        var isNginx = program == Nginx;
        var written = await WriteAsync(
            isNginx ? "nginx.conf" : "haproxy.cfg",
            [
                ("10.0.0.11:5080", first.Authority),
                ("10.0.0.12:5080", second.Authority),
                (isNginx ? "listen 80" : "bind :80", Bind(plain)),
                (isNginx ? "listen 443" : "bind :443", Bind(secure)),
                .. isNginx
                    ? [("/etc/ssl/dashboard.crt", proxy.Certificate)]
                    : Array.Empty<(string, string)>(),
                isNginx
                    ? ("/etc/ssl/private/dashboard.key", proxy.Key)
                    : ("/etc/haproxy/dashboard.pem", proxy.Both),
            ]
        );
        await File.WriteAllTextAsync(proxy.Settings, isNginx ? proxy.Around(written) : written);
        proxy._process = Process.Start(
            new ProcessStartInfo(
                program,
                isNginx
                    ? ["-p", proxy._folder.FullName, "-c", proxy.Settings, "-e", "stderr"]
                    : ["-f", proxy.Settings, "-db"]
            )
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        proxy._process.BeginOutputReadLine();
        await proxy.AnswersAsync(secure);
        return proxy;

        string Bind(int port) =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{(isNginx ? "listen" : "bind")} 127.0.0.1:{port}"
            );
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false })
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process?.Dispose();
        _made?.Dispose();
        _folder.Delete(recursive: true);
    }

    private static async Task<string> WriteAsync(
        string name,
        IEnumerable<(string Shipped, string Here)> changes
    )
    {
        var text = await File.ReadAllTextAsync(
            Path.Combine(DashboardProcess.ProjectRoot, "src", "deploy", name)
        );
        foreach (var (shipped, here) in changes)
        {
            Assert.Contains(shipped, text, StringComparison.Ordinal);
            text = text.Replace(shipped, here, StringComparison.Ordinal);
        }

        return text;
    }

    // What Debian's own nginx.conf puts around a site.
    private string Around(string site) =>
        $$"""
            daemon off;
            user root;
            pid {{_folder.FullName}}/nginx.pid;
            events { worker_connections 4096; }
            http {
            access_log off;
            client_body_temp_path {{_folder.FullName}}/body;
            proxy_temp_path {{_folder.FullName}}/proxy;
            fastcgi_temp_path {{_folder.FullName}}/fastcgi;
            uwsgi_temp_path {{_folder.FullName}}/uwsgi;
            scgi_temp_path {{_folder.FullName}}/scgi;
            {{site}}
            }
            """;

    private async Task CertifyAsync()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=kanban.example.cn", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        var made = request.CreateSelfSigned(
            DateTimeOffset.UtcNow.AddDays(-1),
            DateTimeOffset.UtcNow.AddDays(1)
        );
        var (certificate, secret) = (made.ExportCertificatePem(), key.ExportPkcs8PrivateKeyPem());
        await File.WriteAllTextAsync(Certificate, certificate);
        await File.WriteAllTextAsync(Key, secret);
        await File.WriteAllTextAsync(Both, $"{certificate}\n{secret}\n");
        _made = made;
    }

    private async Task AnswersAsync(int port)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (true)
        {
            if (_process!.HasExited)
            {
                throw new InvalidOperationException(
                    await _process.StandardError.ReadToEndAsync(limit.Token)
                );
            }

            try
            {
                using var socket = new TcpClient();
                await socket.ConnectAsync(IPAddress.Loopback, port, limit.Token);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(50, limit.Token);
            }
        }
    }

    private static int FreePort()
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        return ((IPEndPoint)free.LocalEndpoint).Port;
    }
}
