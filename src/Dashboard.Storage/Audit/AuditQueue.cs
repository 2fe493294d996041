using System.Collections.Concurrent;
using System.Globalization;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Dashboard.Storage.Audit;

/// <summary>
/// Lines of the audit log about deeds that change no data wait here and are written in batches, so that looking never
/// waits for who writes. At an orderly stop all are written; a full queue takes no more, and one line says how many were lost.
/// </summary>
internal sealed partial class AuditQueue(
    IDbContextFactory<DashboardContext> factory,
    TimeProvider clock,
    ILogger<AuditQueue> log
) : BackgroundService
{
    /// <summary>How many lines may wait.</summary>
    public const int Capacity = 4_096;
    private const int Batch = 500;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private readonly Channel<AuditRow> _waiting = Channel.CreateBounded<AuditRow>(Capacity);
    private readonly ConcurrentDictionary<
        (DateTime Hour, AuditAct Act, string Subject),
        long
    > _counts = new();
    private readonly SemaphoreSlim _turn = new(1);
    private readonly List<AuditRow> _batch = [];
    private long _dropped;

    /// <summary>Takes a line to be written soon.</summary>
    public void Add(AuditRow row)
    {
        if (!_waiting.Writer.TryWrite(row))
        {
            Interlocked.Increment(ref _dropped);
        }
    }

    /// <summary>Counts a deed of somebody who is not signed in.</summary>
    /// <param name="hour">The beginning of the hour, in UTC.</param>
    /// <param name="act">What.</param>
    /// <param name="subject">To what kind of thing; one of few.</param>
    public void Count(DateTime hour, AuditAct act, string subject) =>
        _counts.AddOrUpdate((hour, act, subject), 1, (_, count) => count + 1);

    /// <summary>Writes all that waits.</summary>
    public async Task FlushAsync(CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            while (Fill() || !_counts.IsEmpty || Volatile.Read(ref _dropped) > 0)
            {
                await WriteAsync(cancellation);
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc />
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await TryFlushAsync(cancellationToken);
    }

    /// <inheritdoc />
    public override void Dispose()
    {
        _turn.Dispose();
        base.Dispose();
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await TryFlushAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested) { }
    }

    /// <summary>The same, where the database can be written; what could not be waits on, and what then finds no room is counted.</summary>
    public async Task TryFlushAsync(CancellationToken cancellation)
    {
        try
        {
            await FlushAsync(cancellation);
        }
        catch (Exception exception) when (StorageFault.Explain(exception) is { } problem)
        {
            LogWaiting(_batch.Count + _waiting.Reader.Count, problem.ToString());
        }
    }

    private bool Fill()
    {
        while (_batch.Count < Batch && _waiting.Reader.TryRead(out var row))
        {
            _batch.Add(row);
        }

        return _batch.Count > 0;
    }

    private async Task WriteAsync(CancellationToken cancellation)
    {
        var (dropped, counts) = (Volatile.Read(ref _dropped), _counts.ToArray());
        await using var db = await factory.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        db.Audit.AddRange(_batch.Select(Copy));
        if (dropped > 0)
        {
            db.Audit.Add(Lost(dropped));
        }

        foreach (var ((hour, act, subject), count) in counts)
        {
            var code = EnumCode.Of(act);
            await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO "AuditCounts" ("HourUtc", "Act", "Subject", "Count") VALUES ({hour}, {code}, {subject}, {count})
                ON CONFLICT ("HourUtc", "Act", "Subject") DO UPDATE SET "Count" = "AuditCounts"."Count" + excluded."Count"
                """,
                cancellation
            );
        }

        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        _batch.Clear();
        Interlocked.Add(ref _dropped, -dropped);
        foreach (var (key, count) in counts)
        {
            if (!_counts.TryRemove(new(key, count)))
            {
                _counts.AddOrUpdate(key, 0, (_, now) => now - count);
            }
        }
    }

    // A line whose transaction failed is added again with a number of its own.
    private static AuditRow Copy(AuditRow row) =>
        new()
        {
            AtUtc = row.AtUtc,
            Account = row.Account,
            Act = row.Act,
            Subject = row.Subject,
            Detail = row.Detail,
        };

    private AuditRow Lost(long count) =>
        new()
        {
            AtUtc = clock.GetUtcNow().UtcDateTime,
            Account = Accounts.Actor.System.Account,
            Act = AuditAct.Dropped,
            Subject = count.ToString(CultureInfo.InvariantCulture),
        };

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "{Count} lines of the audit log could not be written yet: {Problem}"
    )]
    private partial void LogWaiting(int count, string problem);
}
