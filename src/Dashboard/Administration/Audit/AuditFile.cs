using System.Globalization;
using Dashboard.Access;
using Dashboard.Documents.Export;
using Dashboard.Serving;
using Dashboard.Shared;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Storage.Catalogues;
using Dashboard.Storage.Review;
using Dashboard.Wording;

namespace Dashboard.Administration.Audit;

/// <summary>The audit log as a file.</summary>
internal static class AuditFile
{
    /// <summary>The log as a file, for administrators alone.</summary>
    public static void MapAuditFile(this IEndpointRouteBuilder routes) =>
        routes
            .MapGet("/administration/audit.csv", GetAsync)
            .RequireAuthorization(new MayAttribute(Act.Administer))
            .AddEndpointFilter<ExportAudit>()
            .ExcludeFromDescription();

    private static async Task<IResult> GetAsync(
        string? account,
        string? act,
        string? from,
        string? to,
        AuditLog log,
        AuditedFigures figures,
        CatalogueQuery catalogues,
        Words words,
        CancellationToken cancellation
    )
    {
        var asked = new AskedQuery(words);
        asked.Word<AuditAct>("act", act);
        asked.Day("from", from);
        asked.Day("to", to);
        if (asked.Problem is not null)
        {
            return asked.Refused();
        }

        var rows = await new AuditRequest(account, act, from, to).RunAsync(
            log,
            AuditRequest.InFile,
            cancellation
        );
        var text = new AuditText(await catalogues.GetAsync(cancellation), words);
        return Results.File(
            Csv(rows, await figures.FindAsync(rows, cancellation), text),
            "text/csv; charset=utf-8",
            "audit.csv"
        );
    }

    // The code is for programs, what it means for people.
    private static byte[] Csv(
        IReadOnlyList<AuditRow> rows,
        IReadOnlyDictionary<long, Figure> figures,
        AuditText text
    ) =>
        new TableFile(
            ["time_utc", "account", "act", "subject", "figure", "detail"],
            rows.Select(row =>
                (object?[])
                    [
                        row.AtUtc.ToString("O", CultureInfo.InvariantCulture),
                        row.Account,
                        EnumCode.Of(row.Act),
                        row.Subject,
                        figures.TryGetValue(row.Id, out var figure) ? text.Named(figure) : "",
                        row.Detail,
                    ]
            )
        ).ToCsv();
}
