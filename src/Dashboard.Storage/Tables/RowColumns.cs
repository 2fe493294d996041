using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Dashboard.Storage.Tables;

/// <summary>A table's columns, in the order of the model.</summary>
/// <param name="Table">Its name.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Key">Which of them are the key.</param>
internal sealed record RowColumns(
    string Table,
    IReadOnlyList<RowColumn> Columns,
    IReadOnlyList<int> Key
)
{
    /// <summary>The number that the database gives each row, or null where it gives none.</summary>
    public RowColumn? Number => Key is [var key] && Columns[key].IsNumber ? Columns[key] : null;

    /// <summary>The COPY that fills all of them.</summary>
    public string CopyCommand => $"COPY \"{Table}\" ({Names(Columns)}) FROM STDIN (FORMAT BINARY)";

    /// <summary>Those of the table of a type.</summary>
    public static RowColumns Of(DashboardContext db, Type type) =>
        Of(db.Model.FindEntityType(type) ?? throw new ArgumentException($"{type} has no table."));

    /// <summary>Those of the table of a type.</summary>
    public static RowColumns Of(IEntityType type)
    {
        var properties = type.GetProperties().ToList();
        return new(
            type.GetTableName()!,
            properties.ConvertAll(property => new RowColumn(property)),
            [.. type.FindPrimaryKey()!.Properties.Select(property => properties.IndexOf(property))]
        );
    }

    /// <summary>Their names as SQL writes them.</summary>
    public static string Names(IEnumerable<RowColumn> columns) =>
        string.Join(", ", columns.Select(column => $"\"{column.Name}\""));
}
