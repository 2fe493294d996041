using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Dashboard.Storage.Sqlite;

/// <summary>
/// Inserts rows of one table by a command prepared once, with the columns and conversions of the model. EF's own way costs
/// several times as much for each row, which is time that an import holds the file.
/// </summary>
internal sealed class BulkInsert<T> : IDisposable
    where T : class
{
    private readonly DashboardContext _db;
    private readonly DbCommand _insert;
    private readonly DbCommand _number;
    private readonly List<(IProperty Property, Func<object?, object?>? Convert)> _columns;

    /// <summary>Prepares it on the open connection of <paramref name="db"/>.</summary>
    public BulkInsert(DashboardContext db)
    {
        _db = db;
        var type =
            db.Model.FindEntityType(typeof(T))
            ?? throw new ArgumentException($"{typeof(T)} has no table.");
        var table = type.GetTableName()!;
        _columns =
        [
            .. type.GetProperties()
                .Where(property => !property.IsPrimaryKey())
                .Select(property =>
                    (property, property.GetTypeMapping().Converter?.ConvertToProvider)
                ),
        ];
        _insert = db.Database.GetDbConnection().CreateCommand();
        _insert.CommandText =
            $"INSERT INTO \"{table}\" ({string.Join(", ", _columns.Select(column => $"\"{column.Property.GetColumnName()}\""))}) "
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

    /// <summary>Inserts a row in the transaction of the context; the answer is its number.</summary>
    public long InsertRow(T row)
    {
        var transaction = _db.Database.CurrentTransaction!.GetDbTransaction();
        (_insert.Transaction, _number.Transaction) = (transaction, transaction);
        for (var index = 0; index < _columns.Count; index++)
        {
            var (property, convert) = _columns[index];
            var value = property.GetGetter().GetClrValue(row);
            _insert.Parameters[index].Value =
                (convert is null || value is null ? value : convert(value)) ?? DBNull.Value;
        }

        _insert.ExecuteNonQuery();
        return (long)_number.ExecuteScalar()!;
    }

    public void Dispose()
    {
        _insert.Dispose();
        _number.Dispose();
    }
}
