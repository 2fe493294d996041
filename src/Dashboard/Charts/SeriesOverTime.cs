namespace Dashboard.Charts;

/// <summary>Which series can be drawn over time: two values or more for periods of one kind, never kinds mixed.</summary>
internal static class SeriesOverTime
{
    public static IEnumerable<IReadOnlyList<Standing>> Of(
        IEnumerable<Figure> figures,
        Catalogue catalogue
    ) =>
        figures
            .GroupBy(figure => figure.Series)
            .SelectMany(series =>
                series
                    .Where(figure =>
                        figure.Kind != FigureKind.Descriptive
                        && figure.Period.Kind is not (PeriodKind.Open or PeriodKind.Range)
                    )
                    .GroupBy(figure => (figure.Period.Kind, figure.Quantity.Unit))
                    .Select(group => Standings.EachTime(group, series, catalogue).ToList())
            )
            .Where(values => values.Count >= 2);
}

/// <summary>
/// Which indicators can be drawn over places: districts of one level, or sites in districts of one level (a district is
/// never set beside a site in it), for periods of one kind.
/// </summary>
internal static class SeriesOverDistricts
{
    private const int FewestDistricts = 2;
    private const int FewestSites = 3;

    public static IEnumerable<IReadOnlyList<Standing>> Of(
        IEnumerable<Figure> figures,
        Period? asked,
        Catalogue catalogue
    ) =>
        figures
            .Where(figure => figure.Kind is FigureKind.Actual or FigureKind.Rate)
            .GroupBy(figure => figure.Series)
            .Select(series => Standings.Of(series, asked, catalogue))
            .OfType<Standing>()
            .GroupBy(standing =>
                (
                    standing.Series.Indicator,
                    standing.Series.Kind,
                    standing.Period.Kind,
                    standing.Quantity.Unit,
                    catalogue.District(standing.Series.District).Level,
                    IsSite: standing.Series.Scope.Length > 0
                )
            )
            .Where(group => group.Count() >= (group.Key.IsSite ? FewestSites : FewestDistricts))
            .Select(group => group.ToList());
}
