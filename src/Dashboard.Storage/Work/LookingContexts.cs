using System.Net.Sockets;
using Dashboard.Storage.Figures;
using Dashboard.Storage.Server;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Dashboard.Storage.Work;

/// <summary>
/// Contexts for what is only looked at: on the replica where it has replayed every change that this instance knows of, else on
/// the primary. So nobody who was shown a change, or told of it, is shown what was before it.
/// </summary>
internal sealed partial class LookingContexts(
    IDbContextFactory<DashboardContext> primary,
    DatabaseSettings database,
    FigureChanges changes,
    SlowQueries slow,
    TimeProvider clock,
    ILogger<LookingContexts> log
) : IDbContextFactory<DashboardContext>
{
    // For so long a replica that did not answer is left alone.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);
    private readonly PooledDbContextFactory<DashboardContext>? _replica = Pool(
        database.Replica,
        slow
    );
    private long _lostAt = -1;

    private bool IsLost =>
        Volatile.Read(ref _lostAt) is >= 0 and var at && clock.GetElapsedTime(at) < Pause;

    /// <inheritdoc />
    public DashboardContext CreateDbContext() => primary.CreateDbContext();

    /// <inheritdoc />
    public async Task<DashboardContext> CreateDbContextAsync(
        CancellationToken cancellationToken = default
    ) =>
        await OnReplicaAsync(cancellationToken)
        ?? await primary.CreateDbContextAsync(cancellationToken);

    private static PooledDbContextFactory<DashboardContext>? Pool(
        DatabaseSettings? replica,
        SlowQueries slow
    )
    {
        if (replica is null)
        {
            return null;
        }

        var options = new DbContextOptionsBuilder<DashboardContext>();
        replica.Use(options);
        options.AddInterceptors(slow);
        return new(options.Options);
    }

    private async Task<DashboardContext?> OnReplicaAsync(CancellationToken cancellation)
    {
        // An instance that has only just started knows of nothing yet.
        if (_replica is null || IsLost || changes.Number is not (> 0 and var known))
        {
            return null;
        }

        var db = await _replica.CreateDbContextAsync(cancellation);
        var isCurrent = false;
        try
        {
            // The connection stays, so that what is asked next is asked of the same server.
            await db.Database.OpenConnectionAsync(cancellation);
            isCurrent = await LatestAsync(db, cancellation) >= known;
        }
        catch (Exception fault) when (IsOfTheReplica(fault))
        {
            Volatile.Write(ref _lostAt, clock.GetTimestamp());
            LogLost(fault.GetBaseException().Message);
        }
        finally
        {
            if (!isCurrent)
            {
                await db.DisposeAsync();
            }
        }

        return isCurrent ? db : null;
    }

    private static async Task<long> LatestAsync(
        DashboardContext db,
        CancellationToken cancellation
    ) => (await db.Database.SqlQueryRaw<long>(ChangeNumber.Latest).ToListAsync(cancellation))[0];

    // EF wraps what may go by itself.
    private static bool IsOfTheReplica(Exception fault) =>
        fault.GetBaseException()
            is NpgsqlException
                or TimeoutException
                or IOException
                or SocketException;

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "The replica does not answer, so the primary is asked: {Reason}"
    )]
    private partial void LogLost(string reason);
}
