using Dashboard.Figures;
using Dashboard.Storage.Figures;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Entry;

/// <summary>
/// Asks the checks of Dashboard.Figures about entries, against what the database holds and against each other. What was
/// found good is known to the next, so a block pasted twice is noticed.
/// </summary>
internal sealed class EntryChecks(DashboardContext db, Catalogue catalogue, FigureChecks checks)
{
    private readonly Dictionary<(string District, string Indicator), List<Figure>> _known = [];

    public async Task<IReadOnlyList<Finding>> OfAsync(
        FigureEntry entry,
        CancellationToken cancellation
    )
    {
        var figure = entry.Figure;
        var indicator = catalogue.Indicator(figure.Indicator);
        var family = new[] { indicator.Whole ?? indicator.Code }
            .Concat(
                catalogue
                    .Parts(catalogue.Indicator(indicator.Whole ?? indicator.Code))
                    .Select(part => part.Code)
            )
            .Append(indicator.Code)
            .Distinct();
        var known = new List<Figure>();
        foreach (var code in family)
        {
            known.AddRange(await KnownAsync(figure.District, code, cancellation));
        }

        return checks.Of(
            figure,
            known.Where(other => other.Code != entry.Replaces && other.Code.Length > 0)
        );
    }

    public void Remember(Figure figure) =>
        _known.GetValueOrDefault((figure.District, figure.Indicator))?.Add(figure);

    private async Task<List<Figure>> KnownAsync(
        string district,
        string indicator,
        CancellationToken cancellation
    )
    {
        if (_known.TryGetValue((district, indicator), out var known))
        {
            return known;
        }

        var rows = await db
            .Figures.AsNoTracking()
            .Where(row =>
                row.DistrictCode == district
                && row.IndicatorCode == indicator
                && row.Replaces == null
                && (row.State == FigureState.Approved || row.State == FigureState.Submitted)
            )
            .Include(row => row.Citations)
            .ToListAsync(cancellation);
        return _known[(district, indicator)] = rows.ConvertAll(row => row.ToFigure());
    }
}
