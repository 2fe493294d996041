using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Dashboard.Storage.Copying;

/// <summary>A table as one of the two databases has it.</summary>
/// <param name="Rows">Its columns.</param>
/// <param name="RefersToItself">Whether a row may name another of the table, so that it goes over in one piece.</param>
internal sealed record CopiedTable(RowColumns Rows, bool RefersToItself)
{
    public string Name => Rows.Table;

    public IReadOnlyList<RowColumn> Columns => Rows.Columns;

    public IEnumerable<RowColumn> Key => Rows.Key.Select(at => Columns[at]);

    /// <summary>Asks for the rows after a key (<c>@k0</c> …), or for all, in the order of the key.</summary>
    public string Select(bool isAfterKey) =>
        $"SELECT {RowColumns.Names(Columns)} FROM \"{Name}\""
        + (isAfterKey ? $" WHERE ({RowColumns.Names(Key)}) > ({Places(Key)})" : "")
        + $" ORDER BY {RowColumns.Names(Key)}";

    /// <summary>Asks for the key of the last row.</summary>
    public string SelectLast() =>
        $"SELECT {RowColumns.Names(Key)} FROM \"{Name}\" ORDER BY {string.Join(", ", Key.Select(key => $"\"{key.Name}\" DESC"))} LIMIT 1";

    /// <summary>Fills one row (<c>@k0</c> …).</summary>
    public string Insert() =>
        $"INSERT INTO \"{Name}\" ({RowColumns.Names(Columns)}) VALUES ({Places(Columns)})";

    /// <summary>The tables of a model; none before one that it refers to.</summary>
    public static IReadOnlyList<CopiedTable> Of(DashboardContext db)
    {
        var left = db
            .Model.GetEntityTypes()
            .OrderBy(type => type.GetTableName(), StringComparer.Ordinal)
            .ToList();
        var tables = new List<CopiedTable>();
        while (left.Count > 0)
        {
            var free = left.Where(type => !Others(type).Any(left.Contains)).ToList();
            tables.AddRange(free.Select(type => new CopiedTable(RowColumns.Of(type), IsOwn(type))));
            left.RemoveAll(free.Contains);
        }

        return tables;
    }

    private static bool IsOwn(IEntityType type) =>
        type.GetForeignKeys().Any(key => key.PrincipalEntityType == type);

    private static IEnumerable<IEntityType> Others(IEntityType type) =>
        type.GetForeignKeys()
            .Select(key => key.PrincipalEntityType)
            .Where(principal => principal != type);

    private static string Places(IEnumerable<RowColumn> columns) =>
        string.Join(", ", columns.Select((_, at) => $"@k{at}"));
}
