using Dashboard.Access;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Reports;
using Microsoft.Net.Http.Headers;

namespace Dashboard.Reports;

/// <summary>The pictures of the pages that reports were read from.</summary>
internal static class ReportPictures
{
    private const string Jpeg = "image/jpeg";

    /// <summary>Those of a report, for all who see the report.</summary>
    public static void MapReportPictures(this IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/reports/{report}/pages/{page:int}",
                async (
                    string report,
                    int page,
                    HttpContext http,
                    CatalogueQuery catalogues,
                    Papers papers,
                    CancellationToken cancellation
                ) =>
                    (await catalogues.GetAsync(cancellation)).Report(report) is null
                        ? Results.NotFound()
                        : Answer(
                            http,
                            await papers.PictureAsync(report, page, cancellation),
                            $"{report}-{page}"
                        )
            )
            .ExcludeFromDescription();

    /// <summary>Those of a reading that is not submitted yet, for who brought it.</summary>
    public static void MapReadingPictures(this IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/reports/read/pages/{paper}/{page:int}",
                async (
                    string paper,
                    int page,
                    HttpContext http,
                    Papers papers,
                    CancellationToken cancellation
                ) =>
                    Answer(
                        http,
                        await papers.WaitingPictureAsync(
                            (await http.ActorAsync()).Account,
                            paper,
                            page,
                            cancellation
                        ),
                        $"{paper}-{page}"
                    )
            )
            .RequireAuthorization(new MayAttribute(Act.Enter))
            .ExcludeFromDescription();

    // A page never changes, but who may see it does: a browser asks each time, and is told that it has it.
    private static IResult Answer(HttpContext http, byte[]? picture, string tag)
    {
        http.Response.Headers.CacheControl = "private, no-cache";
        return picture is null
            ? Results.NotFound()
            : Results.File(picture, Jpeg, entityTag: new EntityTagHeaderValue($"\"{tag}\""));
    }
}
