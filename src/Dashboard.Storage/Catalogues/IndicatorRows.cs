namespace Dashboard.Storage.Catalogues;

/// <summary>The lines of <c>indicators.csv</c>.</summary>
internal static class IndicatorRows
{
    public static Dictionary<string, Indicator> Read(CsvTable table)
    {
        var indicators = new Dictionary<string, Indicator>();
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
                line.Required("definition"),
                IsHeadline(line)
            );
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

            if (!indicators.TryAdd(indicator.Code, indicator))
            {
                line.Problem("code", $"'{indicator.Code}' stands twice; a code must be unique.");
            }
        }

        return indicators;
    }

    private static Indicator? Whole(Dictionary<string, Indicator> indicators, string code) =>
        indicators.GetValueOrDefault(code);

    private static bool IsHeadline(CsvLine line)
    {
        var text = line.Text("headline");
        if (text is not ("" or "yes"))
        {
            line.Problem("headline", $"'{text}' was found; yes or nothing would be right.");
        }

        return text == "yes";
    }
}
