using Dashboard.Figures.Catalogues;
using Dashboard.Figures.Periods;

namespace Dashboard.Figures.Rules;

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

    /// <summary>Ranks what is reported.</summary>
    /// <param name="figures">Figures of the indicator in the period, of one kind.</param>
    /// <param name="asked">The period.</param>
    /// <param name="expected">The districts that could have reported.</param>
    /// <param name="catalogue">Natures and directions.</param>
    public static Ranking Of(
        IEnumerable<Figure> figures,
        Period? asked,
        IReadOnlyCollection<District> expected,
        Catalogue catalogue
    ) =>
        OfStandings(
            figures
                .Where(figure => figure.Scope.Length == 0)
                .GroupBy(figure => figure.Series)
                .Select(series => Standings.Of(series, asked, catalogue))
                .OfType<Standing>(),
            asked,
            expected,
            catalogue
        );

    /// <summary>Ranks how districts stand; rates per head are ranked like what is printed.</summary>
    /// <param name="found">One standing for each district that has one, all of one indicator.</param>
    /// <param name="asked">The period.</param>
    /// <param name="expected">The districts that could have reported.</param>
    /// <param name="catalogue">Directions.</param>
    public static Ranking OfStandings(
        IEnumerable<Standing> found,
        Period? asked,
        IReadOnlyCollection<District> expected,
        Catalogue catalogue
    )
    {
        var standings = found.ToList();
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
        var ranked = RankOrder.Rank(
            like,
            standing => standing.Quantity.Value,
            standing => standing.Series.District,
            catalogue.Indicator(standings[0].Series.Indicator).Direction
        );
        return new(
            [.. ranked.Select(one => new RankedDistrict(one.Place, one.IsTied, one.Item))],
            [.. standings.Except(like)],
            missing
        );
    }

    private static (DateOnly?, DateOnly?) Time(Standing standing) =>
        standing.Period.IsMoment ? default : (standing.Period.Start, standing.Period.End);
}
