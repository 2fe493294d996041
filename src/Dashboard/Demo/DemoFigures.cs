using System.Globalization;
using Dashboard.Storage.Figures;

namespace Dashboard.Demo;

/// <summary>The invented figures, one by one: targets first, then the city and its districts, then towns until there are as many as were asked for.</summary>
internal sealed class DemoFigures(
    DemoSize size,
    IReadOnlyList<DemoPlace> places,
    IReadOnlyList<DemoIndicator> indicators
)
{
    public const string Press = "sample-press";
    private readonly DemoValues _values = new(size, places, indicators);
    private readonly Dictionary<DemoIndicator, int> _positions = indicators
        .Select((one, position) => (one, position))
        .ToDictionary(pair => pair.one, pair => pair.position);
    private readonly Random _chance = new(11);
    private int _number;

    /// <summary>The code of the bulletin of a month.</summary>
    public static string Bulletin(DateOnly month) =>
        month.ToString("'sample-'yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>The code of the plan of a year.</summary>
    public static string Plan(int year) => FormattableString.Invariant($"sample-plan-{year}");

    public IEnumerable<BulkFigure> All() =>
        Targets()
            .Concat(indicators.SelectMany(one => Reported(one, isTowns: false)))
            .Concat(
                indicators
                    .OrderBy(one => one.Indicator.Tier)
                    .SelectMany(one => Reported(one, isTowns: true))
            )
            .Take(size.Figures);

    private IEnumerable<BulkFigure> Targets()
    {
        var lastYear = DemoSize.LastMonth.Year;
        foreach (
            var one in indicators.Where(one => one.Reached > 0 && one.Indicator.Completes is null)
        )
        {
            for (var year = size.FirstMonth.Year + 1; year <= lastYear; year++)
            {
                for (var place = 0; Counts(place, isTowns: false); place++)
                {
                    var isUnaimed =
                        place == DemoCases.UnaimedCounty
                        && year == lastYear
                        && one.Indicator.Code == DemoCases.WithoutTarget;
                    if (!isUnaimed)
                    {
                        yield return Target(one, place, year);
                    }
                }
            }
        }
    }

    private BulkFigure Target(DemoIndicator one, int place, int year)
    {
        var due = _values.Expected(one, place, year) / one.Reached;
        var value =
            one.Indicator.Unit == "元"
                ? (decimal)Math.Round(due / 1_000_000) * 1_000_000
                : Math.Max(1, (decimal)Math.Round(due));
        return Figure(
            one,
            place,
            one.Indicator.Nature == Nature.Stock
                ? Period.Moment(new(year, 12, 31))
                : Period.Year(year),
            value,
            Plan(year)
        ) with
        {
            Kind = FigureKind.Target,
            KnownFromUtc = Utc(new(year, 1, 10)),
        };
    }

    private IEnumerable<BulkFigure> Reported(DemoIndicator one, bool isTowns)
    {
        var values = _values.Of(one);
        var position = _positions[one];
        for (var place = isTowns ? FirstTown : 0; Counts(place, isTowns); place++)
        {
            for (var month = 0; month < size.Months; month++)
            {
                var day = size.FirstMonth.AddMonths(month);
                if (
                    (one.IsQuarterly && day.Month % 3 != 0)
                    || IsMissing(one, position, place, day, isTowns)
                )
                {
                    continue;
                }

                var figure = Figure(
                    one,
                    place,
                    Time(one, day),
                    Value(one, values, place, month),
                    Bulletin(day)
                ) with
                {
                    KnownFromUtc = Utc(day.AddMonths(1).AddDays(9)),
                    Doubt =
                        _chance.Next(DemoCases.Doubts) == 0
                            ? DemoCases.Reasons[_chance.Next(DemoCases.Reasons.Count)]
                            : null,
                };
                yield return figure;
                if (!isTowns && figure.Value >= 100 && _chance.Next(DemoCases.Contests) == 0)
                {
                    yield return Contesting(one, figure);
                }
            }
        }
    }

    private int FirstTown => places.Count - size.Towns;

    private bool Counts(int place, bool isTowns) => place < (isTowns ? places.Count : FirstTown);

    private bool IsMissing(
        DemoIndicator one,
        int position,
        int place,
        DateOnly day,
        bool isTowns
    ) =>
        (isTowns && _chance.Next(DemoCases.Gaps) == 0)
        || (day == DemoSize.LastMonth && place == DemoCases.SilentCounty && position % 5 == 0)
        || (day.Year == DemoSize.LastMonth.Year && one.Indicator.Code == DemoCases.WithoutActual);

    private static Period Time(DemoIndicator one, DateOnly day) =>
        one.Indicator.Nature == Nature.Stock ? Period.Moment(day.LastOfMonth())
        : one.IsQuarterly ? Period.Quarter(day.Year, day.Month / 3)
        : Period.Month(day.Year, day.Month);

    private static decimal Value(DemoIndicator one, decimal[,] values, int place, int month) =>
        one.IsQuarterly && one.Indicator.Nature == Nature.Flow
            ? values[place, month] + values[place, month - 1] + values[place, month - 2]
            : values[place, month];

    // Another source says something else of the same month.
    private BulkFigure Contesting(DemoIndicator one, BulkFigure figure)
    {
        var value =
            one.Indicator.Unit == "元"
                ? decimal.Round(figure.Value * 1.03m / 1_000_000) * 1_000_000
                : decimal.Round(figure.Value * 1.04m / 10) * 10;
        return figure with
        {
            Code = NextCode(),
            Value = value,
            Printed = "约" + Printed(value, one.Indicator.Unit),
            Qualifier = Qualifier.About,
            Report = Press,
            Doubt = null,
        };
    }

    private BulkFigure Figure(
        DemoIndicator one,
        int place,
        Period period,
        decimal value,
        string report
    ) =>
        new(
            NextCode(),
            one.Indicator.Code,
            places[place].District.Code,
            period,
            value,
            one.Indicator.Unit,
            Printed(value, one.Indicator.Unit),
            report,
            place + 1
        )
        {
            Note = DemoCases.Note,
        };

    private string NextCode() => FormattableString.Invariant($"s{++_number}");

    private static string Printed(decimal value, string unit) =>
        unit != "元" ? value.ToString("0.#", CultureInfo.InvariantCulture) + unit
        : value >= 100_000_000
            ? (value / 100_000_000).ToString("0.####", CultureInfo.InvariantCulture) + "亿元"
        : (value / 10_000).ToString("0.####", CultureInfo.InvariantCulture) + "万元";

    private static DateTime Utc(DateOnly day) => day.ToDateTime(new(2, 0), DateTimeKind.Utc);
}
