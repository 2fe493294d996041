using Dashboard.Figures.Catalogues;
using Dashboard.Figures.Periods;

namespace Dashboard.Figures.Rules;

/// <summary>
/// What a series says of a period, by the rules for stocks and flows: a stock's latest moment stands; a flow is what
/// is printed for the whole period, else the sum of parts that fill it, else the longest run from its start. Nothing
/// is added across an overlap or a hole.
/// </summary>
public static class Standings
{
    /// <summary>
    /// How one series stands in <paramref name="asked"/> (null asks for all time: the latest figure there is). Null
    /// where none of <paramref name="figures"/> lies inside it: not reported, which is not zero.
    /// </summary>
    /// <param name="figures">Figures of one series.</param>
    /// <param name="asked">The period asked for.</param>
    /// <param name="catalogue">Tells stock from flow, and the dates of reports.</param>
    public static Standing? Of(IEnumerable<Figure> figures, Period? asked, Catalogue catalogue)
    {
        var times = Times(
            [.. figures.Where(figure => asked is null || IsInside(figure.Period, asked))],
            catalogue
        );
        if (times.Count == 0)
        {
            return null;
        }

        var latest = times[^1];
        var addsUp =
            latest.Figure.Kind == FigureKind.Actual
            && catalogue.Indicator(latest.Figure.Indicator).Nature == Nature.Flow;
        if (asked is null || !addsUp)
        {
            return Reported(latest, StandingBasis.Reported, times);
        }

        if (times.Find(time => time.Period.IsSameTimeAs(asked)) is { } printed)
        {
            return Reported(printed, StandingBasis.Reported, times);
        }

        var stretches = times
            .Where(time => !time.Period.IsMoment && time.Period.Kind != PeriodKind.Open)
            .ToList();
        if (Tiling.Of(stretches, asked, time => time.Period) is { } whole)
        {
            return Sum(whole, asked, times);
        }

        return Run(asked, stretches, times) ?? Reported(latest, Pieces(stretches), times);
    }

    /// <summary>
    /// How one series stands at just the times that its figures name, each as it is written: 上半年 and 1—6月累计 are drawn
    /// apart, but where they say different things of the same days, both are contested.
    /// </summary>
    /// <param name="figures">Those to be shown.</param>
    /// <param name="series">All figures of the series.</param>
    /// <param name="catalogue">The dates of reports.</param>
    public static IEnumerable<Standing> EachTime(
        IEnumerable<Figure> figures,
        IEnumerable<Figure> series,
        Catalogue catalogue
    )
    {
        var said = series.ToLookup(Days);
        return figures
            .GroupBy(figure => figure.Period)
            .OrderBy(time => time.Key.Last)
            .Select(time =>
            {
                var standing = Of(time, time.Key, catalogue)!;
                var all = said[Days(standing.Main)].ToList();
                return !standing.IsContested && SourcePreference.IsOpen(all)
                    ? standing with
                    {
                        Contesting =
                        [
                            .. SourcePreference.Order(
                                all.Where(figure => figure.Code != standing.Main.Code),
                                catalogue
                            ),
                        ],
                    }
                    : standing;
            });

        static (SeriesKey, DateOnly?, DateOnly?, bool) Days(Figure figure) =>
            (figure.Series, figure.Period.Start, figure.Period.End, figure.Period.IsMoment);
    }

    // In order; a trend asks for one figure at a time, thousands on a page.
    private static List<Time> Times(List<Figure> inside, Catalogue catalogue) =>
        inside.Count == 1
            ? [new Time(inside)]
            :
            [
                .. inside
                    .GroupBy(figure =>
                        (figure.Period.Start, figure.Period.End, figure.Period.IsMoment)
                    )
                    .Select(group => new Time(SourcePreference.Order(group, catalogue)))
                    .OrderBy(time => time.Period.Last)
                    .ThenBy(time => time.Period.Days),
            ];

    private static bool IsInside(Period period, Period asked) =>
        asked.Covers(period)
        || (
            period.Start is null && period.End is { } end && asked.First <= end && end <= asked.Last
        );

    // 1—10月 printed together with 11月 makes 1—11月; 1—10月 alone stands as it is, and a later piece behind a hole does
    // not take its place. Only a single piece gives way to a later one of its own kind.
    private static Standing? Run(Period asked, List<Time> stretches, List<Time> times)
    {
        foreach (var last in stretches.Select(time => time.Period).Reverse())
        {
            if (
                SoFar(asked, last) is not { } soFar
                || Tiling.Of(stretches, soFar, time => time.Period) is not { } run
            )
            {
                continue;
            }

            return run.Count > 1 ? Sum(run, soFar, times)
                : run[0] == stretches[^1] || run[0].Period.Stretch != stretches[^1].Period.Stretch
                    ? Reported(run[0], StandingBasis.ToDate, times)
                : null;
        }

        return null;
    }

    private static Period? SoFar(Period asked, Period latest) =>
        latest.Last >= asked.Last ? null
        : asked.First is { Month: 1, Day: 1 } && asked.First.Year == latest.Last.Year
            ? Period.YearToDate(latest.Last)
        : Period.Range(asked.First, latest.Last);

    private static StandingBasis Pieces(List<Time> stretches) =>
        stretches.Count < 2 ? StandingBasis.Reported
        : stretches
            .Zip(stretches.Skip(1))
            .Any(pair => pair.First.Period.Overlaps(pair.Second.Period))
            ? StandingBasis.Overlap
        : StandingBasis.Holes;

    private static Standing Reported(Time time, StandingBasis basis, List<Time> all) =>
        new(
            time.Figure.Series,
            time.Period,
            time.Figure.Quantity,
            basis,
            [time.Figure],
            time.Contesting,
            [.. all.Where(other => other != time).Select(other => other.Figure)]
        );

    private static Standing Sum(IReadOnlyList<Time> parts, Period asked, List<Time> all)
    {
        var figures = parts.Select(part => part.Figure).ToList();
        return new(
            figures[0].Series,
            asked,
            QuantitySum.Of([.. figures.Select(figure => figure.Quantity)]),
            StandingBasis.Computed,
            figures,
            [.. parts.SelectMany(part => part.Contesting)],
            [.. all.Except(parts).Select(other => other.Figure)]
        );
    }

    /// <summary>All figures of a series for one time, the preferred one first.</summary>
    private sealed class Time(IReadOnlyList<Figure> preferredFirst)
    {
        public Figure Figure => preferredFirst[0];

        public Period Period => Figure.Period;

        public IReadOnlyList<Figure> Contesting { get; } =
            SourcePreference.IsOpen(preferredFirst) ? [.. preferredFirst.Skip(1)] : [];
    }
}
