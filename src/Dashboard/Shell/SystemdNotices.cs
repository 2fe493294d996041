using System.Globalization;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Dashboard.Shell;

/// <summary>
/// Tells systemd that the app serves, that it stops, and, where a watchdog is set, that its database can still be
/// written: sd_notify(3). Elsewhere it does nothing. It can go for Microsoft.Extensions.Hosting.Systemd when the feed has
/// that package; the watchdog it does not send either.
/// </summary>
internal sealed partial class SystemdNotices(
    HealthCheckService health,
    IHostApplicationLifetime app,
    IConfiguration configuration,
    TimeProvider clock,
    ILogger<SystemdNotices> log
) : BackgroundService
{
    /// <summary>Where systemd listens; a name that begins with @ is one without a file.</summary>
    private string? Listener => configuration["NOTIFY_SOCKET"];

    /// <summary>How often it wants to hear, in microseconds; it is told twice as often.</summary>
    private TimeSpan? Pulse =>
        long.TryParse(
            configuration["WATCHDOG_USEC"],
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var microseconds
        )
            ? TimeSpan.FromMicroseconds(microseconds / 2)
            : null;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (string.IsNullOrEmpty(Listener))
        {
            return;
        }

        var serves = new TaskCompletionSource();
        using var started = app.ApplicationStarted.Register(() => serves.TrySetResult());
        await serves.Task.WaitAsync(stoppingToken);
        Tell("READY=1");
        using var stopping = app.ApplicationStopping.Register(() => Tell("STOPPING=1"));
        if (Pulse is not { } pulse)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, clock, stoppingToken);
            return;
        }

        while (true)
        {
            await Task.Delay(pulse, clock, stoppingToken);
            var report = await health.CheckHealthAsync(stoppingToken);
            if (report.Status == HealthStatus.Healthy)
            {
                Tell("WATCHDOG=1");
            }
        }
    }

    private void Tell(string state)
    {
        try
        {
            using var socket = new Socket(
                AddressFamily.Unix,
                SocketType.Dgram,
                ProtocolType.Unspecified
            );

            // Who does not listen keeps nobody waiting.
            socket.Blocking = false;
            var name = Listener!.StartsWith('@') ? '\0' + Listener[1..] : Listener;
            socket.SendTo(Encoding.UTF8.GetBytes(state), new UnixDomainSocketEndPoint(name));
        }
        catch (SocketException fault)
        {
            LogUnheard(state, fault.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "systemd did not hear {State}: {Problem}")]
    private partial void LogUnheard(string state, string problem);
}
