using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Figures;

/// <summary>Asks for the figures that a report prints, page by page in the order of its text. Approved figures alone.</summary>
/// <param name="factory">Gives a context for each question.</param>
public sealed class ReportQuery(IDbContextFactory<DashboardContext> factory)
{
    /// <summary>How many figures the report has.</summary>
    public async Task<int> CountAsync(string report, CancellationToken cancellation)
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        return await Places(db, report).CountAsync(cancellation);
    }

    /// <summary>One page; it begins after the figure with the code <paramref name="after"/>, or at the beginning where there is none such.</summary>
    /// <param name="report">The report's code.</param>
    /// <param name="after">The code of the last figure of the page before, or null.</param>
    /// <param name="size">How many at the most; one more is read to tell whether a page follows.</param>
    /// <param name="cancellation">Ends the question.</param>
    public async Task<FigureSlice> PageAsync(
        string report,
        string? after,
        int size,
        CancellationToken cancellation
    )
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var key = await FindAsync(db, report, after, cancellation);
        var places = key is null
            ? Places(db, report)
            : Places(db, report)
                .Where(place =>
                    place.Start > key.Start || (place.Start == key.Start && place.Id > key.Id)
                );
        var numbers = await places
            .OrderBy(place => place.Start)
            .ThenBy(place => place.Id)
            .Take(size + 1)
            .Select(place => place.FigureId)
            .ToListAsync(cancellation);
        var shown = numbers.Take(size).ToList();
        var rows = await db
            .Figures.AsNoTracking()
            .Where(row => shown.Contains(row.Id))
            .Include(row => row.Citations)
            .ToDictionaryAsync(row => row.Id, cancellation);
        var figures = shown.ConvertAll(number => rows[number].ToFigure());
        return new(figures, numbers.Count > size ? figures[^1].Code : null, key is null);
    }

    /// <summary>The code after which the page begins that holds <paramref name="figure"/>; null for the first, and where the report does not print it.</summary>
    public async Task<string?> PageWithAsync(
        string report,
        string? figure,
        int size,
        CancellationToken cancellation
    )
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        if (await FindAsync(db, report, figure, cancellation) is not { } key)
        {
            return null;
        }

        var before = await Places(db, report)
            .CountAsync(
                place => place.Start < key.Start || (place.Start == key.Start && place.Id < key.Id),
                cancellation
            );
        if (before < size)
        {
            return null;
        }

        return await Places(db, report)
            .OrderBy(place => place.Start)
            .ThenBy(place => place.Id)
            .Skip(before / size * size - 1)
            .Select(place =>
                db.Figures.Where(row => row.Id == place.FigureId).Select(row => row.Code).First()
            )
            .FirstAsync(cancellation);
    }

    // Where a figure is printed first: it is listed once, however often the report says it.
    private static IQueryable<CitationRow> Places(DashboardContext db, string report) =>
        db
            .Citations.AsNoTracking()
            .Where(place =>
                place.ReportCode == report
                && db.Figures.Any(row =>
                    row.Id == place.FigureId && row.State == FigureState.Approved
                )
                && !db.Citations.Any(other =>
                    other.FigureId == place.FigureId
                    && other.ReportCode == report
                    && (
                        other.Start < place.Start
                        || (other.Start == place.Start && other.Id < place.Id)
                    )
                )
            );

    // The figure first, by its code: to ask each place for its figure's code reads all of the report.
    private static async Task<CitationRow?> FindAsync(
        DashboardContext db,
        string report,
        string? figure,
        CancellationToken cancellation
    )
    {
        if (string.IsNullOrEmpty(figure))
        {
            return null;
        }

        var number = await db
            .Figures.Where(row => row.Code == figure)
            .Select(row => (long?)row.Id)
            .FirstOrDefaultAsync(cancellation);
        return number is null
            ? null
            : await Places(db, report)
                .FirstOrDefaultAsync(place => place.FigureId == number, cancellation);
    }
}
