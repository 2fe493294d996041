using Dashboard.Storage.Figures;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Search;

/// <summary>Finds approved figures by their value, by what narrows them, and the latest of an indicator.</summary>
public sealed class FigureSearch(IDbContextFactory<DashboardContext> factory)
{
    private const decimal Scale = 10_000m;

    // Some of what the index names may not count yet.
    private const int Spare = 4;

    private const int MostScopes = 8;

    /// <summary>Figures with a value from <paramref name="from"/> to <paramref name="to"/>: those of just <paramref name="value"/> first, then the latest.</summary>
    public async Task<IReadOnlyList<Figure>> ByValueAsync(
        decimal value,
        decimal from,
        decimal to,
        int limit,
        CancellationToken cancellation
    )
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var (exact, least, most) = (Scaled(value), Scaled(from), Scaled(to));

        // The index alone is read for the order; what the figures say is asked of few.
        var all = db.Figures.IgnoreQueryFilters().AsNoTracking();
        var numbers = await Latest(all.Where(row => row.ValueScaled == exact));
        if (numbers.Count < limit && most > least)
        {
            numbers.AddRange(
                await Latest(all.Where(row => row.ValueScaled >= least && row.ValueScaled <= most))
            );
        }

        var figures = await ReadAsync(
            db.Figures.Where(row => numbers.Contains(row.Id)),
            numbers.Count,
            cancellation
        );
        return
        [
            .. figures
                .OrderByDescending(figure => figure.Quantity.Value == value)
                .ThenByDescending(figure => figure.Period.Last)
                .ThenBy(figure => figure.Code, StringComparer.Ordinal)
                .Take(limit),
        ];

        Task<List<long>> Latest(IQueryable<FigureRow> rows) =>
            rows.OrderByDescending(row => row.PeriodLast)
                .ThenByDescending(row => row.Id)
                .Select(row => row.Id)
                .Take(limit * Spare)
                .ToListAsync(cancellation);
    }

    /// <summary>Figures whose scope (a site, a project) holds <paramref name="text"/>, the latest first.</summary>
    public async Task<IReadOnlyList<Figure>> ByScopeAsync(
        string text,
        int limit,
        CancellationToken cancellation
    )
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var scopes = await db
            .Figures.IgnoreQueryFilters()
            .Where(row => row.Scope != "" && row.Scope.Contains(text))
            .Select(row => row.Scope)
            .Distinct()
            .OrderBy(scope => scope.Length)
            .Take(MostScopes)
            .ToListAsync(cancellation);
        return scopes.Count == 0
            ? []
            : await ReadAsync(
                db.Figures.Where(row => row.Scope != "" && scopes.Contains(row.Scope)),
                limit,
                cancellation
            );
    }

    /// <summary>For each indicator the latest figure of the highest district that has one as a whole; those without are left out.</summary>
    public async Task<IReadOnlyDictionary<string, Figure>> LatestAsync(
        IReadOnlyCollection<string> indicators,
        DistrictTree districts,
        CancellationToken cancellation
    )
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);

        // Read from the index alone; whether it counts is asked of the one that is shown.
        var there = await db
            .Figures.IgnoreQueryFilters()
            .Where(row => indicators.Contains(row.IndicatorCode))
            .GroupBy(row => new { row.IndicatorCode, row.DistrictCode })
            .Select(pair => new
            {
                pair.Key.IndicatorCode,
                pair.Key.DistrictCode,
                Last = pair.Max(row => row.PeriodLast),
            })
            .ToListAsync(cancellation);
        var found = new Dictionary<string, Figure>(StringComparer.Ordinal);
        foreach (var indicator in there.GroupBy(pair => pair.IndicatorCode))
        {
            var district = indicator
                .OrderBy(pair => districts.Find(pair.DistrictCode)?.Level)
                .ThenByDescending(pair => pair.Last)
                .ThenBy(pair => pair.DistrictCode, StringComparer.Ordinal)
                .First()
                .DistrictCode;
            var rows = db.Figures.Where(row =>
                row.IndicatorCode == indicator.Key
                && row.DistrictCode == district
                && row.Kind != FigureKind.Target
            );

            // A site speaks only where nobody speaks of the whole.
            var whole = await ReadAsync(rows.Where(row => row.Scope == ""), 1, cancellation);
            var latest = whole.Count > 0 ? whole : await ReadAsync(rows, 1, cancellation);
            if (latest is [var figure])
            {
                found[indicator.Key] = figure;
            }
        }

        return found;
    }

    private static async Task<List<Figure>> ReadAsync(
        IQueryable<FigureRow> rows,
        int limit,
        CancellationToken cancellation
    ) =>
        (
            await rows.AsNoTracking()
                .Where(row => row.State == FigureState.Approved)
                .OrderByDescending(row => row.PeriodLast)
                .ThenBy(row => row.Code)
                .Take(limit)
                .Include(row => row.Citations)
                .ToListAsync(cancellation)
        ).ConvertAll(row => row.ToFigure());

    private static long Scaled(decimal value) =>
        (long)(Math.Clamp(value, -Quantity.Largest, Quantity.Largest) * Scale);
}
