using Npgsql;

namespace Dashboard.Storage.Server;

/// <summary>Writes what is stored of a row into a COPY.</summary>
internal static class CopyColumns
{
    /// <summary>Writes one value as the type of its column.</summary>
    public static Task WriteStoredAsync(
        this NpgsqlBinaryImporter copy,
        object? value,
        RowColumn column,
        CancellationToken cancellation
    ) =>
        StorableText.Mended(value) is not { } stored
            ? copy.WriteNullAsync(cancellation)
            : copy.WriteAsync(stored, column.StoreType, cancellation);
}
