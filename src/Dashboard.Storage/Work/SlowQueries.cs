using System.Collections.Concurrent;
using System.Data.Common;
using Dashboard.Storage.Accounts;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Dashboard.Storage.Work;

/// <summary>A command that kept somebody waiting.</summary>
/// <param name="AtUtc">When it was answered.</param>
/// <param name="Took">How long it took to its first row.</param>
/// <param name="Text">The SQL, without the values it was sent with.</param>
public sealed record SlowQuery(DateTime AtUtc, TimeSpan Took, string Text);

/// <summary>Remembers the last commands that took longer than half a second, for whoever looks after the server.</summary>
public sealed class SlowQueries(TimeProvider clock) : DbCommandInterceptor
{
    /// <summary>From here on a command is slow.</summary>
    public static readonly TimeSpan Slow = TimeSpan.FromMilliseconds(500);

    private const int Most = 20;
    private const int LongestText = 2_000;
    private readonly ConcurrentQueue<SlowQuery> _last = new();

    /// <summary>The last twenty, the latest first.</summary>
    public IReadOnlyList<SlowQuery> Last => [.. _last.Reverse()];

    /// <inheritdoc />
    public override ValueTask<DbDataReader> ReaderExecutedAsync(
        DbCommand command,
        CommandExecutedEventData eventData,
        DbDataReader result,
        CancellationToken cancellationToken = default
    )
    {
        Weigh(command, eventData.Duration);
        return new(result);
    }

    /// <inheritdoc />
    public override ValueTask<int> NonQueryExecutedAsync(
        DbCommand command,
        CommandExecutedEventData eventData,
        int result,
        CancellationToken cancellationToken = default
    )
    {
        Weigh(command, eventData.Duration);
        return new(result);
    }

    private void Weigh(DbCommand command, TimeSpan took)
    {
        if (took < Slow)
        {
            return;
        }

        _last.Enqueue(
            new(clock.GetUtcNow().UtcDateTime, took, KeptText.Cut(command.CommandText, LongestText))
        );
        while (_last.Count > Most)
        {
            _last.TryDequeue(out _);
        }
    }
}
