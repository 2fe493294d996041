using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Dashboard.Storage.Sqlite;

/// <summary>Inserts rows by a command prepared once. EF's own way costs several times as much for each row, which is time that an import holds the file.</summary>
internal sealed class PreparedInsert<T> : BulkInsert<T>
    where T : class
{
    private readonly DashboardContext _db;
    private readonly DbCommand _insert;
    private readonly DbCommand _number;
    private readonly IReadOnlyList<RowColumn> _columns;
    private readonly RowColumn _key;

    /// <summary>Prepares it on the open connection of <paramref name="db"/>.</summary>
    public PreparedInsert(DashboardContext db)
    {
        _db = db;
        var rows = RowColumns.Of(db, typeof(T));
        _key = rows.Number!;
        _columns = [.. rows.Columns.Where(column => column != _key)];
        _insert = db.Database.GetDbConnection().CreateCommand();
        _insert.CommandText =
            $"INSERT INTO \"{rows.Table}\" ({RowColumns.Names(_columns)}) "
            + $"VALUES ({string.Join(", ", _columns.Select((_, index) => $"$p{index}"))})";
        for (var index = 0; index < _columns.Count; index++)
        {
            var parameter = _insert.CreateParameter();
            parameter.ParameterName = $"$p{index}";
            _insert.Parameters.Add(parameter);
        }

        _number = db.Database.GetDbConnection().CreateCommand();
        _number.CommandText = "SELECT last_insert_rowid()";
    }

    public override Task InsertAsync(IReadOnlyList<T> rows, CancellationToken cancellation)
    {
        var transaction = _db.Database.CurrentTransaction!.GetDbTransaction();
        (_insert.Transaction, _number.Transaction) = (transaction, transaction);
        foreach (var row in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var index = 0; index < _columns.Count; index++)
            {
                _insert.Parameters[index].Value = _columns[index].Stored(row) ?? DBNull.Value;
            }

            _insert.ExecuteNonQuery();
            _key.Set(row, (long)_number.ExecuteScalar()!);
        }

        return Task.CompletedTask;
    }

    public override void Dispose()
    {
        _insert.Dispose();
        _number.Dispose();
    }
}
