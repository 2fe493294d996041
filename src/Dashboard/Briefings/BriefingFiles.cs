using Dashboard.Access;
using Dashboard.Documents.Briefings;
using Dashboard.Documents.Export;
using Dashboard.Serving;
using Dashboard.Shared;
using Dashboard.Storage.Briefings;
using Dashboard.Storage.Catalogues;
using Dashboard.Wording;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Dashboard.Briefings;

/// <summary>A briefing as a file, streamed as it is written: one that was saved, or one put together at once.</summary>
internal static class BriefingFiles
{
    private const int MostUnit = 100;

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
        Words words,
        CatalogueQuery catalogues,
        WritingProgress progress,
        ILoggerFactory loggers,
        CancellationToken cancellation
    )
    {
        if (!EnumCode.TryParse<BriefingFormat>(format, out var kind))
        {
            return Refused(words["format应是word、slides、workbook之一。"]);
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
            loggers.CreateLogger(typeof(BriefingFiles)),
            cancellation
        );
    }

    private static async Task<IResult> GetNewAsync(
        [AsParameters] AskedBriefing form,
        BriefingContents contents,
        Words words,
        TimeProvider clock,
        ILoggerFactory loggers,
        CancellationToken cancellation
    )
    {
        if (
            !BriefingTemplates.TryParse(form.Template, out var chosen)
            || !EnumCode.TryParse<BriefingFormat>(form.Format, out var kind)
        )
        {
            return Refused(
                words[
                    "template应是monthly、topic、one_page之一，format应是word、slides、workbook之一。"
                ]
            );
        }

        var asked = new AskedQuery(words);
        var hasRedHead = asked.Flag("redHead", form.RedHead);
        var which = asked.Word<UnsureFigures>("unsure", form.Unsure) ?? UnsureFigures.Listed;
        if (form.Unit?.Length > MostUnit)
        {
            asked.Refuse(words.Format("编制单位最多{0}字", MostUnit));
        }

        if (asked.Problem is not null)
        {
            return asked.Refused();
        }

        var request = new BriefingRequest(
            form.District,
            form.Period,
            chosen,
            DateOnly.FromDateTime(clock.GetLocalNow().DateTime),
            form.Unit?.Trim() ?? "",
            hasRedHead,
            which,
            form.Part
        );
        var answer = await contents.GetAsync(request, Languages.Current, cancellation);
        return answer.Briefing is { } briefing
            ? Written(
                briefing,
                answer.Catalogue,
                kind,
                answer.FileName,
                null,
                loggers.CreateLogger(typeof(BriefingFiles)),
                cancellation
            )
            : Refused(answer.Problem!);
    }

    private static PushStreamHttpResult Written(
        Briefing briefing,
        Catalogue catalogue,
        BriefingFormat format,
        string fileName,
        WritingProgress.Reporter? progress,
        ILogger log,
        CancellationToken cancellation
    )
    {
        var name = fileName + format.Extension();
        return TypedResults.Stream(
            async stream =>
            {
                try
                {
                    await BriefingDocument.WriteAsync(
                        briefing,
                        catalogue,
                        format,
                        stream,
                        progress,
                        cancellation
                    );
                    progress?.End(WritingState.Done);
                }
                catch (OperationCanceledException)
                {
                    progress?.End(WritingState.Cancelled);
                    throw;
                }
                catch (Exception fault)
                {
                    progress?.End(WritingState.Failed, FaultLog.Write(log, fault, name));
                    throw;
                }
            },
            format.MediaType(),
            name
        );
    }

    private static ProblemHttpResult Refused(string problem) =>
        TypedResults.Problem(problem, statusCode: StatusCodes.Status400BadRequest);
}

/// <summary>What the address of a new briefing says.</summary>
internal sealed record AskedBriefing(
    string? District,
    string? Period,
    string? Template,
    string? Unit,
    string? Unsure,
    string? RedHead,
    string? Format,
    string[]? Part
);
