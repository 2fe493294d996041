using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dashboard.Storage;
using Dashboard.Tests.Data;
using Dashboard.Tests.Storage.Formats;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Dashboard.Tests.Storage.Upgrades;

/// <summary>
/// The small databases of each migration that lie in <c>Databases</c>: tables as they were then, a few invented rows in
/// each, as SQL. One that is there is never written again; <c>UPGRADES=write dotnet test … --filter UpgradeTests</c> adds
/// those that are missing, with the rows of <c>rows.json</c> as far as there were such tables and columns.
/// </summary>
internal static class OldDatabase
{
    private const string History = "__EFMigrationsHistory";
    private const string OfEntityFramework = "__EF";

    private static readonly string Folder = Path.Combine(
        ProjectFolder.Root,
        "tests/Dashboard.Tests/Storage/Upgrades"
    );

    /// <summary>The migrations of which there is a database.</summary>
    public static IReadOnlyList<string> Kept =>
        [
            .. Directory
                .GetFiles(Path.Combine(Folder, "Databases"), "*.sql")
                .Select(file => Path.GetFileNameWithoutExtension(file))
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>How much room they take together.</summary>
    public static long Bytes => Kept.Sum(migration => new FileInfo(PathOf(migration)).Length);

    /// <summary>Makes the database of <paramref name="migration"/> as it was.</summary>
    public static async Task MakeAsync(string migration, string database)
    {
        await using var file = await OpenAsync(database);
        await file.RunAsync(await File.ReadAllTextAsync(PathOf(migration)));
    }

    /// <summary>Writes the database of a migration that has none yet.</summary>
    public static async Task WriteAsync(string migration, string database)
    {
        await using (
            var db = new DashboardContext(
                new DbContextOptionsBuilder<DashboardContext>()
                    .UseSqlite($"Data Source={database};Pooling=False")
                    .Options
            )
        )
        {
            await db.GetService<IMigrator>().MigrateAsync(migration);
        }

        await using var file = await OpenAsync(database);
        await FillAsync(file);
        await File.WriteAllTextAsync(PathOf(migration), await DumpAsync(file));
    }

    /// <summary>Opens a file as SQLite alone sees it; what refers to what is not looked at meanwhile.</summary>
    public static async Task<SqliteConnection> OpenAsync(string database)
    {
        var file = new SqliteConnection($"Data Source={database};Pooling=False;Foreign Keys=False");
        await file.OpenAsync();
        return file;
    }

    /// <summary>Tables and their columns, in the order in which they were made; those that EF and SQLite keep for themselves left out.</summary>
    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> TablesAsync(
        this SqliteConnection file
    )
    {
        var columns = await file.RowsAsync(
            """
            SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c
            WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY m.rowid, c.cid
            """
        );
        return columns
            .Where(column => !column[0].StartsWith(OfEntityFramework, StringComparison.Ordinal))
            .GroupBy(column => column[0], column => column[1])
            .ToDictionary(
                table => table.Key,
                table => (IReadOnlyList<string>)[.. table],
                StringComparer.Ordinal
            );
    }

    /// <summary>Every row of an answer, its values as text.</summary>
    public static async Task<IReadOnlyList<string[]>> RowsAsync(
        this SqliteConnection file,
        string sql
    )
    {
        await using var command = file.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string[]>();
        while (await reader.ReadAsync())
        {
            rows.Add([
                .. Enumerable
                    .Range(0, reader.FieldCount)
                    .Select(at => reader.IsDBNull(at) ? "" : reader.GetString(at)),
            ]);
        }

        return rows;
    }

    /// <summary>Reads every row of every table as the program does.</summary>
    public static async Task ReadEverythingAsync(DashboardContext db)
    {
        var read = typeof(OldDatabase).GetMethod(
            nameof(ReadAllAsync),
            BindingFlags.NonPublic | BindingFlags.Static
        )!;
        foreach (var type in db.Model.GetEntityTypes().Select(entity => entity.ClrType))
        {
            await (Task)read.MakeGenericMethod(type).Invoke(null, [db])!;
        }
    }

    private static async Task ReadAllAsync<T>(DashboardContext db)
        where T : class => await db.Set<T>().AsNoTracking().LoadAsync();

    private static async Task RunAsync(this SqliteConnection file, string sql)
    {
        await using var command = file.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private static string PathOf(string migration) =>
        Path.Combine(Folder, "Databases", migration + ".sql");

    private static async Task FillAsync(SqliteConnection file)
    {
        var content = JsonNode
            .Parse(await File.ReadAllTextAsync(Path.Combine(Folder, "rows.json")))!
            .AsObject();
        foreach (var (table, columns) in await file.TablesAsync())
        {
            Assert.True(content.ContainsKey(table), $"rows.json has no rows for {table}.");
            foreach (var row in content[table]!.AsArray().Select(row => row!.AsObject()))
            {
                var known = row.Where(value => columns.Contains(value.Key)).ToList();
                await using var insert = file.CreateCommand();
                insert.CommandText =
                    $"INSERT INTO \"{table}\" ({string.Join(", ", known.Select(value => $"\"{value.Key}\""))}) "
                    + $"VALUES ({string.Join(", ", known.Select((_, at) => $"$v{at}"))})";
                foreach (var (at, value) in known.Index())
                {
                    insert.Parameters.AddWithValue($"$v{at}", ValueOf(value.Value!));
                }

                await insert.ExecuteNonQueryAsync();
            }
        }
    }

    // { "text": "form-1" } is one of the texts that lie in Formats.
    private static object ValueOf(JsonNode value) =>
        value is JsonObject named ? KeptText.Read((string)named["text"]!)
        : value.GetValueKind() == JsonValueKind.Number ? (long)value
        : (string)value!;

    private static async Task<string> DumpAsync(SqliteConnection file)
    {
        var script = new StringBuilder();
        foreach (var table in await file.RowsAsync(Made("type = 'table'")))
        {
            script.Append(table[1]).Append(";\n");
            await DumpRowsAsync(file, table[0], script);
        }

        await DumpRowsAsync(file, "sqlite_sequence", script, "DELETE FROM sqlite_sequence;\n");
        foreach (var other in await file.RowsAsync(Made("type IN ('index', 'trigger')")))
        {
            script.Append(other[1]).Append(";\n");
        }

        return script.Replace("\r\n", "\n").ToString();

        static string Made(string which) =>
            $"SELECT name, sql FROM sqlite_master WHERE {which} AND sql IS NOT NULL AND name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY rowid";
    }

    private static async Task DumpRowsAsync(
        SqliteConnection file,
        string table,
        StringBuilder script,
        string before = ""
    )
    {
        var columns = await file.RowsAsync($"SELECT name FROM pragma_table_info('{table}')");
        var names = columns.Select(column => $"\"{column[0]}\"").ToList();
        script.Append(before);
        foreach (
            var row in await file.RowsAsync(
                $"SELECT {string.Join(" || ', ' || ", names.Select(name => $"quote({name})"))} FROM \"{table}\" ORDER BY 1"
            )
        )
        {
            script.Append(
                CultureInfo.InvariantCulture,
                $"INSERT INTO \"{table}\" ({string.Join(", ", names)}) VALUES ({row[0]});\n"
            );
        }
    }

    /// <summary>The rows of one table, of these columns alone.</summary>
    public static Task<IReadOnlyList<string[]>> ContentsAsync(
        this SqliteConnection file,
        string table,
        IEnumerable<string> columns
    ) =>
        file.RowsAsync(
            $"SELECT {string.Join(" || char(31) || ", columns.Select(name => $"quote(\"{name}\")"))} FROM \"{table}\" ORDER BY 1"
        );

    /// <summary>The migrations that were applied.</summary>
    public static async Task<IReadOnlyList<string>> AppliedAsync(this SqliteConnection file) =>
        [
            .. (await file.RowsAsync($"SELECT MigrationId FROM {History} ORDER BY 1")).Select(row =>
                row[0]
            ),
        ];
}
