namespace Dashboard.Boards;

/// <summary>The values that led to a standing: of periods of one kind, up to its own time.</summary>
internal static class Trends
{
    /// <summary>Two values are a comparison, three are the least that shows a direction.</summary>
    public const int Fewest = 3;

    private const int Most = 25;

    /// <summary>The trend, the oldest first; empty where too few values can be joined.</summary>
    /// <remarks>
    /// A sum of months has the months behind it; one of unlike parts has none. Otherwise values are joined with their own kind: a year with years,
    /// a state with states; nothing before a break of comparison. A year to date is joined with the same stretch of other years alone.
    /// </remarks>
    public static IReadOnlyList<Standing> Of(
        IEnumerable<Figure> series,
        Standing standing,
        Catalogue catalogue
    )
    {
        var like = standing.Main.Period;
        if (standing.Figures.Any(figure => figure.Period.Kind != like.Kind))
        {
            return [];
        }

        var values = series
            .Where(figure =>
                figure.Quantity.Max is null
                && Joins(figure.Period, like)
                && ComparisonBreak.Between(catalogue.Remarks, standing.Series, figure.Period, like)
                    is null
            )
            .GroupBy(figure => figure.Period)
            .OrderByDescending(time => time.Key.Last)
            .Take(Most)
            .Select(time => Standings.Of(time, time.Key, catalogue)!)
            .ToList();
        values.Reverse();
        return values.Count < Fewest ? [] : values;
    }

    private static bool Joins(Period period, Period like) =>
        period.Kind == like.Kind
        && period.Last <= like.Last
        && like.Kind switch
        {
            PeriodKind.Open or PeriodKind.Range => false,
            PeriodKind.YearToDate => period.Last.Month == like.Last.Month,
            _ => true,
        };
}
