using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Figures;

/// <summary>Asks for approved figures. Every answer is in a fixed order and limited.</summary>
/// <param name="factory">Gives a context for each question.</param>
public sealed class FigureQuery(IDbContextFactory<DashboardContext> factory)
{
    /// <summary>The most figures one page is given.</summary>
    public const int Limit = 20_000;

    /// <summary>
    /// The figures of one district whose period ends from <paramref name="from"/> to <paramref name="to"/> (null: no
    /// bound), by indicator and time. An open period without an end counts as endless.
    /// </summary>
    public async Task<IReadOnlyList<Figure>> OfDistrictAsync(
        string district,
        DateOnly? from,
        DateOnly? to,
        CancellationToken cancellation,
        FigureView? view = null
    )
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        if (view is not null && view != FigureView.Today)
        {
            return await Filter([district], null, from, to)
                .SeenAsync(db, view, Limit, cancellation);
        }

        return await Ending(Approved(db).Where(row => row.DistrictCode == district), from, to)
            .OrderBy(row => row.IndicatorCode)
            .ThenBy(row => row.PeriodLast)
            .ThenBy(row => row.Code)
            .ToFiguresAsync(Limit, cancellation);
    }

    /// <summary>The figures of some indicators for some districts (null: for all), with the same bounds.</summary>
    public async Task<IReadOnlyList<Figure>> OfIndicatorsAsync(
        IReadOnlyCollection<string> indicators,
        IReadOnlyCollection<string>? districts,
        DateOnly? from,
        DateOnly? to,
        CancellationToken cancellation,
        FigureView? view = null
    )
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        if (view is not null && view != FigureView.Today)
        {
            return await Filter(districts, indicators, from, to)
                .SeenAsync(db, view, Limit, cancellation);
        }

        var rows = Approved(db).Where(row => indicators.Contains(row.IndicatorCode));
        rows = districts is null ? rows : rows.Where(row => districts.Contains(row.DistrictCode));
        return await Ending(rows, from, to)
            .OrderBy(row => row.IndicatorCode)
            .ThenBy(row => row.DistrictCode)
            .ThenBy(row => row.PeriodLast)
            .ThenBy(row => row.Code)
            .ToFiguresAsync(Limit, cancellation);
    }

    /// <summary>
    /// For a table of districts: what is actual of each district as a whole and lies inside the time. Of <paramref name="states"/> only the latest
    /// of each kind of period, since no earlier one is shown; of the other indicators all, since they may be added.
    /// </summary>
    public async Task<IReadOnlyList<Figure>> OfDistrictsAsync(
        IReadOnlyCollection<string> indicators,
        IReadOnlyCollection<string> states,
        IReadOnlyCollection<string> districts,
        DateOnly? from,
        DateOnly? to,
        CancellationToken cancellation
    )
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var whole = Whole(db, from, to);
        return await whole
            .Where(row =>
                indicators.Contains(row.IndicatorCode)
                && districts.Contains(row.DistrictCode)
                && (
                    !states.Contains(row.IndicatorCode)
                    || !whole.Any(later =>
                        later.IndicatorCode == row.IndicatorCode
                        && later.DistrictCode == row.DistrictCode
                        && later.PeriodKind == row.PeriodKind
                        && later.PeriodLast > row.PeriodLast
                    )
                )
            )
            .OrderBy(row => row.IndicatorCode)
            .ThenBy(row => row.DistrictCode)
            .ThenBy(row => row.PeriodLast)
            .ThenBy(row => row.Code)
            .ToFiguresAsync(Limit, cancellation);
    }

    /// <summary>Of those figures: how many of the districts report each of the indicators; those that none reports are left out.</summary>
    public async Task<IReadOnlyDictionary<string, int>> ReportingDistrictsAsync(
        IReadOnlyCollection<string> indicators,
        IReadOnlyCollection<string> districts,
        DateOnly? from,
        DateOnly? to,
        CancellationToken cancellation
    )
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        return await Whole(db, from, to)
            .Where(row =>
                indicators.Contains(row.IndicatorCode) && districts.Contains(row.DistrictCode)
            )
            .GroupBy(row => row.IndicatorCode)
            .Select(column => new
            {
                Indicator = column.Key,
                Districts = column.Select(row => row.DistrictCode).Distinct().Count(),
            })
            .ToDictionaryAsync(
                column => column.Indicator,
                column => column.Districts,
                cancellation
            );
    }

    /// <summary>The figures that <paramref name="report"/> prints, in the order of its text.</summary>
    public async Task<IReadOnlyList<Figure>> OfReportAsync(
        string report,
        CancellationToken cancellation,
        FigureView? view = null
    )
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var figures = await new FigureFilter(
            null,
            null,
            DateOnly.MinValue,
            DateOnly.MaxValue,
            report
        ).SeenAsync(db, view ?? FigureView.Today, Limit, cancellation);
        return
        [
            .. figures.OrderBy(figure =>
                figure.Citations.First(citation => citation.Report == report).Start
            ),
        ];
    }

    /// <summary>The figure with this code, or null.</summary>
    public async Task<Figure?> FindAsync(string code, CancellationToken cancellation)
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var row = await Approved(db)
            .Include(row => row.Citations)
            .SingleOrDefaultAsync(row => row.Code == code, cancellation);
        return row?.ToFigure();
    }

    /// <summary>
    /// Which series one district has in a stretch of time, and what must be known before any is left out: a few hundred
    /// lines where the figures are thousands.
    /// </summary>
    public async Task<IReadOnlyList<ReportedSeries>> SeriesAsync(
        string district,
        DateOnly? from,
        DateOnly? to,
        CancellationToken cancellation
    )
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var rows = Ending(Approved(db).Where(row => row.DistrictCode == district), from, to);
        var series = await rows.GroupBy(row => new
            {
                row.IndicatorCode,
                row.Scope,
                row.Kind,
                row.PeriodStart,
                row.PeriodEnd,
            })
            .Select(time => new
            {
                time.Key.IndicatorCode,
                time.Key.Scope,
                time.Key.Kind,
                Doubtful = time.Count(row => row.Doubt != ""),
                Said = time.Count(),
            })
            .GroupBy(time => new
            {
                time.IndicatorCode,
                time.Scope,
                time.Kind,
            })
            .Select(one => new
            {
                one.Key,
                Doubtful = one.Max(time => time.Doubtful),
                Said = one.Max(time => time.Said),
            })
            .ToListAsync(cancellation);
        return series.ConvertAll(one => new ReportedSeries(
            new(one.Key.IndicatorCode, district, one.Key.Scope, one.Key.Kind),
            IsDoubted: one.Doubtful > 0,
            IsRepeated: one.Said > 1
        ));
    }

    /// <summary>Each period that figures of <paramref name="district"/> (null: of any) speak of, the latest first, and how many do.</summary>
    public async Task<IReadOnlyList<PeriodCoverage>> PeriodsAsync(
        string? district,
        CancellationToken cancellation
    )
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var periods = await Approved(db)
            .Where(row => district == null || row.DistrictCode == district)
            .GroupBy(row => new
            {
                row.PeriodKind,
                row.PeriodStart,
                row.PeriodEnd,
                row.PeriodLast,
            })
            .Select(group => new { group.Key, Figures = group.Count() })
            .OrderByDescending(group => group.Key.PeriodLast)
            .ThenBy(group => group.Key.PeriodStart)
            .Take(Limit)
            .ToListAsync(cancellation);
        return periods.ConvertAll(row => new PeriodCoverage(
            Period.Of(row.Key.PeriodKind, row.Key.PeriodStart, row.Key.PeriodEnd),
            row.Figures
        ));
    }

    /// <summary>The figures that fit, in the order of their codes, a page at a time: what the API gives.</summary>
    /// <param name="districts">Codes of districts, or null for all.</param>
    /// <param name="indicator">The code of an indicator, or null for all.</param>
    /// <param name="from">Only periods that end on this day or later.</param>
    /// <param name="to">Only periods that end on this day or earlier.</param>
    /// <param name="offset">How many to leave out first.</param>
    /// <param name="limit">How many at the most; never more than <see cref="Limit"/>.</param>
    /// <param name="cancellation">Ends the question.</param>
    public async Task<IReadOnlyList<Figure>> AllAsync(
        IReadOnlyCollection<string>? districts,
        string? indicator,
        DateOnly? from,
        DateOnly? to,
        int offset,
        int limit,
        CancellationToken cancellation
    )
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var rows = Approved(db);
        rows = districts is null ? rows : rows.Where(row => districts.Contains(row.DistrictCode));
        rows = indicator is null ? rows : rows.Where(row => row.IndicatorCode == indicator);
        var page = Ending(rows, from, to)
            .OrderBy(row => row.Code)
            .Skip(offset)
            .Take(Math.Min(limit, Limit));
        return
        [
            .. (await page.Include(row => row.Citations).ToListAsync(cancellation)).Select(row =>
                row.ToFigure()
            ),
        ];
    }

    /// <summary>The same for some districts.</summary>
    public async Task<IReadOnlyList<DistrictCoverage>> CoverageAsync(
        IReadOnlyCollection<string> districts,
        CancellationToken cancellation
    )
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        return await db
            .DistrictCoverages.AsNoTracking()
            .Where(row => districts.Contains(row.DistrictCode))
            .Select(row => new DistrictCoverage(
                row.DistrictCode,
                row.Figures,
                row.Earliest,
                row.Latest
            ))
            .ToListAsync(cancellation);
    }

    /// <summary>How many figures each district has, and from when to when, for those that have any.</summary>
    public async Task<IReadOnlyList<DistrictCoverage>> CoverageAsync(CancellationToken cancellation)
    {
        await using var db = await factory.CreateDbContextAsync(cancellation);
        return await db
            .DistrictCoverages.AsNoTracking()
            .Select(row => new DistrictCoverage(
                row.DistrictCode,
                row.Figures,
                row.Earliest,
                row.Latest
            ))
            .ToListAsync(cancellation);
    }

    private static FigureFilter Filter(
        IReadOnlyCollection<string>? districts,
        IReadOnlyCollection<string>? indicators,
        DateOnly? from,
        DateOnly? to
    ) => new(districts, indicators, from ?? DateOnly.MinValue, to ?? DateOnly.MaxValue);

    private static IQueryable<FigureRow> Approved(DashboardContext db) =>
        db.Figures.AsNoTracking().Where(row => row.State == FigureState.Approved);

    // What is actual of a district as a whole and lies inside the time; an open beginning lies inside where its end does.
    private static IQueryable<FigureRow> Whole(DashboardContext db, DateOnly? from, DateOnly? to)
    {
        var rows = Ending(
            Approved(db).Where(row => row.Kind == FigureKind.Actual && row.Scope == ""),
            from,
            to
        );
        return from is { } first
            ? rows.Where(row => row.PeriodStart == null || row.PeriodStart >= first)
            : rows;
    }

    private static IQueryable<FigureRow> Ending(
        IQueryable<FigureRow> rows,
        DateOnly? from,
        DateOnly? to
    )
    {
        rows = from is { } first ? rows.Where(row => row.PeriodLast >= first) : rows;
        return to is { } last ? rows.Where(row => row.PeriodLast <= last) : rows;
    }
}

/// <summary>What there is of one district.</summary>
/// <param name="District">The district's code.</param>
/// <param name="Figures">How many figures.</param>
/// <param name="Earliest">The end of the earliest period.</param>
/// <param name="Latest">The end of the latest period.</param>
public sealed record DistrictCoverage(
    string District,
    int Figures,
    DateOnly? Earliest,
    DateOnly? Latest
);

/// <summary>A period and how many approved figures speak of it.</summary>
public sealed record PeriodCoverage(Period Period, int Figures);

/// <summary>A series that has figures in some stretch of time.</summary>
/// <param name="Series">Which.</param>
/// <param name="IsDoubted">Whether somebody doubts one of them.</param>
/// <param name="IsRepeated">Whether more than one speaks of the same time, so that sources may disagree.</param>
public sealed record ReportedSeries(SeriesKey Series, bool IsDoubted, bool IsRepeated);
