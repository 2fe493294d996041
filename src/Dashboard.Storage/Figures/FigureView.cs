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

/// <summary>Which figures are asked for, of the table and of the history alike.</summary>
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
        var found = (
            await rows.OrderBy(row => row.Code)
                .Take(limit)
                .Include(row => row.Citations)
                .ToListAsync(cancellation)
        ).ConvertAll(row => row.ToFigure());
        if (view.KnownOnUtc is { } on)
        {
            found.AddRange(await PastAsync(db, on, limit, cancellation));
        }

        return
        [
            .. found
                .OrderBy(figure => figure.Indicator, StringComparer.Ordinal)
                .ThenBy(figure => figure.District, StringComparer.Ordinal)
                .ThenBy(figure => figure.Period.Last)
                .ThenBy(figure => figure.Code, StringComparer.Ordinal)
                .Take(limit),
        ];
    }

    // Versions that counted then and no longer do.
    private async Task<IEnumerable<Figure>> PastAsync(
        DashboardContext db,
        DateTime on,
        int limit,
        CancellationToken cancellation
    )
    {
        var steps = db
            .Revisions.AsNoTracking()
            .Where(step => step.KnownFromUtc <= on && step.KnownToUtc > on)
            .Where(step => step.PeriodLast >= From && step.PeriodLast <= To);
        steps = Districts is null
            ? steps
            : steps.Where(step => Districts.Contains(step.DistrictCode));
        steps = Indicators is null
            ? steps
            : steps.Where(step => Indicators.Contains(step.IndicatorCode));

        // The text may say the report's code elsewhere; the figure is asked again below.
        var quoted = $"\"{Report}\"";
        steps = Report is null ? steps : steps.Where(step => step.Snapshot.Contains(quoted));
        var texts = await steps
            .OrderBy(step => step.FigureCode)
            .Take(limit)
            .Select(step => step.Snapshot)
            .ToListAsync(cancellation);
        return texts
            .Select(text => FigureSnapshot.Read(text)?.ToFigure())
            .OfType<Figure>()
            .Where(figure =>
                Report is null || figure.Citations.Any(citation => citation.Report == Report)
            );
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
}
