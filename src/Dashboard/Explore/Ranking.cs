namespace Dashboard.Explore;

/// <summary>One place of a ranking.</summary>
/// <param name="Place">1 is the best; districts with the same value share a place.</param>
/// <param name="IsTied">Whether another has the same value.</param>
/// <param name="Standing">How the district stands.</param>
public sealed record RankedDistrict(int Place, bool IsTied, Standing Standing);

/// <summary>
/// Districts in the order of one indicator in one period. Only what speaks of the same time is ranked; a part of the
/// year does not stand beside the whole year.
/// </summary>
/// <param name="Ranked">The best first.</param>
/// <param name="Apart">Districts that report another time than the ranked ones, and are not ranked.</param>
/// <param name="Missing">Districts that report it at other times, but nothing for this period.</param>
public sealed record Ranking(
    IReadOnlyList<RankedDistrict> Ranked,
    IReadOnlyList<Standing> Apart,
    IReadOnlyList<District> Missing
)
{
    /// <summary>More bars can no longer be told apart.</summary>
    public const int PageSize = 12;

    /// <summary>Ranks.</summary>
    /// <param name="figures">Figures of the indicator in the period, of one kind.</param>
    /// <param name="asked">The period.</param>
    /// <param name="expected">The districts that could have reported.</param>
    /// <param name="catalogue">Natures and directions.</param>
    public static Ranking Of(
        IEnumerable<Figure> figures,
        Period? asked,
        IReadOnlyCollection<District> expected,
        Catalogue catalogue
    )
    {
        var standings = figures
            .Where(figure => figure.Scope.Length == 0)
            .GroupBy(figure => figure.Series)
            .Select(series => Standings.Of(series, asked, catalogue))
            .OfType<Standing>()
            .ToList();
        var reported = standings.Select(standing => standing.Series.District).ToHashSet();
        var missing = expected.Where(district => !reported.Contains(district.Code)).ToList();
        if (standings.Count == 0)
        {
            return new([], [], missing);
        }

        // States of different days in one period stand beside each other; stretches must be the same.
        var like = standings
            .GroupBy(standing => (Time(standing), standing.Quantity.Unit))
            .OrderByDescending(group => group.Count())
            .ThenByDescending(group => group.Any(one => asked?.IsSameTimeAs(one.Period) == true))
            .First()
            .ToList();
        var isLess = catalogue.Indicator(standings[0].Series.Indicator).Direction == Direction.Less;
        var ordered = (
            isLess
                ? like.OrderBy(standing => standing.Quantity.Value)
                : like.OrderByDescending(standing => standing.Quantity.Value)
        )
            .ThenBy(standing => standing.Series.District, StringComparer.Ordinal)
            .ToList();
        var same = ordered
            .GroupBy(standing => standing.Quantity.Value)
            .ToDictionary(group => group.Key, group => group.Count());
        var ranked = new List<RankedDistrict>();
        foreach (var standing in ordered)
        {
            var isTied = same[standing.Quantity.Value] > 1;
            var place =
                ranked is [.., var before]
                && before.Standing.Quantity.Value == standing.Quantity.Value
                    ? before.Place
                    : ranked.Count + 1;
            ranked.Add(new(place, isTied, standing));
        }

        return new(ranked, [.. standings.Except(like)], missing);
    }

    private static (DateOnly?, DateOnly?) Time(Standing standing) =>
        standing.Period.IsMoment ? default : (standing.Period.Start, standing.Period.End);
}
