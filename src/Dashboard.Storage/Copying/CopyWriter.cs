using System.Data.Common;
using Dashboard.Storage.Server;
using Npgsql;

namespace Dashboard.Storage.Copying;

/// <summary>Writes rows of one table, a piece at a time: what is there when it is cut off is whole pieces.</summary>
internal abstract class CopyWriter : IAsyncDisposable
{
    public abstract Task WriteAsync(object?[] row, CancellationToken cancellation);

    /// <summary>What was written stays.</summary>
    public abstract Task CompleteAsync(CancellationToken cancellation);

    public abstract ValueTask DisposeAsync();

    public static async Task<CopyWriter> BeginAsync(
        CopySide side,
        CopiedTable table,
        CancellationToken cancellation
    ) =>
        side.Connection is NpgsqlConnection server
            ? new ByCopy(
                table,
                await server.BeginBinaryImportAsync(table.Rows.CopyCommand, cancellation)
            )
            : new ByInsert(side.Connection, table);

    private sealed class ByCopy(CopiedTable table, NpgsqlBinaryImporter copy) : CopyWriter
    {
        public override async Task WriteAsync(object?[] row, CancellationToken cancellation)
        {
            await copy.StartRowAsync(cancellation);
            for (var at = 0; at < row.Length; at++)
            {
                await copy.WriteStoredAsync(row[at], table.Columns[at], cancellation);
            }
        }

        public override async Task CompleteAsync(CancellationToken cancellation) =>
            await copy.CompleteAsync(cancellation);

        public override ValueTask DisposeAsync() => copy.DisposeAsync();
    }

    private sealed class ByInsert : CopyWriter
    {
        private readonly CopiedTable _table;
        private readonly DbTransaction _transaction;
        private readonly DbCommand _insert;

        public ByInsert(DbConnection connection, CopiedTable table)
        {
            _table = table;
            _transaction = connection.BeginTransaction();
            _insert = connection.CreateCommand();
            _insert.Transaction = _transaction;
            _insert.CommandText = table.Insert();
            for (var at = 0; at < table.Columns.Count; at++)
            {
                var parameter = _insert.CreateParameter();
                parameter.ParameterName = $"@k{at}";
                _insert.Parameters.Add(parameter);
            }
        }

        public override Task WriteAsync(object?[] row, CancellationToken cancellation)
        {
            for (var at = 0; at < row.Length; at++)
            {
                _insert.Parameters[at].Value = _table.Columns[at].Written(row[at]) ?? DBNull.Value;
            }

            _insert.ExecuteNonQuery();
            return Task.CompletedTask;
        }

        public override Task CompleteAsync(CancellationToken cancellation) =>
            _transaction.CommitAsync(cancellation);

        public override async ValueTask DisposeAsync()
        {
            await _insert.DisposeAsync();
            await _transaction.DisposeAsync();
        }
    }
}
