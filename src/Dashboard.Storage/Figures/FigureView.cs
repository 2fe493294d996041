using Dashboard.Storage.Entry;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Figures;

/// <summary>Which versions of the figures are looked at.</summary>
/// <param name="Submitted">Whether those that still wait for review are shown too.</param>
/// <param name="KnownOnUtc">As the system knew them at this moment, or null for now.</param>
public sealed record FigureView(bool Submitted = false, DateTime? KnownOnUtc = null)
{
    /// <summary>What counts now.</summary>
    public static FigureView Today { get; } = new();
}

/// <summary>Which figures are asked for, on rows of the table and on rows read from the history alike.</summary>
internal sealed record FigureFilter(
    IReadOnlyCollection<string>? Districts,
    IReadOnlyCollection<string>? Indicators,
    DateOnly From,
    DateOnly To,
    string? Report = null
)
{
    public async Task<IReadOnlyList<Figure>> SeenAsync(
        DashboardContext db,
        FigureView view,
        int limit,
        CancellationToken cancellation
    )
    {
        var rows = Where(db.Figures.AsNoTracking());
        rows = view.KnownOnUtc is { } known
            ? rows.Where(row => row.State == FigureState.Approved && row.KnownFromUtc <= known)
            : rows.Where(row =>
                row.State == FigureState.Approved
                || (view.Submitted && row.State == FigureState.Submitted && row.Replaces == null)
            );
        var found = await rows.OrderBy(row => row.Code)
            .Take(limit)
            .Include(row => row.Citations)
            .ToListAsync(cancellation);
        if (view.KnownOnUtc is { } on)
        {
            var past = await db
                .Revisions.AsNoTracking()
                .Where(step => step.KnownFromUtc <= on && step.KnownToUtc > on)
                .ToListAsync(cancellation);
            found.AddRange(past.Select(FigureHistory.Read).Where(Fits));
        }

        return
        [
            .. found
                .OrderBy(row => row.IndicatorCode, StringComparer.Ordinal)
                .ThenBy(row => row.DistrictCode, StringComparer.Ordinal)
                .ThenBy(row => row.PeriodLast)
                .ThenBy(row => row.Code, StringComparer.Ordinal)
                .Select(row => row.ToFigure()),
        ];
    }

    private IQueryable<FigureRow> Where(IQueryable<FigureRow> rows)
    {
        rows = Districts is null ? rows : rows.Where(row => Districts.Contains(row.DistrictCode));
        rows = Indicators is null
            ? rows
            : rows.Where(row => Indicators.Contains(row.IndicatorCode));
        rows = Report is null
            ? rows
            : rows.Where(row => row.Citations.Any(citation => citation.ReportCode == Report));
        return rows.Where(row => row.PeriodLast >= From && row.PeriodLast <= To);
    }

    private bool Fits(FigureRow row) =>
        (Districts?.Contains(row.DistrictCode) ?? true)
        && (Indicators?.Contains(row.IndicatorCode) ?? true)
        && (Report is null || row.Citations.Exists(citation => citation.ReportCode == Report))
        && row.PeriodLast >= From
        && row.PeriodLast <= To;
}
