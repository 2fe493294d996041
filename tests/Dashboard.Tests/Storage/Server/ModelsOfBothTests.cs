using Dashboard.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Dashboard.Tests.Storage.Server;

/// <summary>One model, two databases.</summary>
public sealed class ModelsOfBothTests
{
    private static readonly DatabaseSettings _file = DatabaseSettings.OfFile("none.db");
    private static readonly DatabaseSettings _server = DatabaseSettings.OfServer(
        "Host=none;Database=none"
    );

    public static TheoryData<bool> Both => [false, true];

    [Theory]
    [MemberData(nameof(Both))]
    public void No_change_of_the_model_is_without_a_migration(bool isServer)
    {
        using var db = (isServer ? _server : _file).Open();

        Assert.NotEmpty(db.Database.GetMigrations());
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public void Tables_columns_keys_and_indexes_are_the_same()
    {
        var (file, server) = (Lines(_file), Lines(_server));

        Assert.True(file.Count > 200, "The model says little.");
        Assert.Equal(file, server);
    }

    private static List<string> Lines(DatabaseSettings database)
    {
        using var db = database.Open();
        return
        [
            .. db.Model.GetRelationalModel().Tables.SelectMany(Lines).Order(StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<string> Lines(ITable table)
    {
        foreach (var column in table.Columns)
        {
            yield return $"{table.Name}.{column.Name} {(column.IsNullable ? "null" : "not null")} {column.PropertyMappings[0].Property.ClrType}";
        }

        foreach (var key in table.UniqueConstraints)
        {
            yield return $"{table.Name} unique {key.Name} ({Names(key.Columns)}) {key.GetIsPrimaryKey()}";
        }

        foreach (var index in table.Indexes)
        {
            yield return $"{table.Name} index {index.Name} ({Names(index.Columns)}) {index.IsUnique} {index.Filter}";
        }

        foreach (var key in table.ForeignKeyConstraints)
        {
            yield return $"{table.Name} key {key.Name} ({Names(key.Columns)}) to {key.PrincipalTable.Name} ({Names(key.PrincipalColumns)}) {key.OnDeleteAction}";
        }
    }

    private static string Names(IEnumerable<IColumn> columns) =>
        string.Join(", ", columns.Select(column => column.Name));
}
