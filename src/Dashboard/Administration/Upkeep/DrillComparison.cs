using Microsoft.Data.Sqlite;

namespace Dashboard.Administration.Upkeep;

/// <summary>Two databases row by row: what one has and the other has not, in every table.</summary>
/// <param name="Tables">How many tables there are.</param>
/// <param name="Rows">How many rows the backup has.</param>
/// <param name="Differing">How many rows of one are not in the other; the line that the restore itself writes is not counted.</param>
internal sealed record DrillComparison(int Tables, long Rows, long Differing)
{
    // What the app's own start and the restore write down.
    private const string RestoreLine =
        "SELECT COUNT(*) FROM main.\"Audit\" WHERE \"Id\" > (SELECT MAX(\"Id\") FROM backup.\"Audit\") AND \"Act\" = 'backup'";

    public static async Task<DrillComparison> RunAsync(
        string backup,
        string restored,
        CancellationToken cancellation
    )
    {
        await using var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = restored, Pooling = false }.ToString()
        );
        await connection.OpenAsync(cancellation);
        await using (var attach = connection.CreateCommand())
        {
            attach.CommandText = "ATTACH $file AS backup";
            attach.Parameters.AddWithValue("$file", backup);
            await attach.ExecuteNonQueryAsync(cancellation);
        }

        var tables = await TablesAsync(connection, cancellation);
        long rows = 0;
        var differing = -await CountAsync(RestoreLine);
        foreach (var table in tables)
        {
            rows += await CountAsync($"SELECT COUNT(*) FROM backup.\"{table}\"");
            differing += await CountAsync(Lacking("main", "backup", table));
            differing += await CountAsync(Lacking("backup", "main", table));
        }

        return new(tables.Count, rows, differing);

        async Task<long> CountAsync(string sql)
        {
            await using var count = connection.CreateCommand();
#pragma warning disable CA2100 // Names of tables, as the database itself gives them.
            count.CommandText = sql;
#pragma warning restore CA2100
            return (long)(await count.ExecuteScalarAsync(cancellation))!;
        }
    }

    private static string Lacking(string one, string other, string table) =>
        $"SELECT COUNT(*) FROM (SELECT * FROM {one}.\"{table}\" EXCEPT SELECT * FROM {other}.\"{table}\")";

    private static async Task<IReadOnlyList<string>> TablesAsync(
        SqliteConnection connection,
        CancellationToken cancellation
    )
    {
        await using var command = connection.CreateCommand();
        command.CommandText =
            "SELECT name FROM backup.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name";
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var names = new List<string>();
        while (await reader.ReadAsync(cancellation))
        {
            names.Add(reader.GetString(0));
        }

        return names;
    }
}
