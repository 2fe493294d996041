using Dashboard.Charts;

namespace Dashboard.Explore;

/// <summary>What an indicator consists of in one district, and what it is a share of.</summary>
/// <param name="Charts">Its parts, and its sites.</param>
/// <param name="ShareOfWhole">Its share of the whole that it is a part of, in percent; null where that cannot be said.</param>
internal sealed record Inside(IReadOnlyList<KeyedChart> Charts, decimal? ShareOfWhole)
{
    public static Inside Nothing { get; } = new([], null);

    /// <summary>Draws what there is.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="figures">Figures of the indicator, its parts and its whole for one district in the period.</param>
    /// <param name="period">The period.</param>
    /// <param name="catalogue">Tells wholes and parts.</param>
    /// <param name="calculator">Makes the charts.</param>
    public static Inside Of(
        Indicator indicator,
        IReadOnlyList<Figure> figures,
        Period? period,
        Catalogue catalogue,
        ChartCalculator calculator
    )
    {
        var standings = figures
            .GroupBy(figure => figure.Series)
            .Select(series => Standings.Of(series, period, catalogue))
            .OfType<Standing>()
            .ToList();
        var own = standings.Where(standing => standing.Series.Indicator == indicator.Code);
        var whole = standings.Find(standing =>
            standing.Series is { Scope: "", Kind: FigureKind.Actual }
            && standing.Series.Indicator == indicator.Whole
        );
        var share = whole is null
            ? null
            : PartsOfWhole
                .Of(whole, standings, catalogue)
                ?.Parts.FirstOrDefault(part => part.Standing.Series.Indicator == indicator.Code)
                ?.Share;
        var sites = figures.Where(figure =>
            figure.Indicator == indicator.Code && figure.Scope.Length > 0
        );
        return new(
            [
                .. own.Select(standing => PartsOfWhole.Of(standing, standings, catalogue))
                    .OfType<PartsOfWhole>()
                    .Select(calculator.Parts),
                .. SeriesOverDistricts
                    .Of(sites, period, catalogue)
                    .Take(1)
                    .Select(calculator.OverDistricts),
            ],
            share
        );
    }
}
