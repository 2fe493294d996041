using Dashboard.Access;
using Dashboard.Documents.Export;
using Dashboard.Shared;
using Dashboard.Wording;

namespace Dashboard.Charts;

/// <summary>A chart of a page as a file: picture, table and spreadsheet.</summary>
internal static class ChartFile
{
    /// <summary>A file says no other figures than it was asked for: who may not see them signs in first.</summary>
    public static async Task<IResult?> RefusedAsync(HttpContext http, Viewing viewing, Words words)
    {
        if (viewing.IsTooMuchFor(await http.ActorAsync()))
        {
            return Results.Challenge();
        }

        var asked = new AskedQuery(words);
        asked.Day("known", viewing.Known);
        return asked.Problem is null ? null : asked.Refused();
    }

    /// <summary>The chart of a page that <paramref name="file"/> names, in the form and the kind of file that it says.</summary>
    public static IResult Download(
        string file,
        string? theme,
        string? form,
        IReadOnlyList<KeyedChart> charts,
        Catalogue catalogue,
        TimeProvider clock
    )
    {
        var today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        var (key, format) = (Path.GetFileNameWithoutExtension(file), Path.GetExtension(file));
        if (charts.FirstOrDefault(chart => chart.Key == key) is not { } keyed)
        {
            return Results.NotFound();
        }

        var chart = ChartForms.Read(form).Of(keyed).Chart;

        var language = Languages.Current;
        var name = $"{chart.Title} {chart.Period}";
        return format switch
        {
            ".svg" => Results.File(
                System.Text.Encoding.UTF8.GetBytes(
                    ChartPicture.Svg(
                        chart,
                        language,
                        today,
                        theme == "dark" ? PictureTheme.Dark : PictureTheme.Light
                    )
                ),
                "image/svg+xml",
                name + ".svg"
            ),
            ".html" => Results.File(
                System.Text.Encoding.UTF8.GetBytes(ChartTable.Html(chart, catalogue, language)),
                "text/html; charset=utf-8",
                name + ".html"
            ),
            ".csv" => Written(
                stream => ChartCsv.Write(chart, catalogue, language, stream),
                "text/csv",
                name + ".csv"
            ),
            ".xlsx" => Written(
                stream => ChartWorkbook.Write(chart, catalogue, language, stream),
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                name + ".xlsx"
            ),
            _ => Results.NotFound(),
        };
    }

    private static IResult Written(Action<Stream> write, string type, string name)
    {
        var stream = new MemoryStream();
        write(stream);
        return Results.File(stream.ToArray(), type, name);
    }
}
