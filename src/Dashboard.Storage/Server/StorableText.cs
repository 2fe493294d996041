using System.Data.Common;
using System.Text;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Dashboard.Storage.Server;

/// <summary>
/// PostgreSQL refuses a text with a zero character, and its driver half a character; SQLite takes both. What somebody
/// sends so is kept, and looked for, with a mark in that place.
/// </summary>
internal sealed class StorableText : DbCommandInterceptor
{
    private const char Mark = '\uFFFD';

    private StorableText() { }

    public static StorableText Interceptor { get; } = new();

    /// <summary>The text as a server takes it.</summary>
    public static string Of(string text)
    {
        if (
            !text.Contains('\0', StringComparison.Ordinal)
            && text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0
        )
        {
            return text;
        }

        var storable = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            storable.Append(rune.Value == 0 ? new Rune(Mark) : rune);
        }

        return storable.ToString();
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    )
    {
        Mend(command);
        return new(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        Mend(command);
        return new(result);
    }

    private static void Mend(DbCommand command)
    {
        foreach (DbParameter parameter in command.Parameters)
        {
            parameter.Value = Mended(parameter.Value);
        }
    }

    /// <summary>A value as a server takes it.</summary>
    public static object? Mended(object? value) =>
        value switch
        {
            string text => Of(text),
            string[] texts => Array.ConvertAll(texts, Of),
            List<string> texts => texts.ConvertAll(Of),
            _ => value,
        };
}
