using System.Globalization;
using System.Security.Cryptography;
using Dashboard.Storage.Figures;
using Dashboard.Storage.Server;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Dashboard.Storage.Work;

/// <summary>What a deed changed that others keep in memory or show.</summary>
[Flags]
internal enum Changed
{
    /// <summary>Nothing of that.</summary>
    Nothing = 0,

    /// <summary>Districts, indicators or reports.</summary>
    Catalogue = 1,

    /// <summary>Figures that count.</summary>
    Figures = 2,

    /// <summary>What waits for review.</summary>
    Waiting = 4,

    /// <summary>Views that people put together.</summary>
    Views = 8,

    /// <summary>Perhaps all of it.</summary>
    All = Catalogue | Figures | Waiting | Views,
}

/// <summary>
/// Tells what a deed changed to this instance, and on a server to the others: the notice goes out with the deed's
/// transaction (NOTIFY), so nobody hears of what is not there. An instance that was away takes it that all has changed, and
/// says so to the others, since all count alike.
/// A file has one process, and nothing is sent.
/// </summary>
public sealed partial class SharedChanges(
    DatabaseSettings database,
    CatalogueChanges catalogues,
    FigureChanges figures,
    ViewChanges views,
    TimeProvider clock,
    ILogger<SharedChanges> log
) : BackgroundService
{
    private const string Channel = "dashboard_changes";
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private readonly string _self = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));

    /// <summary>Sends the notice in the transaction of <paramref name="db"/>; the answer is the number of the change.</summary>
    internal async Task<long> SendAsync(
        DashboardContext db,
        Changed what,
        CancellationToken cancellation
    )
    {
        if (!database.IsServer || what == Changed.Nothing)
        {
            return 0;
        }

        var number = (
            await db.Database.SqlQueryRaw<long>(ChangeNumber.Next).ToListAsync(cancellation)
        )[0];
        var notice = Write(what, number);
        await db.Database.ExecuteSqlAsync($"SELECT pg_notify({Channel}, {notice})", cancellation);
        return number;
    }

    /// <summary>Tells this instance, once the change is in the database.</summary>
    internal void Publish(Changed what, long number)
    {
        figures.Advance(number);
        if (what.HasFlag(Changed.Catalogue))
        {
            catalogues.Publish();
        }

        if (what.HasFlag(Changed.Figures))
        {
            figures.Publish();
        }

        if (what.HasFlag(Changed.Views))
        {
            views.Publish(number);
        }

        if (what.HasFlag(Changed.Waiting))
        {
            figures.PublishWaiting();
        }
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (database.IsServer && !stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
                when (exception is NpgsqlException or TimeoutException or IOException)
            {
                LogLost(exception.GetBaseException().Message);
                await Task.Delay(Pause, clock, stoppingToken);
            }
        }
    }

    private async Task ListenAsync(CancellationToken cancellation)
    {
        await using var connection = database.Connect();
        connection.Notification += (_, notice) => Hear(notice.Payload);
        await connection.OpenAsync(cancellation);
        await using (var listen = connection.CreateCommand())
        {
            listen.CommandText = $"LISTEN {Channel}";
            await listen.ExecuteNonQueryAsync(cancellation);
        }

        Publish(Changed.All, await JoinAsync(connection, cancellation));

        while (true)
        {
            await connection.WaitAsync(cancellation);
        }
    }

    // What was missed is not known. The number is everybody's, or each page would be another here than at the others.
    private async Task<long> JoinAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var next = connection.CreateCommand();
        next.CommandText = ChangeNumber.Next;
        var number = (long)(await next.ExecuteScalarAsync(cancellation))!;
        await using var tell = connection.CreateCommand();
        tell.CommandText = "SELECT pg_notify($1, $2)";
        tell.Parameters.Add(new() { Value = Channel });
        tell.Parameters.Add(new() { Value = Write(Changed.All, number) });
        await tell.ExecuteNonQueryAsync(cancellation);
        return number;
    }

    private string Write(Changed what, long number) =>
        string.Create(CultureInfo.InvariantCulture, $"{_self} {(int)what} {number}");

    private void Hear(string notice)
    {
        if (
            notice.Split(' ') is [var from, var what, var number]
            && from != _self
            && int.TryParse(what, CultureInfo.InvariantCulture, out var changed)
            && long.TryParse(number, CultureInfo.InvariantCulture, out var counted)
        )
        {
            Publish((Changed)changed, counted);
        }
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "What other instances change is not heard until the database answers again: {Reason}"
    )]
    private partial void LogLost(string reason);
}
