using Dashboard.Boards;
using Dashboard.Comparing;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Maps;

namespace Dashboard.Maps;

/// <summary>Asks Storage for what an address of a map shows. Values are those of the ranking of the same districts.</summary>
internal sealed class MapBoards(CatalogueQuery catalogues, MapQuery maps, RankingBoards rankings)
{
    public async Task<MapAnswer> GetAsync(
        MapState state,
        Language language,
        CancellationToken cancellation
    )
    {
        var catalogue = await catalogues.GetAsync(cancellation);
        var within = await maps.WithinAsync(cancellation);
        var mapped = catalogue.Districts.All.Where(one => within.Contains(one.Code)).ToList();
        var district = state.District is { } name
            ? catalogue.Districts.Named(name)
            : mapped.FirstOrDefault();
        var map = district is null ? null : await maps.GetAsync(district.Code, cancellation);
        var drawn =
            map?.Map.Shapes.Where(shape => catalogue.Districts.Find(shape.District) is not null)
                .Select(shape => (District: catalogue.District(shape.District), Shape: shape))
                .ToList()
            ?? [];
        var ranking = await rankings.GetAsync(
            Ranked(state, district, drawn.Select(shape => shape.District)),
            language,
            cancellation
        );
        var shading = Shaded(drawn.Select(shape => shape.District), ranking);
        return new(
            state with
            {
                Period = ranking.Period?.ToString() ?? state.Period,
                District = district?.Code ?? state.District,
            },
            district,
            map,
            [
                .. drawn.Select(shape =>
                {
                    var standing = Standing(ranking, shape.District);
                    return new ShadedDistrict(
                        shape.District,
                        shape.Shape,
                        standing,
                        standing is null ? null : shading.Shade(standing.Quantity.Value),
                        within.Contains(shape.District.Code)
                    );
                }),
            ],
            shading,
            ranking,
            mapped
        );
    }

    private static Shading Shaded(IEnumerable<District> districts, RankingAnswer ranking) =>
        new(
            [
                .. districts
                    .Select(district => Standing(ranking, district))
                    .OfType<Standing>()
                    .Select(standing => standing.Quantity.Value),
            ],
            ranking.Indicators is [{ Indicator.Direction: var direction }] && !ranking.IsCompletion
                ? direction
                : Direction.More
        );

    private static Standing? Standing(RankingAnswer ranking, District district) =>
        ranking
            .Ranking.Ranked.FirstOrDefault(one => one.Standing.Series.District == district.Code)
            ?.Standing;

    private static RankingState Ranked(
        MapState state,
        District? district,
        IEnumerable<District> drawn
    ) =>
        new()
        {
            Indicators = state.Indicator is { } indicator ? [indicator] : [],
            Within = district?.Code ?? state.District,
            Level = Usual(drawn),
            Period = state.Period,
            By = state.By,
        };

    // Districts of one level are ranked: that of most on the map.
    private static string? Usual(IEnumerable<District> districts) =>
        districts
            .GroupBy(district => district.Level)
            .OrderByDescending(level => level.Count())
            .Select(level => EnumCode.Of(level.Key))
            .FirstOrDefault();
}
