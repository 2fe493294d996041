using System.Globalization;
using Dashboard.Serving;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Figures;
using Dashboard.Storage.Review;
using Dashboard.Wording;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;

namespace Dashboard.Api;

/// <summary>The API: other systems enter figures (<see cref="EntriesApi"/>) and read them: figures, districts, indicators and reports as JSON, figures as CSV too.</summary>
internal static class FiguresApi
{
    public static void AddFiguresApi(this IServiceCollection services)
    {
        services.AddOpenApi(options => options.AddDocumentTransformer<ApiDocument>());
        services.AddEntriesApi();
    }

    public static void MapFiguresApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api").WithTags(ApiDocument.Reading);
        api.MapGet("/figures", GetFiguresAsync)
            .AddEndpointFilter<ExportAudit>()
            .WithName("GetFigures")
            .WithSummary("Approved figures")
            .WithDescription(
                "Filters by district (it and all below; name or code), indicator (name or code) and the end of the period. format=csv gives CSV. At most 20,000 at once; where there are more, the header Link names the next page."
            )
            .Produces<IReadOnlyList<FigureItem>>()
            .ProducesProblem(StatusCodes.Status400BadRequest);
        api.MapGet("/districts", GetDistrictsAsync)
            .WithName("GetDistricts")
            .WithSummary("Districts, parents before children");
        api.MapGet("/indicators", GetIndicatorsAsync)
            .WithName("GetIndicators")
            .WithSummary("Indicators in the catalogue's order");
        api.MapGet("/reports", GetReportsAsync)
            .WithName("GetReports")
            .WithSummary("Reports, the latest first");
        api.MapEntriesApi();
        routes.MapOpenApi("/openapi/v1.json");
    }

    private static async Task<IResult> GetFiguresAsync(
        string? district,
        string? indicator,
        string? from,
        string? to,
        string? format,
        string? limit,
        string? offset,
        Words words,
        HttpContext http,
        CatalogueQuery catalogues,
        FigureQuery figures,
        OpenDisputes disputes,
        CancellationToken cancellation
    )
    {
        var catalogue = await catalogues.GetAsync(cancellation);
        var request = FigureRequest.Read(
            catalogue,
            words,
            district,
            indicator,
            from,
            to,
            format,
            limit,
            offset
        );
        if (request.Asked.Problem is not null)
        {
            return request.Asked.Refused();
        }

        var found = await figures.AllAsync(
            request.Districts,
            request.Indicator,
            request.From,
            request.To,
            request.Offset,
            request.Limit,
            cancellation
        );
        if (found.Count > 0 && found.Count == request.Limit)
        {
            var next = QueryHelpers.AddQueryString(
                http.Request.Path,
                http.Request.Query.Where(pair => pair.Key is not ("limit" or "offset"))
                    .Append(new("limit", Number(request.Limit)))
                    .Append(new("offset", Number(request.Offset + request.Limit)))
            );
            http.Response.Headers.Link = $"<{next}>; rel=\"next\"";
        }

        var disputed = await disputes.AmongAsync(found, cancellation);
        var items = found.Select(figure => FigureItem.Of(figure, catalogue, disputed)).ToList();
        return request.Csv
            ? TypedResults.File(FigureCsv.Write(items), "text/csv; charset=utf-8", "figures.csv")
            : TypedResults.Json(items);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static async Task<Ok<List<DistrictItem>>> GetDistrictsAsync(
        CatalogueQuery catalogues,
        CancellationToken cancellation
    )
    {
        var catalogue = await catalogues.GetAsync(cancellation);
        return TypedResults.Ok(
            catalogue
                .Districts.All.Select(district => DistrictItem.Of(district, catalogue))
                .ToList()
        );
    }

    private static async Task<Ok<List<IndicatorItem>>> GetIndicatorsAsync(
        CatalogueQuery catalogues,
        CancellationToken cancellation
    )
    {
        var catalogue = await catalogues.GetAsync(cancellation);
        return TypedResults.Ok(catalogue.Indicators.Select(IndicatorItem.Of).ToList());
    }

    private static async Task<Ok<List<ReportItem>>> GetReportsAsync(
        CatalogueQuery catalogues,
        CancellationToken cancellation
    )
    {
        var catalogue = await catalogues.GetAsync(cancellation);
        return TypedResults.Ok(catalogue.Reports.Select(ReportItem.Of).ToList());
    }
}
