using Dashboard.Storage;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Dashboard.Tests.Storage.Server;

/// <summary>
/// While instances are brought up to date one after another, the program before works on the tables of the program after
/// (src/docs/deploy.md). So a migration of PostgreSQL only adds.
/// </summary>
public sealed class MigrationsOfOneReleaseTests
{
    // Each with the reason, and the release since which no program uses what it takes away.
    private static readonly HashSet<string> Excepted = new(StringComparer.Ordinal);

    [Fact]
    public void A_migration_after_the_first_leaves_what_the_program_before_needs()
    {
        using var db = DatabaseSettings.OfServer("Host=none;Database=none").Open();
        var migrations = db.GetService<IMigrationsAssembly>();
        var breaking = migrations
            .Migrations.Skip(1)
            .Where(one => !Excepted.Contains(one.Key))
            .SelectMany(one =>
                migrations
                    .CreateMigration(one.Value, db.Database.ProviderName!)
                    .UpOperations.Where(operation => !OnlyAdds(operation))
                    .Select(operation => $"{one.Key}: {operation.GetType().Name}")
            );

        Assert.NotEmpty(migrations.Migrations);
        Assert.Empty(breaking);
    }

    public static TheoryData<MigrationOperation, bool> Operations =>
        new()
        {
            {
                new CreateTableOperation { Name = "Notes" },
                true
            },
            {
                new CreateIndexOperation { Name = "Notes_By" },
                true
            },
            {
                new CreateIndexOperation { Name = "Notes_Once", IsUnique = true },
                false
            },
            { Column(isNullable: true, null), true },
            { Column(isNullable: false, 0), true },
            { Column(isNullable: false, null), false },
            {
                new DropColumnOperation { Name = "Note" },
                false
            },
            {
                new RenameColumnOperation { Name = "Note", NewName = "Remark" },
                false
            },
            {
                new DropTableOperation { Name = "Notes" },
                false
            },
            {
                new AlterColumnOperation { Name = "Note" },
                false
            },
        };

    [Theory]
    [MemberData(nameof(Operations))]
    public void What_takes_away_or_demands_is_found(MigrationOperation operation, bool onlyAdds) =>
        Assert.Equal(onlyAdds, OnlyAdds(operation));

    // What the program before inserts names the columns it knows. An SQL of its own must be read by people.
    private static bool OnlyAdds(MigrationOperation operation) =>
        operation switch
        {
            CreateTableOperation or SqlOperation or DropIndexOperation => true,
            CreateIndexOperation index => !index.IsUnique,
            AddColumnOperation column => column.IsNullable
                || column.DefaultValue is not null
                || column.DefaultValueSql is not null
                || column.ComputedColumnSql is not null,
            _ => false,
        };

    private static AddColumnOperation Column(bool isNullable, object? defaultValue) =>
        new()
        {
            Name = "Note",
            IsNullable = isNullable,
            DefaultValue = defaultValue,
        };
}
