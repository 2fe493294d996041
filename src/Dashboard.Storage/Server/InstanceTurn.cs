using Npgsql;

namespace Dashboard.Storage.Server;

/// <summary>
/// The turn to do what one of several instances does at a time, as a schedule: a lock of a connection of its own, which the
/// server lets go of when its instance dies. A SQLite file has one process, whose turn it always is.
/// </summary>
public sealed class InstanceTurn(DatabaseSettings database)
{
    private const int Space = 20261123;

    /// <summary>Takes the turn to do <paramref name="what"/>, until it is disposed of; null where another instance has it.</summary>
    public async Task<IAsyncDisposable?> TryTakeAsync(string what, CancellationToken cancellation)
    {
        if (!database.IsServer)
        {
            return new Alone();
        }

        var connection = database.Connect();
        try
        {
            await connection.OpenAsync(cancellation);
            if (await TryLockAsync(connection, what, cancellation))
            {
                return connection;
            }
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }

        await connection.DisposeAsync();
        return null;
    }

    private static async Task<bool> TryLockAsync(
        NpgsqlConnection connection,
        string what,
        CancellationToken cancellation
    )
    {
        await using var take = connection.CreateCommand();
        take.CommandText = "SELECT pg_try_advisory_lock($1, hashtext($2))";
        take.Parameters.Add(new() { Value = Space });
        take.Parameters.Add(new() { Value = what });
        return (bool)(await take.ExecuteScalarAsync(cancellation))!;
    }

    private sealed class Alone : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
