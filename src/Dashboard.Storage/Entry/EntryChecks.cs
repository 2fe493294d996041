using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Entry;

/// <summary>
/// Asks the checks of Dashboard.Figures about entries, against what the database holds and against each other. What was
/// found good is known to the next, so a block pasted twice is noticed.
/// </summary>
internal sealed class EntryChecks(DashboardContext db, Catalogue catalogue, FigureChecks checks)
{
    private readonly Dictionary<string, District> _districts = [];

    /// <summary>What the checks find.</summary>
    public async Task<IReadOnlyList<Finding>> OfAsync(
        FigureEntry entry,
        CancellationToken cancellation
    )
    {
        var figure = entry.Figure;
        var indicator = catalogue.Indicator(figure.Indicator);
        var whole = indicator.Whole ?? indicator.Code;
        var there = await InAsync(figure.District, cancellation);
        var known = catalogue
            .Parts(catalogue.Indicator(whole))
            .Select(part => part.Code)
            .Append(whole)
            .Append(indicator.Code)
            .Distinct()
            .SelectMany(code => there.Of(code, figure.Scope));
        return checks.Of(figure, known.Where(other => other.Code != entry.Replaces));
    }

    /// <summary>The figure of the same series, time and source that is there, or null.</summary>
    public async Task<EnteredFigure?> ThereAsync(Figure figure, CancellationToken cancellation) =>
        (await InAsync(figure.District, cancellation))
            .Entered(figure.Indicator, figure.Scope)
            .Where(other =>
                other.Figure.Series == figure.Series
                && other.Figure.Period.IsSameTimeAs(figure.Period)
                && other.Figure.Document == figure.Document
                && other.Figure.Citations.Select(citation => citation.Report).FirstOrDefault()
                    == figure.Citations.Select(citation => citation.Report).FirstOrDefault()
            )
            .OrderByDescending(other => other.Figure.State == FigureState.Submitted)
            .FirstOrDefault();

    /// <summary>Makes a figure of the same block known to the next.</summary>
    public void Remember(Figure figure)
    {
        if (_districts.TryGetValue(figure.District, out var district))
        {
            district.Add(new(figure, "", null, "", null, "", 0));
        }
    }

    private async ValueTask<District> InAsync(string code, CancellationToken cancellation)
    {
        if (_districts.TryGetValue(code, out var district))
        {
            return district;
        }

        var rows = await db
            .Figures.AsNoTracking()
            .Where(row =>
                row.DistrictCode == code
                && (
                    row.State == FigureState.Approved
                    || (row.State == FigureState.Submitted && row.Replaces == null)
                )
            )
            .Include(row => row.Citations)
            .ToListAsync(cancellation);
        return _districts[code] = new District(rows.Select(EnteredFigure.Of));
    }

    /// <summary>What is there of one district, by indicator and scope: no check looks beyond a scope, so a file of one indicator for thousands of sites costs no more than another.</summary>
    private sealed class District(IEnumerable<EnteredFigure> figures)
    {
        private readonly Dictionary<(string, string), List<EnteredFigure>> _figures = figures
            .GroupBy(one => (one.Figure.Indicator, one.Figure.Scope))
            .ToDictionary(group => group.Key, group => group.ToList());

        public IEnumerable<Figure> Of(string indicator, string scope) =>
            Entered(indicator, scope).Select(one => one.Figure);

        public List<EnteredFigure> Entered(string indicator, string scope) =>
            _figures.GetValueOrDefault((indicator, scope), []);

        public void Add(EnteredFigure figure)
        {
            var key = (figure.Figure.Indicator, figure.Figure.Scope);
            if (!_figures.TryGetValue(key, out var there))
            {
                _figures[key] = there = [];
            }

            there.Add(figure);
        }
    }
}
