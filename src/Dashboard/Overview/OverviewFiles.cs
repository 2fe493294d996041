using Dashboard.Charts;
using Dashboard.Serving;
using Dashboard.Wording;
using Microsoft.AspNetCore.Mvc;

namespace Dashboard.Overview;

/// <summary>Every chart of Overview as a file, under the address of the page.</summary>
internal static class OverviewFiles
{
    public static void MapOverviewFiles(this IEndpointRouteBuilder routes) =>
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
                    if (
                        await ChartFile.RefusedAsync(http, new(submitted, known), words) is
                        { } refused
                    )
                    {
                        return refused;
                    }

                    var answer = await boards.GetAsync(
                        new OverviewState(district, period, submitted, known),
                        Languages.Current,
                        cancellation
                    );
                    return ChartFile.Download(
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
}
