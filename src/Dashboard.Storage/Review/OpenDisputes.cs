using System.Globalization;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Figures;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Review;

/// <summary>Approved figures of one time on which sources disagree, and nobody has decided.</summary>
/// <param name="Figures">The one that stands first by rule, then the others.</param>
public sealed record Dispute(IReadOnlyList<Figure> Figures);

/// <summary>Some of the open disputes.</summary>
/// <param name="Disputes">In the order of indicator, district and time.</param>
/// <param name="All">How many are open in all.</param>
/// <param name="Next">The key after which the next page begins; null on the last.</param>
public sealed record DisputePage(IReadOnlyList<Dispute> Disputes, int All, string? Next);

/// <summary>Asks for open disputes: for who decides them, and for whatever shows figures one by one.</summary>
public sealed class OpenDisputes(
    IDbContextFactory<DashboardContext> factory,
    CatalogueQuery catalogues
)
{
    private const int Piece = 500;

    /// <summary>
    /// What <paramref name="actor"/> may decide: <paramref name="size"/> disputes from the one after the figure with the
    /// code <paramref name="after"/> on (null: from the first). The key holds where that dispute is settled meanwhile.
    /// </summary>
    public async Task<DisputePage> PageAsync(
        Actor actor,
        string? after,
        int size,
        CancellationToken cancellation
    )
    {
        var catalogue = await catalogues.GetAsync(cancellation);
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var open = (await TimesAsync(db, rows => rows, cancellation))
            .Where(time => actor.May(Act.Decide, time.District, catalogue.Districts))
            .OrderBy(time => time.Place, StringComparer.Ordinal)
            .ToList();
        var last = after is null
            ? null
            : await db.Figures.FirstOrDefaultAsync(row => row.Code == after, cancellation);
        var start = last is null
            ? 0
            : open.Count(time => string.CompareOrdinal(time.Place, TimeOf(last).Place) <= 0);
        var page = await ReadAsync(db, [.. open.Skip(start).Take(size)], catalogue, cancellation);
        return new(page, open.Count, start + size < open.Count ? page[^1].Figures[0].Code : null);
    }

    /// <summary>Of these figures those that are disputed, each with whether it is the one preferred by rule.</summary>
    public async Task<IReadOnlyDictionary<string, bool>> AmongAsync(
        IReadOnlyCollection<Figure> figures,
        CancellationToken cancellation
    )
    {
        if (figures.Count == 0)
        {
            return new Dictionary<string, bool>();
        }

        var indicators = figures.Select(figure => figure.Indicator).Distinct().ToList();
        var districts = figures.Select(figure => figure.District).Distinct().ToList();
        var (first, last) = (
            figures.Min(figure => figure.Period.Last),
            figures.Max(figure => figure.Period.Last)
        );
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var times = await TimesAsync(
            db,
            rows =>
                rows.Where(row =>
                    indicators.Contains(row.IndicatorCode)
                    && districts.Contains(row.DistrictCode)
                    && row.PeriodLast >= first
                    && row.PeriodLast <= last
                ),
            cancellation
        );
        var catalogue = await catalogues.GetAsync(cancellation);
        var open = await ReadAsync(db, times, catalogue, cancellation);
        return open.SelectMany(dispute => dispute.Figures.Select((figure, at) => (figure, at)))
            .ToDictionary(pair => pair.figure.Code, pair => pair.at == 0);
    }

    // An index alone tells where several figures share an end; only those rows are read. Grouping all figures by all that
    // makes a time reads every row: on 1,000,000 that took ten seconds.
    private static Task<List<Time>> TimesAsync(
        DashboardContext db,
        Func<IQueryable<FigureRow>, IQueryable<FigureRow>> which,
        CancellationToken cancellation
    )
    {
        var rows = which(db.Figures.IgnoreQueryFilters());
        var crowded = rows.GroupBy(row => new
            {
                row.IndicatorCode,
                row.DistrictCode,
                row.PeriodLast,
            })
            .Where(group => group.Count() > 1)
            .Select(group => group.Key);
        return rows.Where(row => row.StagedBy == null && row.State == FigureState.Approved)
            .Join(
                crowded,
                row => new
                {
                    row.IndicatorCode,
                    row.DistrictCode,
                    row.PeriodLast,
                },
                place => place,
                (row, _) => row
            )
            .GroupBy(row => new
            {
                row.IndicatorCode,
                row.DistrictCode,
                row.Scope,
                row.Kind,
                row.PeriodStart,
                row.PeriodEnd,
                IsMoment = row.PeriodKind == PeriodKind.Moment,
            })
            .Where(group =>
                group.Count() > 1
                && (
                    group.Min(row => row.ValueScaled) != group.Max(row => row.ValueScaled)
                    || group.Min(row => row.MaxScaled ?? row.ValueScaled)
                        != group.Max(row => row.MaxScaled ?? row.ValueScaled)
                )
                && group.Max(row => row.Preferred ? 1 : 0) == 0
            )
            .Select(group => new Time(
                group.Key.IndicatorCode,
                group.Key.DistrictCode,
                group.Key.Scope,
                group.Key.Kind,
                group.Key.PeriodStart,
                group.Key.PeriodEnd,
                group.Key.IsMoment
            ))
            .ToListAsync(cancellation);
    }

    private static async Task<IReadOnlyList<Dispute>> ReadAsync(
        DashboardContext db,
        IReadOnlyList<Time> times,
        Catalogue catalogue,
        CancellationToken cancellation
    )
    {
        var disputes = new List<Dispute>(times.Count);
        foreach (var piece in times.Chunk(Piece))
        {
            var near = await NearAsync(
                db,
                [.. piece.Select(time => time.Indicator).Distinct()],
                [.. piece.Select(time => time.District).Distinct()],
                [.. piece.Select(time => time.End ?? DateOnly.MaxValue).Distinct()],
                cancellation
            );
            var byTime = near.ToLookup(TimeOf, row => row.ToFigure());
            disputes.AddRange(
                piece.Select(time => new Dispute(SourcePreference.Order(byTime[time], catalogue)))
            );
        }

        return disputes;
    }

    private static Time TimeOf(FigureRow row) =>
        new(
            row.IndicatorCode,
            row.DistrictCode,
            row.Scope,
            row.Kind,
            row.PeriodStart,
            row.PeriodEnd,
            row.PeriodKind == PeriodKind.Moment
        );

    // More than the disputed ones: an index finds each column's values, the pairs are sorted out in memory.
    private static Task<List<FigureRow>> NearAsync(
        DashboardContext db,
        List<string> indicators,
        List<string> districts,
        List<DateOnly> ends,
        CancellationToken cancellation
    ) =>
        db
            .Figures.AsNoTracking()
            .Where(row =>
                row.State == FigureState.Approved
                && indicators.Contains(row.IndicatorCode)
                && districts.Contains(row.DistrictCode)
                && ends.Contains(row.PeriodLast)
            )
            .OrderBy(row => row.EnteredAtUtc)
            .ThenBy(row => row.Id)
            .Include(row => row.Citations)
            .ToListAsync(cancellation);

    // What figures share that say the same thing of the same time.
    private sealed record Time(
        string Indicator,
        string District,
        string Scope,
        FigureKind Kind,
        DateOnly? Start,
        DateOnly? End,
        bool IsMoment
    )
    {
        /// <summary>Where it stands in the list.</summary>
        public string Place =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Indicator} {District} {End ?? DateOnly.MaxValue:O} {Scope} {Kind} {Start:O} {IsMoment}"
            );
    }
}
