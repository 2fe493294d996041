using Dashboard.Figures.Catalogues;
using Dashboard.Figures.Periods;

namespace Dashboard.Figures.Progress;

/// <summary>All that can be said of completion from some figures: wholes by what completes them, targets by their actuals.</summary>
public static class ProgressLines
{
    /// <summary>The lines, in the catalogue's order, then by district and scope.</summary>
    /// <param name="figures">Figures of one district or several; the year before is of use, since a stock's target is measured from where it stood.</param>
    /// <param name="catalogue">Tells what completes what, natures and paces.</param>
    /// <param name="period">The period looked at; null is all time: the latest of each.</param>
    /// <param name="today">By which a target without an actual is overdue.</param>
    public static IReadOnlyList<ProgressLine> Of(
        IEnumerable<Figure> figures,
        Catalogue catalogue,
        Period? period,
        DateOnly today
    )
    {
        var all = figures.ToList();
        var order = catalogue
            .Indicators.Select((indicator, position) => (indicator.Code, position))
            .ToDictionary(pair => pair.Code, pair => pair.position);
        return
        [
            .. CompletedWholes
                .Of(all, catalogue, period)
                .Concat(MetTargets.Of(all, catalogue, period, today))
                .OrderBy(line => order[line.Indicator.Code])
                .ThenBy(line => line.District, StringComparer.Ordinal)
                .ThenBy(line => line.Scope, StringComparer.Ordinal)
                .ThenBy(line => line.Kind),
        ];
    }
}
