namespace Dashboard.Comparing;

/// <summary>What is ranked: values, rates per head, or the percentage that is done of what was to be done.</summary>
/// <param name="figures">All figures that were read.</param>
/// <param name="catalogue">Natures, directions, what completes what.</param>
/// <param name="per">What values are divided by, or null.</param>
/// <param name="isCompletion">Whether completion is ranked.</param>
/// <param name="today">By which a target is overdue.</param>
internal sealed class RankedValues(
    IReadOnlyList<Figure> figures,
    Catalogue catalogue,
    RatePer? per,
    bool isCompletion,
    DateOnly today
)
{
    private readonly ComparedValues _actuals = new(
        figures,
        catalogue,
        FigureKind.Actual,
        per,
        null
    );
    private readonly ComparedValues _rates = new(figures, catalogue, FigureKind.Rate, per, null);

    public Ranking Rank(Indicator indicator, IReadOnlyList<District> districts, Period period)
    {
        if (!isCompletion)
        {
            var ranking = _actuals.Rank(indicator, districts, period);
            return ranking.Ranked.Count > 0 ? ranking : _rates.Rank(indicator, districts, period);
        }

        // The year before is of use for the base of a stock; later figures would tell what was not known then.
        var known = figures.Where(figure =>
            figure.Scope.Length == 0 && figure.Period.Last <= period.Last
        );
        var done = ProgressLines
            .Of(known, catalogue, period, today)
            .Where(line =>
                line.Indicator == indicator
                && line is { Rate: not null, Done: not null, Whole: not null }
            )
            .GroupBy(line => line.District)
            .Select(lines => Rate(lines.First()));
        return Ranking.OfStandings(done, period, districts, catalogue);
    }

    private static Standing Rate(ProgressLine line) =>
        line.Done! with
        {
            Quantity = line.Rate!,
            Basis = StandingBasis.Computed,
            Figures = [.. line.Whole!.Figures, .. line.Done.Figures],
            Contesting = [.. line.Whole.Contesting, .. line.Done.Contesting],
        };
}
