using System.Globalization;
using Dashboard.Access;
using Dashboard.Documents.Export;
using Dashboard.Serving;
using Dashboard.Shared;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Wording;

namespace Dashboard.Administration.Audit;

/// <summary>The audit log as a file.</summary>
internal static class AuditFile
{
    /// <summary>The log as a file, for administrators alone.</summary>
    public static void MapAuditFile(this IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                "/administration/audit.csv",
                async (
                    string? account,
                    string? act,
                    string? from,
                    string? to,
                    AuditLog log,
                    Words words,
                    CancellationToken cancellation
                ) =>
                {
                    var asked = new AskedQuery(words);
                    asked.Word<AuditAct>("act", act);
                    asked.Day("from", from);
                    asked.Day("to", to);
                    return asked.Problem is not null
                        ? asked.Refused()
                        : Results.File(
                            Csv(
                                await AuditRequest
                                    .Read(account, act, from, to)
                                    .RunAsync(log, AuditRequest.InFile, cancellation)
                            ),
                            "text/csv; charset=utf-8",
                            "audit.csv"
                        );
                }
            )
            .RequireAuthorization(new MayAttribute(Act.Administer))
            .AddEndpointFilter<ExportAudit>()
            .ExcludeFromDescription();

    private static byte[] Csv(IReadOnlyList<AuditRow> rows) =>
        new TableFile(
            ["time_utc", "account", "act", "subject", "detail"],
            rows.Select(row =>
                (object?[])
                    [
                        row.AtUtc.ToString("O", CultureInfo.InvariantCulture),
                        row.Account,
                        EnumCode.Of(row.Act),
                        row.Subject,
                        row.Detail,
                    ]
            )
        ).ToCsv();
}
