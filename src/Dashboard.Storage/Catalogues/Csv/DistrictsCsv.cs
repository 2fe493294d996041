namespace Dashboard.Storage.Catalogues.Csv;

/// <summary>The lines of <c>districts.csv</c>.</summary>
internal static class DistrictsCsv
{
    public static Dictionary<string, District> Read(CsvTable table)
    {
        var districts = new Dictionary<string, District>();
        foreach (var line in table.Lines)
        {
            var district = new District(
                line.Required("code"),
                line.Required("name"),
                line.Text("name_en"),
                line.Code<DistrictLevel>("level"),
                line.Optional("parent"),
                line.List("aliases"),
                line.Text("note")
            );
            if (district.Parent is { } parent && !districts.ContainsKey(parent))
            {
                line.Problem(
                    "parent",
                    $"the district '{parent}' is unknown; it must stand on an earlier line."
                );
            }

            if (!districts.TryAdd(district.Code, district))
            {
                line.Problem("code", $"'{district.Code}' stands twice; a code must be unique.");
            }
        }

        return districts;
    }
}
