using Dashboard.Figures.Catalogues;
using Dashboard.Figures.Periods;
using Dashboard.Figures.Quantities;

namespace Dashboard.Figures.Rules;

/// <summary>A district beside those directly below it, by one indicator in one period, with what is left between them.</summary>
/// <param name="Whole">What is reported of the district itself; null where nothing is.</param>
/// <param name="Below">What is reported of those below, in the order of the tree.</param>
/// <param name="Missing">Those below that report it at other times.</param>
/// <param name="Sum">What those below give together; null where they are not to be added, or speak of different times.</param>
/// <param name="Difference">The whole minus the sum; null where either is missing or they speak of different times.</param>
public sealed record DistrictsOfWhole(
    Standing? Whole,
    IReadOnlyList<Standing> Below,
    IReadOnlyList<District> Missing,
    Quantity? Sum,
    decimal? Difference
)
{
    /// <summary>Puts them beside each other; null where nothing is reported below.</summary>
    /// <param name="figures">Figures of one indicator, of one kind.</param>
    /// <param name="district">The district.</param>
    /// <param name="below">Those directly below that could have reported.</param>
    /// <param name="asked">The period.</param>
    /// <param name="catalogue">Natures, and what adds up.</param>
    public static DistrictsOfWhole? Of(
        IEnumerable<Figure> figures,
        District district,
        IReadOnlyList<District> below,
        Period? asked,
        Catalogue catalogue
    )
    {
        var standings = figures
            .Where(figure => figure.Scope.Length == 0)
            .GroupBy(figure => figure.District)
            .ToDictionary(group => group.Key, group => Standings.Of(group, asked, catalogue));
        var reported = below
            .Select(one => standings.GetValueOrDefault(one.Code))
            .OfType<Standing>()
            .ToList();
        if (reported.Count == 0)
        {
            return null;
        }

        var whole = standings.GetValueOrDefault(district.Code);
        var sum = AddsUp(reported, catalogue)
            ? QuantitySum.Of([.. reported.Select(standing => standing.Quantity)])
            : null;
        return new(
            whole,
            reported,
            [.. below.Where(one => standings.GetValueOrDefault(one.Code) is null)],
            sum,
            sum is not null && whole is not null && IsLike(whole, reported[0])
                ? whole.Quantity.Value - sum.Value
                : null
        );
    }

    private static bool AddsUp(List<Standing> reported, Catalogue catalogue) =>
        catalogue.Indicator(reported[0].Series.Indicator).OverDistricts == OverDistricts.Sum
        && reported.TrueForAll(standing => IsLike(standing, reported[0]));

    // States of the same day, or stretches that are the same.
    private static bool IsLike(Standing one, Standing other) =>
        one.Quantity.Unit == other.Quantity.Unit && one.Period.IsSameTimeAs(other.Period);
}
