using Dashboard.Shared;
using Dashboard.Storage.Audit;

namespace Dashboard.Administration.Audit;

/// <summary>What an address asks of the audit log.</summary>
internal sealed record AuditRequest(string? Account, AuditAct? Kind, DateOnly? From, DateOnly? To)
{
    public const int OnPage = 500;
    public const int InFile = 1_000_000;

    public static AuditRequest Read(string? account, string? act, string? from, string? to) =>
        new(
            account,
            EnumCode.TryParse<AuditAct>(act, out var kind) ? kind : null,
            TypedDay.Read(from),
            TypedDay.Read(to)
        );

    public Task<IReadOnlyList<AuditRow>> RunAsync(
        AuditLog log,
        int limit,
        CancellationToken cancellation
    ) => log.ReadAsync(Account, Kind, From, To, limit, cancellation);
}
