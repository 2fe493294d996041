using System.Data.Common;
using Dashboard.Storage.Server;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Copying;

/// <summary>
/// One of the two databases of a copy, on a connection of its own. Rows are given in the form in which both say the
/// same: times in microseconds, texts as a server takes them, lists as lists.
/// </summary>
internal sealed class CopySide : IAsyncDisposable
{
    private readonly DashboardContext _db;

    private CopySide(DatabaseSettings database, DashboardContext db) =>
        (Database, _db, Tables) = (database, db, CopiedTable.Of(db));

    public DatabaseSettings Database { get; }

    public DashboardContext Db => _db;

    public DbConnection Connection => _db.Database.GetDbConnection();

    public IReadOnlyList<CopiedTable> Tables { get; }

    public static async Task<CopySide> OpenAsync(
        DatabaseSettings database,
        CancellationToken cancellation
    )
    {
        var db = database.Unpooled().Open();
        await db.Database.OpenConnectionAsync(cancellation);
        return new(database, db);
    }

    /// <summary>From now on everything is read as it is at this moment, whatever others write.</summary>
    public Task HoldStillAsync(CancellationToken cancellation) =>
        RunAsync(
            Database.IsServer ? "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY" : "BEGIN",
            cancellation
        );

    /// <summary>Before rows are written: a file looks at what refers to what only afterwards, by being compared.</summary>
    public async Task ReadyAsync(CancellationToken cancellation)
    {
        if (!Database.IsServer)
        {
            await RunAsync("PRAGMA foreign_keys = OFF", cancellation);
        }
    }

    /// <summary>After they were: numbers go on after the last one, and the planner knows what there is.</summary>
    public async Task SettleAsync(CancellationToken cancellation)
    {
        if (!Database.IsServer)
        {
            await RunAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancellation);
            return;
        }

        foreach (var table in Tables)
        {
            if (table.Rows.Number is { Name: var number })
            {
                await RunAsync(
                    $"""SELECT setval(pg_get_serial_sequence('"{table.Name}"', '{number}'), COALESCE((SELECT MAX("{number}") FROM "{table.Name}"), 0) + 1, false)""",
                    cancellation
                );
            }
        }

        await RunAsync("ANALYZE", cancellation);
    }

    /// <summary>The rows after <paramref name="last"/>, in the order of the key. The array is the same for each row.</summary>
    public async IAsyncEnumerable<object?[]> RowsAsync(
        CopiedTable table,
        object?[]? last,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation
    )
    {
        await using var command = Command(table.Select(last is not null));
        for (var at = 0; at < (last?.Length ?? 0); at++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"k{at}";
            parameter.Value = last![at];
            command.Parameters.Add(parameter);
        }

        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var row = new object?[table.Columns.Count];
        while (await reader.ReadAsync(cancellation))
        {
            for (var at = 0; at < row.Length; at++)
            {
                row[at] = StorableText.Mended(table.Columns[at].Read(reader, at));
            }

            yield return row;
        }
    }

    /// <summary>The key of the last row, or null where there is none.</summary>
    public async Task<object?[]?> LastAsync(CopiedTable table, CancellationToken cancellation)
    {
        await using var command = Command(table.SelectLast());
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        return await reader.ReadAsync(cancellation)
            ? [.. table.Key.Select((column, at) => column.Read(reader, at))]
            : null;
    }

    /// <summary>Runs a command for as long as it takes.</summary>
    public async Task RunAsync(string sql, CancellationToken cancellation)
    {
        await using var command = Command(sql);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>The one value that a command answers with.</summary>
    public async Task<object?> AskAsync(string sql, CancellationToken cancellation)
    {
        await using var command = Command(sql);
        return await command.ExecuteScalarAsync(cancellation);
    }

    public ValueTask DisposeAsync() => _db.DisposeAsync();

    private DbCommand Command(string sql)
    {
        var command = Connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        return command;
    }
}
