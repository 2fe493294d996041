using Dashboard.Figures.Catalogues;
using Dashboard.Figures.Periods;

namespace Dashboard.Figures.Rules;

/// <summary>What values are divided by so that large and small districts can be compared: 每万人（常住人口数）.</summary>
/// <param name="Indicator">The size of a district: people, households, land.</param>
/// <param name="Step">Per how many of its units: 1 or 10,000.</param>
public sealed record RatePer(Indicator Indicator, int Step)
{
    private const int TenThousand = 10_000;
    private const int LongestDistance = 366;

    private static readonly string[] SizeUnits = ["人", "户", "亩", "公顷", "平方公里"];

    /// <summary>The unit behind the stroke: 万人, 亩.</summary>
    public string Unit => (Step == TenThousand ? "万" : "") + Indicator.Unit;

    /// <summary>
    /// Whether an indicator says how large a district is: a state counted in people, households or land that is neither
    /// good nor bad, adds up over districts and is no part of another.
    /// </summary>
    public static bool IsSize(Indicator indicator) =>
        indicator
            is {
                Nature: Nature.Stock,
                Direction: Direction.Neither,
                OverDistricts: OverDistricts.Sum,
                Whole: null
            }
        && SizeUnits.Contains(indicator.Unit);

    /// <summary>The ways in which one size can be used, the usual one first: people and households by the ten thousand.</summary>
    public static IEnumerable<RatePer> Ways(Indicator size) =>
        size.Unit is "人" or "户" ? [new(size, TenThousand), new(size, 1)] : [new(size, 1)];

    /// <summary>
    /// The rate of a value: null where it is a share already, where no size of the district is known for its time, or where
    /// the size is not above zero.
    /// </summary>
    /// <param name="value">What is divided.</param>
    /// <param name="sizes">Figures of <see cref="Indicator"/>; those of other districts are ignored.</param>
    /// <param name="catalogue">Tells the dates of reports.</param>
    public Standing? Rate(Standing value, IEnumerable<Figure> sizes, Catalogue catalogue)
    {
        if (
            !WorkedOut.IsPossible(value)
            || value.Series.Kind != FigureKind.Actual
            || value.Quantity.Unit == "%"
            || Size(value, sizes, catalogue) is not { Quantity: { Value: > 0, Max: null } } size
        )
        {
            return null;
        }

        return WorkedOut.Standing(
            value,
            value.Quantity.Value / size.Quantity.Value * Step,
            $"{value.Quantity.Unit}/{Unit}",
            size
        );
    }

    // The size at the value's own time; else the last known before its end, at most a year old; else the first of its year.
    private Standing? Size(Standing value, IEnumerable<Figure> sizes, Catalogue catalogue)
    {
        var last = value.Period.Last;
        var times = sizes
            .Where(figure =>
                figure.Indicator == Indicator.Code
                && figure.District == value.Series.District
                && figure is { Scope: "", Kind: FigureKind.Actual }
                && figure.Period.Kind != PeriodKind.Open
            )
            .GroupBy(figure => figure.Period)
            .ToList();
        var chosen =
            times
                .Where(time =>
                    time.Key.Last <= last
                    && last.DayNumber - time.Key.Last.DayNumber <= LongestDistance
                )
                .MaxBy(time => time.Key.Last)
            ?? times
                .Where(time => time.Key.Last > last && time.Key.Last.Year == last.Year)
                .MinBy(time => time.Key.Last);
        return chosen is null ? null : Standings.Of(chosen, chosen.Key, catalogue);
    }
}
