using System.Diagnostics;

namespace Dashboard.Storage.Copying;

/// <summary>How a table came out.</summary>
/// <param name="Table">Its name.</param>
/// <param name="From">What the source has.</param>
/// <param name="To">What the copy has.</param>
public sealed record CopiedSums(string Table, TableSum From, TableSum To)
{
    /// <summary>Whether both say the same.</summary>
    public bool AreEqual => From == To;
}

/// <summary>What a copy came to.</summary>
/// <param name="Tables">Every table.</param>
/// <param name="WasResumed">Whether it went on where an earlier one was cut off.</param>
/// <param name="Copying">How long it took to write.</param>
/// <param name="Comparing">How long it took to compare.</param>
public sealed record CopyResult(
    IReadOnlyList<CopiedSums> Tables,
    bool WasResumed,
    TimeSpan Copying,
    TimeSpan Comparing
)
{
    /// <summary>Whether the two databases say the same.</summary>
    public bool AreEqual => Tables.All(table => table.AreEqual);
}

/// <summary>
/// Streams a whole database into an empty one, of whichever kind, and compares them value by value. What is cut off
/// goes on with the same call: what is there is whole pieces, in the order of each table's key.
/// </summary>
public static class DatabaseCopy
{
    private const int Piece = 20_000;

    /// <summary>Copies and compares. Both are brought up to date first; a file that is being served is refused.</summary>
    /// <exception cref="DatabaseRefusedException">One of the two is none that can be copied, or copied to.</exception>
    public static async Task<CopyResult> RunAsync(
        DatabaseSettings from,
        DatabaseSettings to,
        IProgress<(string Table, long Rows)>? progress,
        CancellationToken cancellation
    )
    {
        if (from.Place == to.Place)
        {
            throw new DatabaseRefusedException(
                new Problem("数据库“{0}”不能复制到它自己", from.Place)
            );
        }

        using var fromOwner = await TakeAsync(from, cancellation);
        using var toOwner = await TakeAsync(to, cancellation);
        await using var source = await CopySide.OpenAsync(from, cancellation);
        await using var copy = await CopySide.OpenAsync(to, cancellation);
        var wasResumed = await UnfinishedCopy.BeginAsync(copy, from, cancellation);
        await source.HoldStillAsync(cancellation);
        var watch = Stopwatch.StartNew();
        await copy.ReadyAsync(cancellation);
        foreach (var (table, target) in source.Tables.Zip(copy.Tables))
        {
            await CopyAsync(source, table, copy, target, progress, cancellation);
        }

        await copy.SettleAsync(cancellation);
        var copying = watch.Elapsed;
        var sums = new List<CopiedSums>();
        foreach (var (table, target) in source.Tables.Zip(copy.Tables))
        {
            var both = await Task.WhenAll(
                Task.Run(() => TableSum.OfAsync(source, table, cancellation), cancellation),
                Task.Run(() => TableSum.OfAsync(copy, target, cancellation), cancellation)
            );
            sums.Add(new(table.Name, both[0], both[1]));
        }

        var result = new CopyResult(sums, wasResumed, copying, watch.Elapsed - copying);
        if (result.AreEqual)
        {
            await UnfinishedCopy.EndAsync(copy, cancellation);
        }

        return result;
    }

    private static async Task<DatabaseOwner> TakeAsync(
        DatabaseSettings database,
        CancellationToken cancellation
    )
    {
        var owner = new DatabaseOwner(database);
        await using var db = database.Open();
        await DatabasePreparation.BringUpToDateAsync(db, owner, cancellation);
        return owner.TryTake()
            ? owner
            : throw new DatabaseRefusedException(DatabasePreparation.InUse(database));
    }

    private static async Task CopyAsync(
        CopySide source,
        CopiedTable table,
        CopySide copy,
        CopiedTable target,
        IProgress<(string Table, long Rows)>? progress,
        CancellationToken cancellation
    )
    {
        var last = await copy.LastAsync(target, cancellation);
        if (last is not null && table.RefersToItself)
        {
            return;
        }

        var (rows, writer) = (0L, await CopyWriter.BeginAsync(copy, target, cancellation));
        try
        {
            await foreach (var row in source.RowsAsync(table, last, cancellation))
            {
                await writer.WriteAsync(row, cancellation);
                if (++rows % Piece == 0 && !table.RefersToItself)
                {
                    await writer.CompleteAsync(cancellation);
                    await writer.DisposeAsync();
                    progress?.Report((table.Name, rows));
                    writer = await CopyWriter.BeginAsync(copy, target, cancellation);
                }
            }

            await writer.CompleteAsync(cancellation);
        }
        finally
        {
            await writer.DisposeAsync();
        }

        progress?.Report((table.Name, rows));
    }
}
