using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Figures;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Review;

/// <summary>Approved figures of one time on which sources disagree, and nobody has decided.</summary>
/// <param name="Figures">The one that stands first by rule, then the others.</param>
public sealed record Dispute(IReadOnlyList<Figure> Figures);

/// <summary>Asks for open disputes: for who decides them, and for whatever shows figures one by one.</summary>
public sealed class OpenDisputes(
    IDbContextFactory<DashboardContext> factory,
    CatalogueQuery catalogues
)
{
    /// <summary>The most that are given at once.</summary>
    public const int Limit = 2_000;

    private const int Piece = 500;

    /// <summary>All of them, by indicator and district.</summary>
    public Task<IReadOnlyList<Dispute>> GetAsync(CancellationToken cancellation) =>
        GetAsync(rows => rows, cancellation);

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
        var open = await GetAsync(
            rows =>
                rows.Where(row =>
                    indicators.Contains(row.IndicatorCode)
                    && districts.Contains(row.DistrictCode)
                    && row.PeriodLast >= first
                    && row.PeriodLast <= last
                ),
            cancellation
        );
        return open.SelectMany(dispute => dispute.Figures.Select((figure, at) => (figure, at)))
            .ToDictionary(pair => pair.figure.Code, pair => pair.at == 0);
    }

    private async Task<IReadOnlyList<Dispute>> GetAsync(
        Func<IQueryable<FigureRow>, IQueryable<FigureRow>> which,
        CancellationToken cancellation
    )
    {
        var catalogue = await catalogues.GetAsync(cancellation);
        await using var db = await factory.CreateDbContextAsync(cancellation);
        var times = await which(db.Figures.Where(row => row.State == FigureState.Approved))
            .GroupBy(row => new
            {
                row.IndicatorCode,
                row.DistrictCode,
                row.Scope,
                row.Kind,
                row.PeriodStart,
                row.PeriodEnd,
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
            .Select(group => group.Key)
            .OrderBy(key => key.IndicatorCode)
            .ThenBy(key => key.DistrictCode)
            .Take(Limit)
            .ToListAsync(cancellation);
        var disputes = new List<Dispute>(times.Count);
        foreach (var piece in times.Chunk(Piece))
        {
            var near = await NearAsync(
                db,
                [.. piece.Select(time => time.IndicatorCode).Distinct()],
                [.. piece.Select(time => time.DistrictCode).Distinct()],
                [.. piece.Select(time => time.PeriodEnd ?? DateOnly.MaxValue).Distinct()],
                cancellation
            );
            var byTime = near.ToLookup(row => new
            {
                row.IndicatorCode,
                row.DistrictCode,
                row.Scope,
                row.Kind,
                row.PeriodStart,
                row.PeriodEnd,
            });
            disputes.AddRange(
                piece.SelectMany(time =>
                    byTime[time]
                        .Select(row => row.ToFigure())
                        .GroupBy(figure => figure.Period.IsMoment)
                        .Select(group => new Dispute(SourcePreference.Order(group, catalogue)))
                        .Where(dispute => SourcePreference.IsOpen(dispute.Figures))
                )
            );
        }

        return disputes;
    }

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
}
