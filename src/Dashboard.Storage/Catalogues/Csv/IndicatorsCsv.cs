namespace Dashboard.Storage.Catalogues.Csv;

/// <summary>The lines of <c>indicators.csv</c>.</summary>
internal static class IndicatorsCsv
{
    public static Dictionary<string, Indicator> Read(CsvTable table)
    {
        var indicators = new Dictionary<string, Indicator>();
        var completing = new List<(CsvLine, Indicator)>();
        foreach (var line in table.Lines)
        {
            var indicator = new Indicator(
                line.Required("code"),
                line.Required("name"),
                line.Text("name_en"),
                line.Required("category"),
                line.Required("unit"),
                line.Code<Nature>("nature"),
                line.Code<Direction>("direction"),
                line.Code<OverDistricts>("over_districts"),
                line.Optional("whole"),
                line.List("aliases"),
                line.Required("definition")
            )
            {
                Completes = line.Optional("completes"),
                Tier = line.Optional("tier") is null ? Tier.Regular : line.Code<Tier>("tier"),
                AheadBy = Threshold(line, "ahead"),
                BehindBy = Threshold(line, "behind"),
                Pace = PaceOf(line),
            };
            if (indicator.Whole is { } code && Whole(indicators, code) is var whole)
            {
                if (whole is null)
                {
                    line.Problem(
                        "whole",
                        $"the indicator '{code}' is unknown; it must stand on an earlier line."
                    );
                }
                else if (whole.Unit != indicator.Unit)
                {
                    line.Problem(
                        "unit",
                        $"'{indicator.Unit}' was found, but its whole '{whole.Code}' is counted in '{whole.Unit}'."
                    );
                }
            }

            if (indicator.Completes is not null)
            {
                completing.Add((line, indicator));
            }

            if (!indicators.TryAdd(indicator.Code, indicator))
            {
                line.Problem("code", $"'{indicator.Code}' stands twice; a code must be unique.");
            }
        }

        CheckCompletions(indicators, completing);
        return indicators;
    }

    private static Indicator? Whole(Dictionary<string, Indicator> indicators, string code) =>
        indicators.GetValueOrDefault(code);

    // What is completed may stand on a later line than what completes it.
    private static void CheckCompletions(
        Dictionary<string, Indicator> indicators,
        List<(CsvLine Line, Indicator Indicator)> completing
    )
    {
        foreach (var (line, indicator) in completing)
        {
            if (indicators.GetValueOrDefault(indicator.Completes!) is not { } whole)
            {
                line.Problem("completes", $"the indicator '{indicator.Completes}' is unknown.");
            }
            else if (whole.Completes is not null)
            {
                line.Problem(
                    "completes",
                    $"'{whole.Code}' completes another indicator itself; one that completes none would be right."
                );
            }
            else if (whole.Unit != indicator.Unit)
            {
                line.Problem(
                    "unit",
                    $"'{indicator.Unit}' was found, but '{whole.Code}', which it completes, is counted in '{whole.Unit}'."
                );
            }
        }
    }

    private static decimal? Threshold(CsvLine line, string column)
    {
        var points = line.Number(column);
        if (points is < 0 or > 100)
        {
            line.Problem(
                column,
                $"{points} was found; percentage points from 0 to 100, or nothing, would be right."
            );
        }

        return points;
    }

    private static Pace PaceOf(CsvLine line)
    {
        if (!Pace.TryParse(line.Text("expected"), out var pace))
        {
            line.Problem(
                "expected",
                $"'{line.Text("expected")}' was found; even, none, or twelve shares between semicolons that make 100 would be right."
            );
        }

        return pace;
    }
}
