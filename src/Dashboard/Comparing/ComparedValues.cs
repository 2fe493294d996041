namespace Dashboard.Comparing;

/// <summary>
/// The values that are compared: what stands, divided by a size and held against a base where that was asked for. Pure: it
/// knows the figures that were read, and asks nobody.
/// </summary>
/// <param name="figures">All figures that were read, those of sizes among them.</param>
/// <param name="catalogue">Natures and directions.</param>
/// <param name="kind">The kind of figures compared.</param>
/// <param name="per">What values are divided by, or null.</param>
/// <param name="against">What they are held against, or null.</param>
internal sealed class ComparedValues(
    IReadOnlyList<Figure> figures,
    Catalogue catalogue,
    FigureKind kind,
    RatePer? per,
    CompareBase? against
)
{
    private readonly ILookup<(string, string), Figure> _bySeries = figures
        .Where(figure => figure.Scope.Length == 0)
        .ToLookup(figure => (figure.Indicator, figure.District));

    /// <summary>Districts whose change was not worked out, each with the remark that stands between the two times.</summary>
    public HashSet<(string District, DatedRemark Remark)> Broken { get; } = [];

    /// <summary>All series over time that can be drawn, in the order of indicators, then districts.</summary>
    public IReadOnlyList<ComparedSeries> Lines(
        IReadOnlyList<Indicator> indicators,
        IReadOnlyList<District> districts
    ) =>
        [
            .. indicators
                .SelectMany(indicator =>
                    districts.SelectMany(district =>
                        Charts
                            .SeriesOverTime.Of(
                                _bySeries[(indicator.Code, district.Code)],
                                catalogue
                            )
                            .Select(values => (indicator.Nature, Values: Rates(values)))
                    )
                )
                .Where(line => line.Values.Count >= 2)
                .Select(line => new ComparedSeries(line.Values, line.Nature)),
        ];

    /// <summary>The same against the base; the period that is 100 where it is an index.</summary>
    public (IReadOnlyList<IReadOnlyList<Standing>> Lines, Period? Start) Held(
        IReadOnlyList<ComparedSeries> together
    )
    {
        IReadOnlyList<IReadOnlyList<Standing>> lines = [.. together.Select(line => line.Values)];
        if (against is null)
        {
            return (lines, null);
        }

        if (against.Value.Measure() is { } measure)
        {
            return (
                [.. lines.Select(line => OverTheYear(line, measure)).Where(line => line.Count > 0)],
                null
            );
        }

        return ValueChange.CommonStart(lines) is { } start
            ? ([.. lines.Select(line => Index(line, start)).Where(line => line.Count > 0)], start)
            : ([], null);
    }

    /// <summary>How an indicator stands in a district in a period; null where it is not reported, or cannot be worked out.</summary>
    public Standing? At(Indicator indicator, District district, Period period)
    {
        var now = Stands(indicator, district, period);
        return now is null || against?.Measure() is not { } measure ? now
            : now.Period.YearEarlier() is { } year
            && Stands(indicator, district, period.YearEarlier() ?? year) is { } then
            && then.Period.Stretch == now.Period.Stretch
            && !IsBroken(now, then.Period)
                ? ValueChange.Between(now, then, measure)
            : null;
    }

    private IReadOnlyList<Standing> OverTheYear(IReadOnlyList<Standing> line, ChangeMeasure measure)
    {
        foreach (var value in line)
        {
            if (
                value.Period.YearEarlier() is { } year
                && line.Any(other => other.Period.IsSameTimeAs(year))
            )
            {
                IsBroken(value, year);
            }
        }

        return ValueChange.OverTheYear(line, measure, catalogue.Remarks);
    }

    private IReadOnlyList<Standing> Index(IReadOnlyList<Standing> line, Period start)
    {
        IsBroken(line[^1], start);
        return ValueChange.Index(line, start, catalogue.Remarks);
    }

    // What is not compared is remembered, to be said.
    private bool IsBroken(Standing now, Period then)
    {
        var remark = ComparisonBreak.Between(catalogue.Remarks, now.Series, then, now.Period);
        if (remark is not null)
        {
            Broken.Add((now.Series.District, remark));
        }

        return remark is not null;
    }

    /// <summary>The ranking of some districts.</summary>
    public Ranking Rank(Indicator indicator, IReadOnlyList<District> districts, Period period) =>
        Ranking.OfStandings(
            districts.Select(district => At(indicator, district, period)).OfType<Standing>(),
            period,
            districts,
            catalogue
        );

    private Standing? Stands(Indicator indicator, District district, Period period)
    {
        var standing = Standings.Of(
            _bySeries[(indicator.Code, district.Code)].Where(figure => figure.Kind == kind),
            period,
            catalogue
        );
        return standing is null || per is null
            ? standing
            : per.Rate(standing, Sizes(district.Code), catalogue);
    }

    private IReadOnlyList<Standing> Rates(IReadOnlyList<Standing> values)
    {
        if (per is null)
        {
            return values;
        }

        var sizes = Sizes(values[0].Series.District).ToList();
        return [.. values.Select(value => per.Rate(value, sizes, catalogue)).OfType<Standing>()];
    }

    private IEnumerable<Figure> Sizes(string district) =>
        per is null ? [] : _bySeries[(per.Indicator.Code, district)];
}
