using Dashboard.Figures.Catalogues;
using Dashboard.Figures.Periods;

namespace Dashboard.Figures.Rules;

/// <summary>
/// The lines that a series gives in a strip, a table or a sentence: one for each kind of time it is reported for. A
/// year to date never takes the place of a month, nor a month that of a year to date; the other kind is a line of its
/// own. What lies inside the time of another line is a part of it and gives none.
/// </summary>
public static class StandingLines
{
    /// <summary>The lines in <paramref name="asked"/> (null is all time), the one of <see cref="Standings.Of"/> first.</summary>
    /// <param name="figures">Figures of one series.</param>
    /// <param name="asked">The period asked for.</param>
    /// <param name="catalogue">Tells stock from flow, and the dates of reports.</param>
    public static IReadOnlyList<Standing> Of(
        IEnumerable<Figure> figures,
        Period? asked,
        Catalogue catalogue
    )
    {
        var left = figures.ToList();
        var lines = new List<Standing>();
        while (Standings.Of(left, asked, catalogue) is { } line)
        {
            lines.Add(line);
            left.RemoveAll(figure =>
                figure.Period.Stretch == line.Period.Stretch
                || (line.Period.Kind != PeriodKind.Open && line.Period.Covers(figure.Period))
            );
        }

        return lines;
    }
}
