using Dashboard.Access;
using Dashboard.Documents.Import;
using Dashboard.Serving;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Figures;
using Dashboard.Wording;

namespace Dashboard.Entry;

/// <summary>The template that staff fill in, with the indicators their district reports.</summary>
internal static class EntryFiles
{
    public static void MapEntryFiles(this IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/entry/template.xlsx",
                async (
                    string? district,
                    string? period,
                    HttpContext http,
                    CatalogueQuery catalogues,
                    FigureQuery figures,
                    Words words,
                    CancellationToken cancellation
                ) =>
                {
                    var catalogue = await catalogues.GetAsync(cancellation);
                    var actor = await http.ActorAsync();
                    if (catalogue.Districts.Named(district) is not { } place)
                    {
                        return actor.May(Act.Enter) ? Results.NotFound() : Results.Forbid();
                    }

                    if (!actor.May(Act.Enter, place.Code, catalogue.Districts))
                    {
                        return Results.Forbid();
                    }

                    var stream = new MemoryStream();
                    FigureTemplate.Write(
                        await IndicatorsOfAsync(place, catalogue, figures, cancellation),
                        place,
                        TypedPeriod.TryParse(period, out var asked) ? asked : null,
                        stream
                    );
                    stream.Position = 0;
                    return Results.File(
                        stream,
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        words.Format("填报模板-{0}.xlsx", place.NameIn(words.Language))
                    );
                }
            )
            .RequireAuthorization()
            .AddEndpointFilter<ExportAudit>()
            .ExcludeFromDescription();

    /// <summary>What a district has reported before, in the catalogue's order; all indicators where it has reported none. Retired ones are left out.</summary>
    public static async Task<IReadOnlyList<Indicator>> IndicatorsOfAsync(
        District district,
        Catalogue catalogue,
        FigureQuery figures,
        CancellationToken cancellation
    )
    {
        var reported = (await figures.OfDistrictAsync(district.Code, null, null, cancellation))
            .Select(figure => figure.Indicator)
            .ToHashSet();
        return reported.Count == 0
            ? [.. catalogue.Indicators.Where(one => !one.IsRetired)]
            : [.. catalogue.Indicators.Where(one => !one.IsRetired && reported.Contains(one.Code))];
    }
}
