using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Dashboard.Storage.Sqlite;

/// <summary>
/// Lets SQLite itself wait for another writer: it looks again after 1, 2, 5, 10 … milliseconds. Microsoft.Data.Sqlite waits
/// too, but looks every 150 ms alone, and so misses the gaps that an import leaves for others.
/// </summary>
internal sealed class BusyPatience : DbConnectionInterceptor
{
    public override void ConnectionOpened(
        DbConnection connection,
        ConnectionEndEventData eventData
    ) => Set(connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        Set(connection);
        return Task.CompletedTask;
    }

    private static void Set(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA busy_timeout = 1000";
        command.ExecuteNonQuery();
    }
}
