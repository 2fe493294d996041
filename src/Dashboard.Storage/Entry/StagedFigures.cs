using System.Diagnostics;
using System.Security.Cryptography;
using Dashboard.Storage.Figures;
using Dashboard.Storage.Server;
using Dashboard.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Dashboard.Storage.Entry;

/// <summary>
/// Figures of an import on their way: written in slices that nobody sees, between which others write, then shown at once.
/// What was not shown is swept away on disposal, or at the next start where the process was killed.
/// </summary>
internal sealed partial class StagedFigures(DashboardContext db, ILogger log) : IAsyncDisposable
{
    /// <summary>A slice is some whole number of these.</summary>
    public const int Least = 200;
    private const int Most = 2_000;

    // A slice aims to stay under the tenth of a second that nobody should wait for longer. The gap is longer
    // than the time between two looks of a connection that waits (150 ms, Microsoft.Data.Sqlite), so that it is not missed;
    // a server wakes who waits, in turn.
    private static readonly TimeSpan Aim = TimeSpan.FromMilliseconds(75);
    private static readonly TimeSpan Gap = TimeSpan.FromMilliseconds(160);
    private bool _isStaged;
    private int _written;

    /// <summary>What marks the figures of this import.</summary>
    public string Code { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(5));

    /// <summary>Writes <paramref name="rows"/> with their first step of history.</summary>
    public async Task WriteAsync(
        IReadOnlyList<FigureRow> rows,
        IProgress<int>? progress,
        CancellationToken cancellation
    )
    {
        await db.Database.OpenConnectionAsync(cancellation);
        await ImportSign.HoldAsync(db, Code, cancellation);
        using var figures = Insert<FigureRow>();
        using var citations = Insert<CitationRow>();
        using var steps = Insert<RevisionRow>();
        var (done, size) = (0, Least);
        while (done < rows.Count)
        {
            var slice = rows.Skip(done).Take(size).Select(row => (row, Step(row))).ToList();
            var held = await WriteAsync(slice, figures, citations, steps, cancellation);
            done += slice.Count;
            progress?.Report(done);
            var fits = (int)(size * (Aim / held)) / Least * Least;
            size = Math.Clamp(fits, Least, Math.Min(size * 2, Most));
            if (done < rows.Count && !db.Database.IsNpgsql())
            {
                await Task.Delay(Gap, cancellation);
            }
        }
    }

    /// <summary>Shows them all, in the transaction of the context.</summary>
    /// <exception cref="InvalidOperationException">Some are gone: the connection was lost, so that another instance took them for left over.</exception>
    public async Task ShowAsync(CancellationToken cancellation)
    {
        var shown = await Of(db, Code)
            .ExecuteUpdateAsync(
                row => row.SetProperty(figure => figure.StagedBy, (string?)null),
                cancellation
            );
        if (shown != _written)
        {
            throw new InvalidOperationException(
                $"Of {_written} figures of an import {shown} are there."
            );
        }
    }

    /// <summary>They are shown and stay.</summary>
    public void Keep() => _isStaged = false;

    /// <summary>Sweeps away what imports left that were cut off, and says how many figures.</summary>
    public static async Task<int> SweepAsync(DashboardContext db, CancellationToken cancellation)
    {
        var codes = await db
            .Figures.IgnoreQueryFilters()
            .Where(row => row.StagedBy != null)
            .Select(row => row.StagedBy!)
            .Distinct()
            .ToListAsync(cancellation);
        var swept = 0;
        foreach (var code in codes)
        {
            if (!await ImportSign.IsHeldAsync(db, code, cancellation))
            {
                swept += await SweepAsync(db, Of(db, code), cancellation);
            }
        }

        return swept;
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_isStaged)
            {
                if (db.Database.CurrentTransaction is { } transaction)
                {
                    await transaction.RollbackAsync(CancellationToken.None);
                }

                await SweepAsync(db, Of(db, Code), CancellationToken.None);
            }

            await ImportSign.ReleaseAsync(db, Code);
        }
        catch (Exception exception) when (StorageFault.Explain(exception) is { } problem)
        {
            LogLeft(problem.ToString());
        }
    }

    private static IQueryable<FigureRow> Of(DashboardContext db, string code) =>
        db.Figures.IgnoreQueryFilters().Where(row => row.StagedBy == code);

    private static async Task<int> SweepAsync(
        DashboardContext db,
        IQueryable<FigureRow> staged,
        CancellationToken cancellation
    )
    {
        var swept = 0;
        while (true)
        {
            var codes = await staged
                .OrderBy(row => row.Id)
                .Select(row => row.Code)
                .Take(Least)
                .ToListAsync(cancellation);
            if (codes.Count == 0)
            {
                return swept;
            }

            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            await db
                .Revisions.Where(step => codes.Contains(step.FigureCode))
                .ExecuteDeleteAsync(cancellation);
            swept += await staged
                .Where(row => codes.Contains(row.Code))
                .ExecuteDeleteAsync(cancellation);
            await transaction.CommitAsync(cancellation);
        }
    }

    private BulkInsert<T> Insert<T>()
        where T : class =>
        db.Database.IsNpgsql() ? new CopyInsert<T>(db) : new PreparedInsert<T>(db);

    // The step says what the figure is once it is shown.
    private RevisionRow Step(FigureRow row)
    {
        var step = FigureHistory.Submitted(row);
        row.StagedBy = Code;
        return step;
    }

    private async Task<TimeSpan> WriteAsync(
        List<(FigureRow Figure, RevisionRow Step)> slice,
        BulkInsert<FigureRow> figures,
        BulkInsert<CitationRow> citations,
        BulkInsert<RevisionRow> steps,
        CancellationToken cancellation
    )
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var held = Stopwatch.StartNew();
        _isStaged = true;
        await figures.InsertAsync([.. slice.Select(row => row.Figure)], cancellation);
        foreach (var (figure, _) in slice)
        {
            figure.Citations.ForEach(citation => citation.FigureId = figure.Id);
        }

        await citations.InsertAsync(
            [.. slice.SelectMany(row => row.Figure.Citations)],
            cancellation
        );
        await steps.InsertAsync([.. slice.Select(row => row.Step)], cancellation);

        await transaction.CommitAsync(cancellation);
        _written += slice.Count;
        return held.Elapsed;
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Figures of a cancelled import stay hidden in the database until the next start: {Problem}"
    )]
    private partial void LogLeft(string problem);
}
