using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Entry;

/// <summary>
/// Asks the checks of Dashboard.Figures about entries, against what the database holds and against each other. What was
/// found good is known to the next, so a block pasted twice is noticed. What the entries of a block need is read once,
/// however many they are.
/// </summary>
internal sealed class EntryChecks
{
    private const int Piece = 500;

    // Of so few entries only their own lines are read, not every pair of their districts and indicators.
    private const int Few = 500;
    private readonly Catalogue _catalogue;
    private readonly FigureChecks _checks;
    private readonly Dictionary<string, EnteredFigure> _byCode = [];

    // No check looks beyond a scope, so a file of one indicator for thousands of sites costs no more than another.
    private readonly Dictionary<
        (string District, string Indicator, string Scope),
        List<EnteredFigure>
    > _known = [];

    private EntryChecks(Catalogue catalogue, FigureChecks checks) =>
        (_catalogue, _checks) = (catalogue, checks);

    /// <summary>Reads what the entries are looked at against.</summary>
    public static async Task<EntryChecks> ReadAsync(
        DashboardContext db,
        Catalogue catalogue,
        FigureChecks checks,
        IReadOnlyList<FigureEntry> entries,
        CancellationToken cancellation
    )
    {
        var known = new EntryChecks(catalogue, checks);
        await known.ReadComparedAsync(db, entries, cancellation);
        await known.ReadReplacedAsync(db, entries, cancellation);
        return known;
    }

    // What stands in the lines of the entries.
    private async Task ReadComparedAsync(
        DashboardContext db,
        IReadOnlyList<FigureEntry> entries,
        CancellationToken cancellation
    )
    {
        var codes = entries.Select(entry => entry.Figure.Indicator).ToHashSet();
        var indicators = _catalogue
            .Indicators.Where(indicator => codes.Contains(indicator.Code))
            .SelectMany(Family)
            .Distinct()
            .ToList();
        var lines = entries.Count <= Few ? Lines(entries) : null;
        foreach (
            var districts in entries.Select(entry => entry.Figure.District).Distinct().Chunk(Piece)
        )
        {
            var rows = db.Figures.AsNoTracking();
            if (lines is not null)
            {
                rows = rows.Where(row =>
                    lines.Contains(row.DistrictCode + " " + row.IndicatorCode)
                );
            }

            Add(
                await rows.Where(row =>
                        districts.Contains(row.DistrictCode)
                        && indicators.Contains(row.IndicatorCode)
                        && (
                            row.State == FigureState.Approved
                            || (row.State == FigureState.Submitted && row.Replaces == null)
                        )
                    )
                    .OrderBy(row => row.Id)
                    .Include(row => row.Citations)
                    .ToListAsync(cancellation),
                isCompared: true
            );
        }
    }

    // What they would change, wherever it stands.
    private async Task ReadReplacedAsync(
        DashboardContext db,
        IReadOnlyList<FigureEntry> entries,
        CancellationToken cancellation
    )
    {
        foreach (
            var replaced in entries
                .Select(entry => entry.Replaces)
                .OfType<string>()
                .Distinct()
                .Where(code => !_byCode.ContainsKey(code))
                .Chunk(Piece)
        )
        {
            Add(
                await db
                    .Figures.AsNoTracking()
                    .Where(row => replaced.Contains(row.Code))
                    .Include(row => row.Citations)
                    .ToListAsync(cancellation),
                isCompared: false
            );
        }
    }

    /// <summary>What the checks find.</summary>
    public IReadOnlyList<Finding> Findings(FigureEntry entry)
    {
        var figure = entry.Figure;
        var known = Family(_catalogue.Indicator(figure.Indicator))
            .SelectMany(code => Of(figure.District, code, figure.Scope))
            .Select(other => other.Figure);
        return _checks.FindingsOn(figure, known.Where(other => other.Code != entry.Replaces));
    }

    /// <summary>The figure of the same series, time and source that is there, or null.</summary>
    public EnteredFigure? There(Figure figure) =>
        Of(figure.District, figure.Indicator, figure.Scope)
            .Where(other =>
                other.Figure.Series == figure.Series
                && other.Figure.Period.IsSameTimeAs(figure.Period)
                && other.Figure.Document == figure.Document
                && other.Figure.Citations.Select(citation => citation.Report).FirstOrDefault()
                    == figure.Citations.Select(citation => citation.Report).FirstOrDefault()
            )
            .OrderByDescending(other => other.Figure.State == FigureState.Submitted)
            .FirstOrDefault();

    /// <summary>What is known of the place, indicator and scope of <paramref name="figure"/>.</summary>
    public IEnumerable<Figure> Beside(Figure figure) =>
        Of(figure.District, figure.Indicator, figure.Scope).Select(other => other.Figure);

    /// <summary>The figure that an entry would change, or null.</summary>
    public EnteredFigure? WithCode(string code) => _byCode.GetValueOrDefault(code);

    /// <summary>Makes a figure of the same block known to the next.</summary>
    public void Remember(Figure figure) => Add(new(figure, "", null, "", null, "", 0));

    private List<string> Lines(IReadOnlyList<FigureEntry> entries)
    {
        var indicators = _catalogue.Indicators.ToDictionary(indicator => indicator.Code);
        return
        [
            .. entries
                .Where(entry => indicators.ContainsKey(entry.Figure.Indicator))
                .SelectMany(entry =>
                    Family(indicators[entry.Figure.Indicator])
                        .Select(indicator => $"{entry.Figure.District} {indicator}")
                )
                .Distinct(),
        ];
    }

    private IEnumerable<string> Family(Indicator indicator)
    {
        var whole = indicator.Whole ?? indicator.Code;
        return _catalogue
            .Parts(_catalogue.Indicator(whole))
            .Select(part => part.Code)
            .Append(whole)
            .Append(indicator.Code)
            .Distinct();
    }

    private List<EnteredFigure> Of(string district, string indicator, string scope) =>
        _known.GetValueOrDefault((district, indicator, scope), []);

    private void Add(List<FigureRow> rows, bool isCompared)
    {
        foreach (var row in rows)
        {
            var figure = EnteredFigure.Of(row);
            _byCode[row.Code] = figure;
            if (isCompared)
            {
                Add(figure);
            }
        }
    }

    private void Add(EnteredFigure figure)
    {
        var key = (figure.Figure.District, figure.Figure.Indicator, figure.Figure.Scope);
        if (!_known.TryGetValue(key, out var there))
        {
            _known[key] = there = [];
        }

        there.Add(figure);
    }
}
