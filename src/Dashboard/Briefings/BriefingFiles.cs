using Dashboard.Administration.Accounts;
using Dashboard.Administration.Audit;
using Dashboard.Documents.Briefings;
using Dashboard.Documents.Export;
using Dashboard.Shell;
using Dashboard.Storage.Briefings;
using Dashboard.Storage.Catalogues;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Dashboard.Briefings;

/// <summary>A briefing as a file, streamed as it is written: one that was saved, or one put together at once.</summary>
internal static class BriefingFiles
{
    public static void MapBriefingFiles(this IEndpointRouteBuilder routes)
    {
        BriefingAdditions.Map(routes);
        routes
            .MapGet("/briefings/file", GetNewAsync)
            .AddEndpointFilter<ExportAudit>()
            .ExcludeFromDescription();
        routes
            .MapGet("/briefings/{code}/file", GetSavedAsync)
            .RequireAuthorization()
            .AddEndpointFilter<ExportAudit>()
            .ExcludeFromDescription();
    }

    private static async Task<IResult> GetSavedAsync(
        string code,
        string? format,
        string? watch,
        HttpContext http,
        BriefingQuery saved,
        CatalogueQuery catalogues,
        WritingProgress progress,
        CancellationToken cancellation
    )
    {
        if (!EnumCode.TryParse<BriefingFormat>(format, out var kind))
        {
            return Refused("format: word, slides, workbook.");
        }

        if (await saved.FindAsync(await http.ActorAsync(), code, cancellation) is not { } briefing)
        {
            return TypedResults.NotFound();
        }

        var catalogue = await catalogues.GetAsync(cancellation);
        return Written(
            BriefingParts.Document(briefing, catalogue),
            catalogue,
            kind,
            BriefingParts.FileName(briefing, catalogue),
            progress.Of(watch),
            cancellation
        );
    }

    private static async Task<IResult> GetNewAsync(
        string? district,
        string? period,
        string? template,
        string? unit,
        string? unsure,
        bool? redHead,
        string? format,
        BriefingContents contents,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        if (
            !BriefingTemplates.TryParse(template, out var chosen)
            || !EnumCode.TryParse<BriefingFormat>(format, out var kind)
        )
        {
            return Refused("template: monthly, topic, one_page; format: word, slides, workbook.");
        }

        var request = new BriefingRequest(
            district,
            period,
            chosen,
            DateOnly.FromDateTime(clock.GetLocalNow().DateTime),
            unit?.Trim() ?? "",
            redHead ?? false,
            EnumCode.TryParse<UnsureFigures>(unsure, out var which) ? which : UnsureFigures.Listed
        );
        var answer = await contents.GetAsync(request, Languages.Current, cancellation);
        return answer.Briefing is { } briefing
            ? Written(briefing, answer.Catalogue, kind, answer.FileName, null, cancellation)
            : Refused(answer.Problem!);
    }

    private static PushStreamHttpResult Written(
        Briefing briefing,
        Catalogue catalogue,
        BriefingFormat format,
        string fileName,
        IProgress<int>? progress,
        CancellationToken cancellation
    )
    {
        var name = fileName + format.Extension();
        return TypedResults.Stream(
            stream =>
                BriefingDocument.WriteAsync(
                    briefing,
                    catalogue,
                    format,
                    stream,
                    progress,
                    cancellation
                ),
            format.MediaType(),
            name
        );
    }

    private static ProblemHttpResult Refused(string problem) =>
        TypedResults.Problem(problem, statusCode: StatusCodes.Status400BadRequest);
}
