using Dashboard.Charts;
using Dashboard.Shared;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Figures;

namespace Dashboard.Explore;

/// <summary>All that the page of one indicator shows.</summary>
internal sealed record IndicatorAnswer(
    Indicator Indicator,
    Indicator? Whole,
    IReadOnlyList<Indicator> Parts,
    IReadOnlyList<Figure> Figures,
    IReadOnlyList<KeyedChart> Charts,
    Catalogue Catalogue,
    IReadOnlyList<KnownDifference> Differences
);

/// <summary>Asks Storage for one indicator's figures and draws what can be drawn of them.</summary>
internal sealed class IndicatorBoards(CatalogueQuery catalogues, FigureQuery figures)
{
    /// <summary>Null where no indicator is meant by <paramref name="text"/>, a code or a name.</summary>
    public async Task<IndicatorAnswer?> GetAsync(
        string text,
        Language language,
        FigureView view,
        CancellationToken cancellation
    )
    {
        var catalogue = await catalogues.GetAsync(cancellation);
        if (catalogue.NamedIndicator(text) is not { } indicator)
        {
            return null;
        }

        var parts = catalogue.Parts(indicator).ToList();
        List<string> family = [indicator.Code, .. parts.Select(part => part.Code)];
        var all = await figures.OfIndicatorsAsync(family, null, null, null, cancellation, view);
        var differences = view.KnownOnUtc is null
            ? []
            : KnownOn.Differences(
                all,
                await figures.OfIndicatorsAsync(family, null, null, null, cancellation)
            );
        var own = all.Where(figure => figure.Indicator == indicator.Code).ToList();
        var calculator = new ChartCalculator(catalogue, language);
        var standings = all.GroupBy(figure => figure.Series)
            .Select(series => Standings.Of(series, null, catalogue))
            .OfType<Standing>()
            .ToList();
        List<KeyedChart> charts =
        [
            .. standings
                .Where(standing => standing.Series.Indicator == indicator.Code)
                .Select(whole => PartsOfWhole.Of(whole, standings, catalogue))
                .OfType<PartsOfWhole>()
                .Select(calculator.Parts),
            .. SeriesOverTime.Of(own, catalogue).Select(calculator.OverTime),
            .. SeriesOverDistricts.Of(own, null, catalogue).Select(calculator.OverDistricts),
        ];
        var whole = indicator.Whole is { } code ? catalogue.Indicator(code) : null;
        return new(indicator, whole, parts, own, charts, catalogue, differences);
    }
}
