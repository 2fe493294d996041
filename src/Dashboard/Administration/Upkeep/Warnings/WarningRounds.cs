using Dashboard.Administration.Upkeep.Examiners;
using Dashboard.Storage.Settings;

namespace Dashboard.Administration.Upkeep.Warnings;

/// <summary>
/// Looks every few minutes whether something is ill and tells an administrator: each matter once a day, and once that it is
/// well again. What was found once alone is not told yet: a file that was busy for a moment keeps nobody awake.
/// </summary>
internal sealed partial class WarningRounds(
    IConfiguration configuration,
    Examination examination,
    WarningPost post,
    ToldMatters told,
    TimeProvider clock,
    ILogger<WarningRounds> log
) : BackgroundService
{
    private static readonly string Server = Environment.MachineName;

    private HashSet<string> _foundBefore = new(StringComparer.Ordinal);

    /// <summary>One look, and the messages that follow from it.</summary>
    public async Task RoundAsync(CancellationToken cancellation)
    {
        var examined = await examination.RunAsync(cancellation);
        var today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        foreach (var way in post.Ways)
        {
            await TellAsync(way, examined, today, cancellation);
        }

        _foundBefore = examined
            .Where(one => one.Warns)
            .Select(one => one.Thing)
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>A setting that cannot be understood ends the start in a sentence.</summary>
    public override Task StartAsync(CancellationToken cancellationToken) =>
        post.Ways.Count == 0 ? Task.CompletedTask : base.StartAsync(cancellationToken);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var every = WarningSettings.Read(configuration).Every;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RoundAsync(stoppingToken);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                LogUnfinished(fault);
            }

            await Task.Delay(every, clock, stoppingToken);
        }
    }

    private async Task TellAsync(
        IWarningWay way,
        IReadOnlyList<Examined> examined,
        DateOnly today,
        CancellationToken cancellation
    )
    {
        var news = new List<(Examined One, TellingState State)>();
        foreach (var one in examined)
        {
            var last = await told.FindAsync(Key(way, one), cancellation);
            if (one.Warns && _foundBefore.Contains(one.Thing) && last?.Day != today)
            {
                news.Add((one, new(today, IsOpen: true)));
            }
            else if (!one.Warns && last is { IsOpen: true })
            {
                news.Add((one, new(today, IsOpen: false)));
            }
        }

        if (
            news.Count > 0
            && await post.SendAsync(way, WarningMessage.Telling(Server, news), cancellation) is null
        )
        {
            foreach (var (one, state) in news)
            {
                await told.KeepAsync(Key(way, one), state, cancellation);
            }
        }
    }

    // Instances on one database each speak for their own machine.
    private static string Key(IWarningWay way, Examined one) =>
        $"warned/{Server}/{way.Name}/{one.Thing}";

    [LoggerMessage(Level = LogLevel.Error, Message = "A round of warnings was not finished")]
    private partial void LogUnfinished(Exception fault);
}
