using Dashboard.Administration.Accounts;
using Dashboard.Figures;
using Dashboard.Shell;
using Dashboard.Storage.Audit;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Dashboard.Briefings;

/// <summary>A briefing as a file, streamed as it is written.</summary>
internal static class BriefingFiles
{
    public static void MapBriefingFiles(this IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/briefings/file",
                async Task<IResult> (
                    string? district,
                    string? period,
                    string? template,
                    string? unit,
                    string? unsure,
                    bool? redHead,
                    string? format,
                    HttpContext http,
                    BriefingContents contents,
                    AuditLog audit,
                    TimeProvider clock,
                    CancellationToken cancellation
                ) =>
                {
                    if (
                        !BriefingTemplates.TryParse(template, out var chosen)
                        || !EnumCode.TryParse<BriefingFormat>(format, out var kind)
                    )
                    {
                        return Refused(
                            "template: monthly, topic, one_page; format: word, slides, workbook."
                        );
                    }

                    var request = new BriefingRequest(
                        district,
                        period,
                        chosen,
                        DateOnly.FromDateTime(clock.GetLocalNow().DateTime),
                        unit?.Trim() ?? "",
                        redHead ?? false,
                        EnumCode.TryParse<UnsureFigures>(unsure, out var which)
                            ? which
                            : UnsureFigures.Listed
                    );
                    var answer = await contents.GetAsync(request, Languages.Current, cancellation);
                    if (answer.Briefing is not { } briefing)
                    {
                        return Refused(answer.Problem!);
                    }

                    var name = answer.FileName + kind.Extension();
                    await audit.WriteAsync(
                        await http.ActorAsync(),
                        AuditAct.Export,
                        name,
                        "",
                        cancellation
                    );
                    return TypedResults.Stream(
                        stream =>
                            BriefingDocument.WriteAsync(
                                briefing,
                                answer.Catalogue,
                                kind,
                                stream,
                                null,
                                cancellation
                            ),
                        kind.MediaType(),
                        name
                    );
                }
            )
            .ExcludeFromDescription();

    private static ProblemHttpResult Refused(string problem) =>
        TypedResults.Problem(problem, statusCode: StatusCodes.Status400BadRequest);
}
