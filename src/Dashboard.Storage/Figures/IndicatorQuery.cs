using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Figures;

/// <summary>Asks what there is of one indicator, and for its figures page by page. Approved figures alone.</summary>
/// <param name="factory">Gives a context for each question.</param>
public sealed class IndicatorQuery(IDbContextFactory<DashboardContext> factory)
{
    /// <summary>How many figures there are by district, kind of figure and kind of period, sites inside districts apart.</summary>
    public async Task<IReadOnlyList<SeriesCoverage>> SeriesAsync(
        string indicator,
        CancellationToken cancellation
    )
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        return await Approved(db, indicator)
            .GroupBy(row => new
            {
                row.DistrictCode,
                row.Kind,
                row.PeriodKind,
                IsSite = row.Scope != "",
            })
            .Select(group => new SeriesCoverage(
                group.Key.DistrictCode,
                group.Key.Kind,
                group.Key.PeriodKind,
                group.Key.IsSite,
                group.Count()
            ))
            .ToListAsync(cancellation);
    }

    /// <summary>Each time that figures of districts as a whole speak of, by kind of figure, the latest first.</summary>
    public async Task<IReadOnlyList<TimeCoverage>> TimesAsync(
        string indicator,
        CancellationToken cancellation
    )
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var times = await Approved(db, indicator)
            .GroupBy(row => new
            {
                row.Kind,
                row.PeriodKind,
                row.PeriodStart,
                row.PeriodEnd,
                row.PeriodLast,
            })
            .Select(group => new { group.Key, Figures = group.Count() })
            .OrderByDescending(group => group.Key.PeriodLast)
            .ThenBy(group => group.Key.PeriodStart)
            .ToListAsync(cancellation);
        return times.ConvertAll(row => new TimeCoverage(
            row.Key.Kind,
            Period.Of(row.Key.PeriodKind, row.Key.PeriodStart, row.Key.PeriodEnd),
            row.Figures
        ));
    }

    /// <summary>
    /// One page of the indicator's figures, district by district, the latest first; it begins after the figure with the
    /// code <paramref name="after"/>, or at the beginning where there is none such.
    /// </summary>
    /// <param name="indicator">The indicator's code.</param>
    /// <param name="district">The district's code, or null for all.</param>
    /// <param name="after">The code of the last figure of the page before, or null.</param>
    /// <param name="size">How many at the most; one more is read to tell whether a page follows.</param>
    /// <param name="cancellation">Ends the question.</param>
    public async Task<FigureSlice> PageAsync(
        string indicator,
        string? district,
        string? after,
        int size,
        CancellationToken cancellation
    )
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var rows = Approved(db, indicator);
        rows = district is null ? rows : rows.Where(row => row.DistrictCode == district);
        var key = string.IsNullOrEmpty(after)
            ? null
            : await rows.Where(row => row.Code == after)
                .Select(row => new { row.DistrictCode, row.PeriodLast })
                .SingleOrDefaultAsync(cancellation);
        if (key is not null)
        {
            rows = rows.Where(row =>
                row.DistrictCode.CompareTo(key.DistrictCode) > 0
                || (
                    row.DistrictCode == key.DistrictCode
                    && (
                        row.PeriodLast < key.PeriodLast
                        || (row.PeriodLast == key.PeriodLast && row.Code.CompareTo(after) > 0)
                    )
                )
            );
        }

        var found = await rows.OrderBy(row => row.DistrictCode)
            .ThenByDescending(row => row.PeriodLast)
            .ThenBy(row => row.Code)
            .Take(size + 1)
            .Include(row => row.Citations)
            .ToListAsync(cancellation);
        var shown = found.Take(size).Select(row => row.ToFigure()).ToList();
        return new(shown, found.Count > size ? shown[^1].Code : null, key is null);
    }

    private static IQueryable<FigureRow> Approved(DashboardContext db, string indicator) =>
        db
            .Figures.AsNoTracking()
            .Where(row => row.IndicatorCode == indicator && row.State == FigureState.Approved);
}

/// <summary>How many figures of one indicator a district has, of one kind and for periods of one kind.</summary>
/// <param name="District">The district's code.</param>
/// <param name="Kind">The kind of figure.</param>
/// <param name="Every">The kind of period.</param>
/// <param name="IsSite">Whether they speak of sites inside the district.</param>
/// <param name="Figures">How many.</param>
public sealed record SeriesCoverage(
    string District,
    FigureKind Kind,
    PeriodKind Every,
    bool IsSite,
    int Figures
);

/// <summary>A time that figures of one indicator speak of, and how many do.</summary>
public sealed record TimeCoverage(FigureKind Kind, Period Period, int Figures);

/// <summary>A page of figures.</summary>
/// <param name="Figures">What is shown.</param>
/// <param name="Next">The code that the next page begins after, or null on the last.</param>
/// <param name="IsFirst">Whether nothing stands before.</param>
public sealed record FigureSlice(IReadOnlyList<Figure> Figures, string? Next, bool IsFirst)
{
    /// <summary>Those on which sources disagree, each with whether it is preferred by rule.</summary>
    public IReadOnlyDictionary<string, bool> Disputed { get; init; } =
        new Dictionary<string, bool>();
}
