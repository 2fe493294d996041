using System.Globalization;
using Dashboard.Documents.Export;
using Dashboard.Serving;
using Dashboard.Shared;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Plans;
using Dashboard.Wording;

namespace Dashboard.Due;

/// <summary>催报 as a file: each figure that was due, with its state.</summary>
internal static class DueFiles
{
    public static void MapDueFiles(this IEndpointRouteBuilder routes) =>
        routes
            .MapGet("/due/lines.{format}", GetAsync)
            .AddEndpointFilter<ExportAudit>()
            .ExcludeFromDescription();

    private static async Task<IResult> GetAsync(
        string format,
        string? year,
        string? district,
        string? owed,
        PlanQuery plans,
        CatalogueQuery catalogues,
        TimeProvider clock,
        Words words,
        CancellationToken cancellation
    )
    {
        if (format is not ("csv" or "xlsx"))
        {
            return Results.NotFound();
        }

        var query = new AskedQuery(words);
        var wanted = query.Year("year", year);
        var isOwed = query.Flag("owed", owed);
        if (query.Problem is not null)
        {
            return query.Refused();
        }

        var today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        var asked = wanted ?? today.Year;
        var catalogue = await catalogues.GetAsync(cancellation);
        if (!string.IsNullOrEmpty(district) && catalogue.Districts.Named(district) is null)
        {
            return Results.NotFound();
        }

        var lines = await plans.DueAsync(null, asked, today, cancellation);
        var chosen = catalogue.Districts.Named(district);
        var below = chosen is null ? lines : Below(lines, chosen, catalogue);
        var table = Table(
            isOwed ? [.. below.Where(line => line.State == DueState.Overdue)] : below,
            today,
            catalogue,
            words
        );
        var title = words["催报"];
        var name = string.Create(
            CultureInfo.InvariantCulture,
            $"{title} {chosen?.NameIn(words.Language)} {asked}.{format}"
        );
        return format == "csv"
            ? Results.File(table.ToCsv(), "text/csv; charset=utf-8", name)
            : Results.File(
                table.ToWorkbook(title),
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                name
            );
    }

    private static List<DueLine> Below(
        IReadOnlyList<DueLine> lines,
        District district,
        Catalogue catalogue
    )
    {
        var below = catalogue
            .Districts.WithDescendants(district)
            .Select(one => one.Code)
            .ToHashSet();
        return [.. lines.Where(line => below.Contains(line.Plan.District))];
    }

    private static TableFile Table(
        IReadOnlyList<DueLine> lines,
        DateOnly today,
        Catalogue catalogue,
        Words words
    ) =>
        new(
            [
                words["指标"],
                words["区划"],
                words["期间"],
                words["期限"],
                words["状态"],
                words["已迟天数"],
            ],
            lines.Select(line =>
            {
                var indicator = catalogue.Indicator(line.Plan.Indicator);
                return (object?[])
                    [
                        indicator.NameIn(words.Language),
                        catalogue.District(line.Plan.District).NameIn(words.Language),
                        line.Due.Asked(indicator.Nature).ToLabel(words.Language),
                        line.Due.DueDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                        words.Of(line.State),
                        line.State == DueState.Overdue ? Reminder.DaysLate(line, today) : null,
                    ];
            })
        );
}
