using Dashboard.Charts;
using Dashboard.Serving;
using Dashboard.Wording;
using Microsoft.AspNetCore.Mvc;

namespace Dashboard.Comparing;

/// <summary>The chart of a comparison as a file, under the address of the page.</summary>
internal static class CompareFiles
{
    public static void MapCompareFiles(this IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                CompareState.Path + "/charts/{file}",
                async (
                    string file,
                    string[]? indicator,
                    string[]? district,
                    string[]? period,
                    [FromQuery(Name = "as")] string? form,
                    string? per,
                    [FromQuery(Name = "base")] string? against,
                    string? by,
                    string? theme,
                    CompareBoards boards,
                    TimeProvider clock,
                    CancellationToken cancellation
                ) =>
                {
                    var answer = await boards.GetAsync(
                        CompareState.Read(indicator, district, period, form, per, against, by),
                        Languages.Current,
                        cancellation
                    );
                    return answer.Chart is { } chart
                        ? ChartFile.Download(file, theme, null, [chart], answer.Catalogue, clock)
                        : Results.NotFound();
                }
            )
            .AddEndpointFilter<ExportAudit>()
            .ExcludeFromDescription();
}
