namespace Dashboard.Storage.Tables;

/// <summary>Inserts many rows of one table in the transaction of its context, with the columns and conversions of the model.</summary>
internal abstract class BulkInsert<T> : IDisposable
    where T : class
{
    /// <summary>Inserts <paramref name="rows"/> in their order and gives each its number.</summary>
    public abstract Task InsertAsync(IReadOnlyList<T> rows, CancellationToken cancellation);

    /// <inheritdoc />
    public abstract void Dispose();
}
