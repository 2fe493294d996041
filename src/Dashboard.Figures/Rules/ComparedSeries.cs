using Dashboard.Figures.Catalogues;
using Dashboard.Figures.Periods;

namespace Dashboard.Figures.Rules;

/// <summary>Why a series is not drawn beside others.</summary>
public enum WhyApart
{
    /// <summary>A year to date beside months or other parts: the one grows into the year, the other does not.</summary>
    YearToDate,

    /// <summary>Years beside months: a longer time holds more.</summary>
    OtherStretch,

    /// <summary>A state beside what happened in a time.</summary>
    StockAndFlow,

    /// <summary>A target, a rate or a growth beside what was reached.</summary>
    OtherKind,

    /// <summary>Another unit.</summary>
    OtherUnit,
}

/// <summary>Values of one series for times of one kind: what is one line of a chart.</summary>
/// <param name="Values">In order of time, at least one.</param>
/// <param name="Nature">Whether they are states.</param>
public sealed record ComparedSeries(IReadOnlyList<Standing> Values, Nature Nature)
{
    /// <summary>What it is a line of.</summary>
    public SeriesKey Series => Values[0].Series;

    /// <summary>What kind of time its values speak of.</summary>
    public PeriodKind Every => Values[0].Period.Stretch;

    /// <summary>Its unit.</summary>
    public string Unit => Values[0].Quantity.Unit;
}

/// <summary>A series that is not drawn, and why.</summary>
public sealed record ApartSeries(ComparedSeries Line, WhyApart Why);

/// <summary>
/// Which series can stand on one axis: of one kind of figure, for times of one kind, all states or all amounts, in one unit.
/// What most districts and indicators report is drawn; the rest is told apart with its reason.
/// </summary>
/// <param name="Together">Those drawn.</param>
/// <param name="Apart">Those that are not.</param>
public sealed record Comparability(
    IReadOnlyList<ComparedSeries> Together,
    IReadOnlyList<ApartSeries> Apart
)
{
    /// <summary>Splits the series.</summary>
    /// <param name="all">Everything there is, in the order of importance.</param>
    /// <param name="kind">The kind of figure asked for; null for what most have.</param>
    /// <param name="every">The kind of time asked for; null for what most have.</param>
    /// <param name="isOneUnit">Whether they must share a unit: not so for an index.</param>
    public static Comparability Split(
        IReadOnlyList<ComparedSeries> all,
        FigureKind? kind = null,
        PeriodKind? every = null,
        bool isOneUnit = true
    )
    {
        if (all.Count == 0)
        {
            return new([], []);
        }

        var first = Main(all, kind, every);
        var together = all.Where(line => Why(line, first, isOneUnit) is null).ToList();

        // Of what is drawn already, only kinds of time that it has besides are not worth a word.
        var drawn = together
            .Select(line => (line.Series.Indicator, line.Series.District))
            .ToHashSet();
        return new(
            together,
            [
                .. all.Where(line => !drawn.Contains((line.Series.Indicator, line.Series.District)))
                    .Select(line => new ApartSeries(line, Why(line, first, isOneUnit)!.Value))
                    .DistinctBy(one => (one.Line.Series.Indicator, one.Line.Series.District)),
            ]
        );
    }

    /// <summary>Why a line does not stand beside another; null where it does.</summary>
    public static WhyApart? Why(ComparedSeries line, ComparedSeries beside, bool isOneUnit) =>
        line.Series.Kind != beside.Series.Kind ? WhyApart.OtherKind
        : line.Nature != beside.Nature ? WhyApart.StockAndFlow
        : line.Every != beside.Every
            ? line.Every == PeriodKind.YearToDate || beside.Every == PeriodKind.YearToDate
                    ? WhyApart.YearToDate
                : WhyApart.OtherStretch
        : isOneUnit && line.Unit != beside.Unit ? WhyApart.OtherUnit
        : null;

    // What most series share; of those the actuals, then what has most values, then what comes first.
    private static ComparedSeries Main(
        IReadOnlyList<ComparedSeries> all,
        FigureKind? kind,
        PeriodKind? every
    ) =>
        all.Where(line =>
                (kind is null || line.Series.Kind == kind) && (every is null || line.Every == every)
            )
            .DefaultIfEmpty(all[0])
            .GroupBy(line => (line.Series.Kind, line.Nature, line.Every))
            .OrderByDescending(like => like.Key.Kind == FigureKind.Actual)
            .ThenByDescending(like => like.Count())
            .ThenByDescending(like => like.Sum(line => line.Values.Count))
            .First()
            .First();
}
