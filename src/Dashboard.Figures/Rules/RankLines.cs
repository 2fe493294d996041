using Dashboard.Figures.Catalogues;
using Dashboard.Figures.Periods;

namespace Dashboard.Figures.Rules;

/// <summary>A place of a ranking with what a meeting asks next: from where, and how far from the others.</summary>
/// <param name="District">The place itself.</param>
/// <param name="Before">Its place in the period before; null where it was not ranked then.</param>
/// <param name="ToAverage">Its value minus the mean of all that are ranked.</param>
/// <param name="ToFirst">Its value minus that of the first.</param>
public sealed record RankLine(
    RankedDistrict District,
    int? Before,
    decimal ToAverage,
    decimal ToFirst
)
{
    /// <summary>By how many places it rose; below zero it fell.</summary>
    public int? Rose => Before - District.Place;
}

/// <summary>A ranking beside the one of the period before.</summary>
public static class RankLines
{
    /// <summary>The lines of <paramref name="now"/>, in its order.</summary>
    /// <param name="now">The ranking.</param>
    /// <param name="before">The ranking of the period before; null where there is none.</param>
    /// <param name="remarks">What breaks a comparison: over it no place is compared.</param>
    public static IReadOnlyList<RankLine> Between(
        Ranking now,
        Ranking? before,
        params IReadOnlyList<DatedRemark> remarks
    )
    {
        if (now.Ranked.Count == 0)
        {
            return [];
        }

        // Rates per head and counts are no places in one order.
        var isLike =
            before is { Ranked: [var then, ..] }
            && then.Standing.Quantity.Unit == now.Ranked[0].Standing.Quantity.Unit;
        var places = isLike ? before!.Ranked.ToDictionary(one => one.Standing.Series.District) : [];
        var first = now.Ranked[0].Standing.Quantity.Value;
        var average = Average(now)!.Value;
        return
        [
            .. now.Ranked.Select(one =>
            {
                var value = one.Standing.Quantity.Value;
                int? place =
                    places.TryGetValue(one.Standing.Series.District, out var earlier)
                    && ComparisonBreak.Between(
                        remarks,
                        one.Standing.Series,
                        earlier.Standing.Period,
                        one.Standing.Period
                    )
                        is null
                        ? earlier.Place
                        : null;
                return new RankLine(one, place, value - average, value - first);
            }),
        ];
    }

    /// <summary>The mean of the ranked values, each district counted once; null where none is ranked.</summary>
    public static decimal? Average(Ranking ranking) =>
        ranking.Ranked.Count == 0
            ? null
            : decimal.Round(ranking.Ranked.Average(one => one.Standing.Quantity.Value), 2);

    /// <summary>The one just before, where there is a natural one, else the same time a year earlier.</summary>
    public static Period? PeriodBefore(Period? period) =>
        period?.Previous() ?? period?.YearEarlier();

    /// <summary>
    /// The period before one of which only a part is reported: 1—9月 of a year is held against 1—9月 of the year before,
    /// never against the whole of it.
    /// </summary>
    /// <param name="asked">The period looked at.</param>
    /// <param name="ranking">What is ranked in it.</param>
    public static Period? PeriodBefore(Period asked, Ranking ranking) =>
        ReportedPart(asked, ranking) is { } part ? part.YearEarlier() : PeriodBefore(asked);

    /// <summary>The part of a period that the ranked values speak of; null where they speak of all of it, or of states in it.</summary>
    public static Period? ReportedPart(Period asked, Ranking ranking) =>
        ranking.Ranked is [var first, ..]
        && first.Standing.Period is { IsMoment: false } spoken
        && !spoken.IsSameTimeAs(asked)
            ? spoken
            : null;
}
