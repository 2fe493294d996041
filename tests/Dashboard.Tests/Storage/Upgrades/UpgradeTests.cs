using System.Globalization;
using Dashboard.Storage;
using Dashboard.Storage.Figures;
using Dashboard.Tests.Setup;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Dashboard.Tests.Storage.Upgrades;

/// <summary>A database of every version there was is brought up to today's, and nothing that people entered is lost or changed.</summary>
public sealed class UpgradeTests(SqliteDatabase fresh) : IClassFixture<SqliteDatabase>, IDisposable
{
    private const long MostBytes = 1_500_000;

    private readonly string _folder = Directory
        .CreateTempSubdirectory("dashboard-upgrade-")
        .FullName;

    public static TheoryData<string> Kept => [.. OldDatabase.Kept];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Every_migration_has_its_database_and_all_of_them_are_small()
    {
        await using var db = await fresh.Contexts.CreateDbContextAsync();
        var migrations = db.Database.GetMigrations().ToList();
        if (Environment.GetEnvironmentVariable("UPGRADES") == "write")
        {
            foreach (var missing in migrations.Except(OldDatabase.Kept).ToList())
            {
                await OldDatabase.WriteAsync(missing, Path.Combine(_folder, missing + ".db"));
            }
        }

        Assert.Equal(migrations, OldDatabase.Kept);
        Assert.InRange(OldDatabase.Bytes, 1, MostBytes);
    }

    [Theory]
    [MemberData(nameof(Kept))]
    public async Task A_database_of_then_is_brought_up_to_date_and_every_row_is_as_it_was(
        string migration
    )
    {
        var path = Path.Combine(_folder, "old.db");
        await OldDatabase.MakeAsync(migration, path);
        IReadOnlyDictionary<string, IReadOnlyList<string>> then;
        Dictionary<string, IReadOnlyList<string[]>> before = new(StringComparer.Ordinal);
        IReadOnlyDictionary<string, IReadOnlyList<string>> shared;
        await using (var old = await OldDatabase.OpenAsync(path))
        await using (var today = await OldDatabase.OpenAsync(fresh.Path))
        {
            then = await old.TablesAsync();
            Assert.Equal(migration, (await old.AppliedAsync())[^1]);
            var now = await today.TablesAsync();
            shared = then.Where(table => now.ContainsKey(table.Key))
                .ToDictionary(
                    table => table.Key,
                    table => (IReadOnlyList<string>)[.. table.Value.Intersect(now[table.Key])],
                    StringComparer.Ordinal
                );
            foreach (var (table, columns) in shared)
            {
                before[table] = await old.ContentsAsync(table, columns);
                Assert.NotEmpty(before[table]);
            }
        }

        await UpgradeAsync(path);

        await using var upgraded = await OldDatabase.OpenAsync(path);
        foreach (var (table, columns) in shared)
        {
            Assert.Equal(before[table], await upgraded.ContentsAsync(table, columns));
        }

        Assert.Equal("ok", Assert.Single(await upgraded.RowsAsync("PRAGMA integrity_check"))[0]);
        Assert.Empty(await upgraded.RowsAsync("PRAGMA foreign_key_check"));
    }

    [Theory]
    [MemberData(nameof(Kept))]
    public async Task An_upgraded_database_is_made_as_a_new_one(string migration)
    {
        var path = Path.Combine(_folder, "old.db");
        await OldDatabase.MakeAsync(migration, path);
        await UpgradeAsync(path);

        await using var upgraded = await OldDatabase.OpenAsync(path);
        await using var today = await OldDatabase.OpenAsync(fresh.Path);

        foreach (var what in (string[])[Columns, Indexes, References, Triggers])
        {
            Assert.Equal(await today.RowsAsync(what), await upgraded.RowsAsync(what));
        }
    }

    [Theory]
    [MemberData(nameof(Kept))]
    public async Task Figures_of_then_are_read_as_they_were_printed_and_every_row_has_a_meaning(
        string migration
    )
    {
        var path = Path.Combine(_folder, "old.db");
        await OldDatabase.MakeAsync(migration, path);
        await UpgradeAsync(path);

        var contexts = Contexts(path);
        var figures = await new FigureQuery(contexts).AllAsync(
            null,
            null,
            new DateOnly(2022, 1, 1),
            new DateOnly(2024, 12, 31),
            0,
            100,
            CancellationToken.None
        );
        Assert.Equal(
            [
                ("r1-001", 710m, null, "710余人次", Qualifier.MoreThan, "2022", 2),
                ("r1-002", 25808m, null, "25808个", Qualifier.Exact, "2023-05-31", 1),
                ("r2-001", 800m, 900.5m, "800至900.5人次", Qualifier.About, "2024", 0),
            ],
            figures.Select(figure =>
                (
                    figure.Code,
                    figure.Quantity.Value,
                    figure.Quantity.Max,
                    figure.Quantity.Printed,
                    figure.Quantity.Qualifier,
                    figure.Period.Kind == PeriodKind.Open
                        ? figure.Period.End!.Value.ToString("O", CultureInfo.InvariantCulture)
                        : figure.Period.ToString(),
                    figure.Citations.Count
                )
            )
        );

        await using var db = await contexts.CreateDbContextAsync();
        await OldDatabase.ReadEverythingAsync(db);

        var history = new FigureHistory(contexts);
        foreach (var code in await db.Revisions.Select(row => row.FigureCode).ToListAsync())
        {
            var step = Assert.Single(await history.OfAsync(code, CancellationToken.None));
            Assert.Equal(700, step.Figure!.Quantity.Value);
        }
    }

    private const string Columns = """
        SELECT m.name, c.name, c.type, c."notnull", c.pk FROM sqlite_master m JOIN pragma_table_info(m.name) c
        WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY m.name, c.name
        """;

    private const string Indexes = """
        SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name
        """;

    private const string References = """
        SELECT m.name, f."from", f."table", f."to", f.on_delete FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f
        WHERE m.type = 'table' ORDER BY m.name, f."from"
        """;

    private const string Triggers =
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name";

    private static PooledDbContextFactory<DashboardContext> Contexts(string path) =>
        new(
            new DbContextOptionsBuilder<DashboardContext>()
                .UseSqlite($"Data Source={path};Pooling=False")
                .Options
        );

    private static async Task UpgradeAsync(string path)
    {
        await using var db = await Contexts(path).CreateDbContextAsync();
        await DatabasePreparation.RunAsync(db, CancellationToken.None);
        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
    }
}
