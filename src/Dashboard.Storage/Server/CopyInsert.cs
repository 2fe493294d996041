using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Dashboard.Storage.Server;

/// <summary>Inserts rows by COPY, with numbers taken from the table's own sequence beforehand.</summary>
internal sealed class CopyInsert<T>(DashboardContext db) : BulkInsert<T>
    where T : class
{
    private readonly RowColumns _rows = RowColumns.Of(db, typeof(T));

    public override async Task InsertAsync(IReadOnlyList<T> rows, CancellationToken cancellation)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        await NumberAsync(connection, rows, cancellation);
        await using var copy = await connection.BeginBinaryImportAsync(
            _rows.CopyCommand,
            cancellation
        );
        foreach (var row in rows)
        {
            await copy.StartRowAsync(cancellation);
            foreach (var column in _rows.Columns)
            {
                await copy.WriteStoredAsync(column.Stored(row), column, cancellation);
            }
        }

        await copy.CompleteAsync(cancellation);
    }

    public override void Dispose() { }

    private async Task NumberAsync(
        NpgsqlConnection connection,
        IReadOnlyList<T> rows,
        CancellationToken cancellation
    )
    {
        await using var next = connection.CreateCommand();
        next.CommandText = string.Create(
            CultureInfo.InvariantCulture,
            $"SELECT nextval(pg_get_serial_sequence('\"{_rows.Table}\"', '{_rows.Number!.Name}')) FROM generate_series(1, {rows.Count})"
        );
        await using var numbers = await next.ExecuteReaderAsync(cancellation);
        foreach (var row in rows)
        {
            await numbers.ReadAsync(cancellation);
            _rows.Number!.Set(row, numbers.GetInt64(0));
        }
    }
}
