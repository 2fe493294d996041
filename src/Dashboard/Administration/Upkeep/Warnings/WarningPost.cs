using Dashboard.Storage;

namespace Dashboard.Administration.Upkeep.Warnings;

/// <summary>A warning that did not go out.</summary>
/// <param name="Way">Which way it should have gone.</param>
/// <param name="AtLocal">When, by the server's clock.</param>
/// <param name="Why">The reason, without anything that is secret.</param>
internal sealed record FailedWarning(string Way, DateTime AtLocal, string Why);

/// <summary>Sends warnings every way that is set. What does not go out is logged and remembered, and never thrown.</summary>
internal sealed partial class WarningPost : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, FailedWarning> _failures = new(StringComparer.Ordinal);
    private readonly HttpClient _client = new(
        new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) }
    );
    private readonly Lazy<IReadOnlyList<IWarningWay>> _ways;
    private readonly IConfiguration _configuration;
    private readonly TimeProvider _clock;
    private readonly ILogger<WarningPost> _log;

    public WarningPost(IConfiguration configuration, TimeProvider clock, ILogger<WarningPost> log)
    {
        (_configuration, _clock, _log) = (configuration, clock, log);
        _ways = new(Make);
    }

    /// <summary>The ways that are set.</summary>
    /// <exception cref="DatabaseRefusedException">A setting says nothing that can be understood.</exception>
    public IReadOnlyList<IWarningWay> Ways => _ways.Value;

    /// <summary>The ways whose last warning did not go out.</summary>
    public IReadOnlyList<FailedWarning> Failures
    {
        get
        {
            lock (_gate)
            {
                return [.. _failures.Values];
            }
        }
    }

    /// <summary>Sends <paramref name="message"/> one way. Null where it was taken, else why not.</summary>
    public async Task<string?> SendAsync(
        IWarningWay way,
        WarningMessage message,
        CancellationToken cancellation
    )
    {
        using var late = new CancellationTokenSource(Patience, _clock);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellation, late.Token);
        try
        {
            await way.SendAsync(message, over.Token);
            lock (_gate)
            {
                _failures.Remove(way.Name);
            }

            return null;
        }
        catch (Exception fault) when (!cancellation.IsCancellationRequested)
        {
            var why = late.IsCancellationRequested
                ? string.Create(
                    System.Globalization.CultureInfo.InvariantCulture,
                    $"no answer in {Patience.TotalSeconds} s"
                )
                : Reason(fault);
            LogFailed(way.Name, why);
            lock (_gate)
            {
                _failures[way.Name] = new(way.Name, _clock.GetLocalNow().DateTime, why);
            }

            return why;
        }
    }

    public void Dispose() => _client.Dispose();

    // "Failure sending mail." says little; what lies below it does.
    private static string Reason(Exception fault)
    {
        var below = fault.GetBaseException().Message;
        return
            fault.Message.Contains(below, StringComparison.Ordinal)
            || below.Contains(fault.Message, StringComparison.Ordinal)
            ? fault.Message
            : $"{fault.Message} {below}";
    }

    private List<IWarningWay> Make()
    {
        var settings = WarningSettings.Read(_configuration);
        var ways = new List<IWarningWay>();
        if (settings.Mail is { } mail)
        {
            ways.Add(new MailWay(mail));
        }

        if (settings.WeCom is { } weCom)
        {
            ways.Add(new RobotWay(RobotWay.WeCom, weCom, secret: null, _client, _clock));
        }

        if (settings.DingTalk is { } dingTalk)
        {
            ways.Add(
                new RobotWay(RobotWay.DingTalk, dingTalk, settings.DingTalkSecret, _client, _clock)
            );
        }

        return ways;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A warning did not go out by {Way}: {Reason}")]
    private partial void LogFailed(string way, string reason);
}
