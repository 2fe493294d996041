namespace Dashboard.Storage.Catalogues.Csv;

/// <summary>The lines of <c>reports.csv</c>.</summary>
internal static class ReportsCsv
{
    public static Dictionary<string, Report> Read(CsvTable table)
    {
        var reports = new Dictionary<string, Report>();
        foreach (var line in table.Lines)
        {
            line.Required("date");
            var report = new Report(
                line.Required("code"),
                line.Required("title"),
                line.Required("publisher"),
                line.Date("date") ?? default,
                line.Code<PeriodCertainty>("date_certainty"),
                line.Code<DistrictLevel>("office"),
                line.Required("file"),
                line.Text("note")
            );
            if (!reports.TryAdd(report.Code, report))
            {
                line.Problem("code", $"'{report.Code}' stands twice; a code must be unique.");
            }
        }

        return reports;
    }
}
