using Dashboard.Charts;
using Dashboard.Serving;
using Dashboard.Wording;

namespace Dashboard.Comparing;

/// <summary>The chart of a ranking as a file, under the address of the page.</summary>
internal static class RankingFiles
{
    public static void MapRankingFiles(this IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                RankingState.Path + "/charts/{file}",
                async (
                    string file,
                    string[]? indicator,
                    string[]? weight,
                    string? within,
                    string? level,
                    string? period,
                    string? by,
                    string? per,
                    string? skip,
                    string? theme,
                    RankingBoards boards,
                    TimeProvider clock,
                    CancellationToken cancellation
                ) =>
                {
                    var answer = await boards.GetAsync(
                        RankingState.Read(indicator, weight, within, level, period, by, per, skip),
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
