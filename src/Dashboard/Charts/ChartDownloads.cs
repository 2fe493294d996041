using Dashboard.Administration.Accounts;
using Dashboard.Administration.Audit;
using Dashboard.Briefings;
using Dashboard.Documents.Export;
using Dashboard.Explore;
using Dashboard.Overview;
using Dashboard.Shared;
using Dashboard.Shell;
using Microsoft.AspNetCore.Mvc;

namespace Dashboard.Charts;

/// <summary>Every chart as a file: picture, table and spreadsheet, under the address of the page that shows it.</summary>
internal static class ChartDownloads
{
    public static void AddBoards(this IServiceCollection services)
    {
        services.AddSingleton<OverviewBoards>();
        services.AddSingleton<IndicatorBoards>();
        services.AddSingleton<IndicatorCoverages>();
        services.AddSingleton<BriefingContents>();
        services.AddSingleton<BriefingUpdates>();
        services.AddSingleton<BriefingAdditions>();
        services.AddSingleton<WritingProgress>();
    }

    public static void MapChartDownloads(this IEndpointRouteBuilder routes)
    {
        routes
            .MapGet(
                "/overview/charts/{file}",
                async (
                    string file,
                    string? district,
                    string? period,
                    string? submitted,
                    string? known,
                    [FromQuery(Name = "as")] string? form,
                    string? theme,
                    HttpContext http,
                    OverviewBoards boards,
                    TimeProvider clock,
                    Words words,
                    CancellationToken cancellation
                ) =>
                {
                    if (await RefusedAsync(http, new(submitted, known), words) is { } refused)
                    {
                        return refused;
                    }

                    var answer = await boards.GetAsync(
                        new OverviewState(district, period, submitted, known),
                        Languages.Current,
                        cancellation
                    );
                    return Download(
                        file,
                        theme,
                        form,
                        answer.Board.Charts,
                        answer.Catalogue,
                        clock
                    );
                }
            )
            .AddEndpointFilter<ExportAudit>()
            .ExcludeFromDescription();
        routes
            .MapGet(
                "/indicators/{indicator}/charts/{file}",
                async (
                    string indicator,
                    string file,
                    string? district,
                    string[]? with,
                    string? period,
                    string? by,
                    string? until,
                    string? skip,
                    [FromQuery(Name = "as")] string? form,
                    string? theme,
                    string? submitted,
                    string? known,
                    HttpContext http,
                    IndicatorBoards boards,
                    TimeProvider clock,
                    Words words,
                    CancellationToken cancellation
                ) =>
                {
                    var viewing = new Viewing(submitted, known);
                    if (await RefusedAsync(http, viewing, words) is { } refused)
                    {
                        return refused;
                    }

                    var state = IndicatorState.Read(
                        indicator,
                        district,
                        with,
                        period,
                        by,
                        until,
                        skip
                    ) with
                    {
                        Submitted = submitted,
                        Known = known,
                    };
                    return
                        await boards.GetAsync(state, Languages.Current, cancellation) is { } answer
                        ? Download(file, theme, form, answer.Charts, answer.Catalogue, clock)
                        : Results.NotFound();
                }
            )
            .AddEndpointFilter<ExportAudit>()
            .ExcludeFromDescription();
    }

    // A file says no other figures than it was asked for: who may not see them signs in first.
    private static async Task<IResult?> RefusedAsync(HttpContext http, Viewing viewing, Words words)
    {
        if (viewing.IsTooMuchFor(await http.ActorAsync()))
        {
            return Results.Challenge();
        }

        var asked = new AskedQuery(words);
        asked.Day("known", viewing.Known);
        return asked.Problem is null ? null : asked.Refused();
    }

    private static IResult Download(
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
