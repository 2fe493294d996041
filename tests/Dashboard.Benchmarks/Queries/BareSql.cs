using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Dashboard.Benchmarks.Queries;

/// <summary>A command as it reached the database.</summary>
internal sealed record SentCommand(string Sql, IReadOnlyList<(string Name, object? Value)> Values);

/// <summary>Listens to what Storage sends, so that the comparison runs the very same SQL.</summary>
internal sealed class Listener : DbCommandInterceptor
{
    public List<SentCommand> Sent { get; } = [];

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    )
    {
        Sent.Add(
            new(
                command.CommandText,
                [
                    .. command
                        .Parameters.Cast<DbParameter>()
                        .Select(one => (one.ParameterName, one.Value)),
                ]
            )
        );
        return ValueTask.FromResult(result);
    }
}

/// <summary>Runs commands on a SqliteConnection and reads every column of every row by its typed getter.</summary>
internal static class BareSql
{
    public static async Task<int> ReadAsync(
        string connectionString,
        IReadOnlyList<SentCommand> commands
    )
    {
        var rows = 0;
        await using var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync();
        foreach (var sent in commands)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = sent.Sql;
            foreach (var (name, value) in sent.Values)
            {
                command.Parameters.AddWithValue(name, value);
            }

            await using var reader = await command.ExecuteReaderAsync();
            bool[]? isNumber = null;
            while (await reader.ReadAsync())
            {
                rows++;
                isNumber ??= Numbers(reader);
                for (var column = 0; column < isNumber.Length; column++)
                {
                    Read(reader, column, isNumber[column]);
                }
            }
        }

        return rows;
    }

    private static bool[] Numbers(SqliteDataReader reader) =>
        [
            .. Enumerable
                .Range(0, reader.FieldCount)
                .Select(column => reader.GetDataTypeName(column) == "INTEGER"),
        ];

    private static void Read(SqliteDataReader reader, int column, bool isNumber)
    {
        if (reader.IsDBNull(column))
        {
            return;
        }

        if (isNumber)
        {
            reader.GetInt64(column);
        }
        else
        {
            reader.GetString(column);
        }
    }
}
