using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Dashboard.Storage.Tables;

/// <summary>A column of a table: what of a row is stored in it, and as what.</summary>
internal sealed class RowColumn(IProperty property)
{
    private readonly Func<object?, object?>? _toStored = property
        .GetTypeMapping()
        .Converter?.ConvertToProvider;
    private readonly Func<object, object?> _value = property.GetGetter().GetClrValue;

    /// <summary>Its name.</summary>
    public string Name { get; } = property.GetColumnName();

    /// <summary>Its type in the database, without a length.</summary>
    public string StoreType { get; } = property.GetRelationalTypeMapping().StoreTypeNameBase;

    /// <summary>What is stored of <paramref name="row"/>.</summary>
    public object? Stored(object row) =>
        _value(row) is not { } value ? null
        : _toStored is null ? value
        : _toStored(value);

    /// <summary>Sets it in <paramref name="row"/>.</summary>
    public void Set(object row, object value) => property.PropertyInfo!.SetValue(row, value);
}

/// <summary>A table's columns, in the order of the model.</summary>
internal sealed record RowColumns(string Table, IReadOnlyList<RowColumn> Columns, RowColumn Key)
{
    /// <summary>The COPY that fills all of them.</summary>
    public string CopyCommand =>
        $"COPY \"{Table}\" ({string.Join(", ", Columns.Select(column => $"\"{column.Name}\""))}) FROM STDIN (FORMAT BINARY)";

    /// <summary>Those of a type whose key is one number.</summary>
    public static RowColumns Of(DashboardContext db, Type type)
    {
        var entity =
            db.Model.FindEntityType(type) ?? throw new ArgumentException($"{type} has no table.");
        var columns = entity.GetProperties().Select(property => new RowColumn(property)).ToList();
        var key = entity.FindPrimaryKey()!.Properties.Single();
        return new(
            entity.GetTableName()!,
            columns,
            columns.Single(column => column.Name == key.GetColumnName())
        );
    }
}
