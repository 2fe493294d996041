using System.Globalization;

namespace Dashboard.Storage.Catalogues.Csv;

/// <summary>The lines of <c>figures*.csv</c>, checked against what they refer to and against each other.</summary>
internal sealed class FiguresCsv(
    IReadOnlyDictionary<string, District> districts,
    IReadOnlyDictionary<string, Indicator> indicators,
    IReadOnlyDictionary<string, Report> reports
)
{
    private readonly HashSet<string> _codes = [];
    private readonly Dictionary<object, string> _said = [];

    public IEnumerable<Figure> Read(CsvTable table)
    {
        foreach (var line in table.Lines)
        {
            Known(line, "district", districts, "district");
            Known(line, "report", reports, "report");
            var kind = line.Code<FigureKind>("kind");
            var indicator = Known(line, "indicator", indicators, "indicator");
            CheckUnit(line, kind, indicator);
            if (
                Period(line) is not { } given
                || Spoken(line, given, kind, indicator) is not { } period
                || Quantity(line) is not { } quantity
            )
            {
                continue;
            }

            var figure = new Figure(
                Code: line.Required("code"),
                Indicator: line.Text("indicator"),
                District: line.Text("district"),
                Scope: line.Text("scope"),
                Period: period,
                PeriodCertainty: line.Code<PeriodCertainty>("period_certainty"),
                Quantity: quantity,
                Kind: kind,
                State: FigureState.Approved,
                Citations: Citations(line),
                Doubt: line.Text("doubt"),
                Note: line.Text("note")
            );
            CheckUnique(line, figure);
            yield return figure;
        }
    }

    private static T? Known<T>(
        CsvLine line,
        string column,
        IReadOnlyDictionary<string, T> known,
        string word
    )
        where T : class
    {
        var code = line.Text(column);
        if (known.TryGetValue(code, out var value))
        {
            return value;
        }

        line.Problem(column, $"the {word} '{code}' is unknown; it must stand in {word}s.csv.");
        return null;
    }

    // A growth or a share is in percent whatever its indicator counts; everything else is in the indicator's unit.
    private static void CheckUnit(CsvLine line, FigureKind kind, Indicator? indicator)
    {
        var unit = line.Required("unit");
        if (kind is FigureKind.Growth or FigureKind.Rate)
        {
            if (unit is not ("%" or "个百分点" or "倍") && unit != indicator?.Unit)
            {
                line.Problem(
                    "unit",
                    $"'{unit}' was found; a figure of kind {EnumCode.Of(kind)} is in %, 个百分点 or 倍."
                );
            }
        }
        else if (indicator is not null && unit != indicator.Unit)
        {
            line.Problem(
                "unit",
                $"'{unit}' was found; the indicator '{indicator.Code}' is counted in '{indicator.Unit}'."
            );
        }
    }

    private static Period? Period(CsvLine line)
    {
        var kind = line.Code<PeriodKind>("period_kind");
        try
        {
            return Dashboard.Figures.Periods.Period.Of(
                kind,
                line.Date("period_start"),
                line.Date("period_end")
            );
        }
        catch (ArgumentException wrong)
        {
            line.Problem("period_end", wrong.Message);
            return null;
        }
    }

    // A year given for a stock is its end, so that a second line for that day is found.
    private static Period? Spoken(CsvLine line, Period given, FigureKind kind, Indicator? indicator)
    {
        if (indicator is null)
        {
            return given;
        }

        if (SpokenTime.Of(indicator.Nature, kind, given, out _) is { } spoken)
        {
            return spoken;
        }

        line.Problem(
            "period_kind",
            indicator.Nature == Nature.Stock
                ? $"'{indicator.Code}' is a stock and speaks of a moment; a period_end would be right."
                : $"'{indicator.Code}' is a flow and speaks of a stretch, not of a moment; its first day is missing (open, where nobody says it)."
        );
        return null;
    }

    private static Quantity? Quantity(CsvLine line)
    {
        line.Required("value");
        try
        {
            return new Quantity(
                line.Number("value") ?? 0,
                line.Required("unit"),
                line.Required("printed"),
                line.Code<Qualifier>("qualifier"),
                line.Number("value_max")
            );
        }
        catch (ArgumentException wrong)
        {
            line.Problem("value", wrong.Message);
            return null;
        }
    }

    // also_at: 45:2310+5;120:4011+5 — paragraph, first character and length of every further place in the same report.
    private static List<Citation> Citations(CsvLine line)
    {
        var report = line.Text("report");
        var article = line.Required("article");
        var citations = new List<Citation>
        {
            new(
                report,
                article,
                line.Whole("paragraph"),
                line.Whole("start"),
                line.Whole("length")
            ),
        };
        foreach (var place in line.List("also_at"))
        {
            if (
                place.Split(':', '+') is [var paragraph, var start, var length]
                && IsWhole(paragraph, out var at)
                && IsWhole(start, out var first)
                && IsWhole(length, out var count)
            )
            {
                citations.Add(new(report, article, at, first, count));
            }
            else
            {
                line.Problem(
                    "also_at",
                    $"'{place}' was found; paragraph:start+length would be right, such as 45:2310+5."
                );
            }
        }

        return citations;
    }

    private static bool IsWhole(string text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    private void CheckUnique(CsvLine line, Figure figure)
    {
        if (!_codes.Add(figure.Code))
        {
            line.Problem("code", $"'{figure.Code}' stands twice; a code must be unique.");
        }

        var said = (figure.Series, figure.Period, figure.Citations[0].Report);
        if (!_said.TryAdd(said, figure.Code))
        {
            line.Problem(
                "indicator",
                $"the figure {_said[said]} already gives this indicator, district, scope, period and kind from the same report; "
                    + "merge the two, or tell them apart by scope."
            );
        }
    }
}
