using Dashboard.Reading.Questions;

namespace Dashboard.Searching;

/// <summary>What the figures that were read say to a question, by the rules of standings and comparison.</summary>
/// <param name="figures">All of the places and indicators asked for, of every time.</param>
/// <param name="question">What is asked.</param>
/// <param name="catalogue">Natures and directions.</param>
internal sealed class ReadValues(
    IReadOnlyList<Figure> figures,
    Question question,
    Catalogue catalogue
)
{
    // Sites and projects of a district that reports no whole.
    private const int MostSites = 6;

    private readonly ILookup<SeriesKey, Figure> _series = figures.ToLookup(figure => figure.Series);

    public IEnumerable<Figure> OfSeries(SeriesKey series) => _series[series];

    /// <summary>The value of the place as a whole; where only sites in it are reported, theirs; where nothing is, a line that says so.</summary>
    public IEnumerable<AnswerLine> Lines(District place, Indicator indicator, Period? period)
    {
        var series = _series
            .Where(one =>
                one.Key.Indicator == indicator.Code
                && one.Key.District == place.Code
                && (one.Key.Kind == FigureKind.Target) == question.Wants(Asked.Target)
                && one.Key.Kind != FigureKind.Growth
            )
            .OrderBy(one => one.Key.Kind)
            .ToList();
        var wholes = series.Where(one => one.Key.Scope.Length == 0).ToList();
        var lines = wholes
            .Select(one => Line(place, indicator, period, one))
            .OrderBy(line => line.Standing is null)
            .Take(1)
            .ToList();
        return lines.Count > 0 ? lines
            : series.Count > 0
                ? series.Select(one => Line(place, indicator, period, one)).Take(MostSites)
            : [new(place, indicator, period)];
    }

    private AnswerLine Line(
        District place,
        Indicator indicator,
        Period? period,
        IGrouping<SeriesKey, Figure> series
    )
    {
        var standing = period is null ? Latest(series) : Standings.Of(series, period, catalogue);
        var growth = series.Key with { Kind = FigureKind.Growth };
        return new(place, indicator, period)
        {
            Standing = standing,
            Latest = standing is null ? Latest(series) : null,
            Change =
                standing is null || question.Baseline is not null ? null : Change(standing, series),
            Growth =
                standing is not null && question.Wants(Asked.Change)
                    ? Standings.Of(_series[growth], period ?? standing.Period, catalogue)
                    : null,
        };
    }

    // Who asks for the time just before is not given the year before in its place.
    private Comparison? Change(Standing standing, IEnumerable<Figure> series)
    {
        var earlier =
            question.Wants(Asked.Previous) && standing.Period.YearEarlier() is { } year
                ? series.Where(figure => figure.Period.Last > year.Last)
                : series;
        return Comparison.Of(standing, earlier, catalogue);
    }

    // The year that was reported last, added up as far as it goes; a stock's latest state in it.
    private Standing? Latest(IGrouping<SeriesKey, Figure> series)
    {
        var years = series
            .Select(figure => figure.Period.Last.Year)
            .Where(year => year is > 1900 and < 3000)
            .Distinct()
            .OrderDescending();
        return years
                .Select(year => Standings.Of(series, Period.Year(year), catalogue))
                .FirstOrDefault(standing => standing is not null)
            ?? Standings.Of(series, null, catalogue);
    }
}
