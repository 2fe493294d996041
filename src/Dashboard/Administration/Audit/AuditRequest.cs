using System.Globalization;
using Dashboard.Documents.Export;
using Dashboard.Shared;
using Dashboard.Shell;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;

namespace Dashboard.Administration.Audit;

/// <summary>What an address asks of the audit log.</summary>
internal sealed record AuditRequest(string? Account, AuditAct? Kind, DateOnly? From, DateOnly? To)
{
    public const int OnPage = 500;
    private const int InFile = 1_000_000;

    public static AuditRequest Read(string? account, string? act, string? from, string? to) =>
        new(
            account,
            EnumCode.TryParse<AuditAct>(act, out var kind) ? kind : null,
            Day(from),
            Day(to)
        );

    public Task<IReadOnlyList<AuditRow>> RunAsync(
        AuditLog log,
        int limit,
        CancellationToken cancellation
    ) => log.ReadAsync(Account, Kind, From, To, limit, cancellation);

    /// <summary>The log as a file, for administrators alone.</summary>
    public static void MapAuditFile(IEndpointRouteBuilder routes) =>
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
                                await Read(account, act, from, to)
                                    .RunAsync(log, InFile, cancellation)
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

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(
            text,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;
}
