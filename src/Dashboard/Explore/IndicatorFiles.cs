using Dashboard.Charts;
using Dashboard.Serving;
using Dashboard.Shared;
using Dashboard.Wording;
using Microsoft.AspNetCore.Mvc;

namespace Dashboard.Explore;

/// <summary>Every chart of an indicator's page as a file, under the address of the page.</summary>
internal static class IndicatorFiles
{
    public static void MapIndicatorFiles(this IEndpointRouteBuilder routes) =>
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
                    if (await ChartFile.RefusedAsync(http, viewing, words) is { } refused)
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
                        ? ChartFile.Download(
                            file,
                            theme,
                            form,
                            answer.Charts,
                            answer.Catalogue,
                            clock
                        )
                        : Results.NotFound();
                }
            )
            .AddEndpointFilter<ExportAudit>()
            .ExcludeFromDescription();
}
