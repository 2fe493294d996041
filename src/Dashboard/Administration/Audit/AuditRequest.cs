using Dashboard.Shared;
using Dashboard.Storage.Audit;

namespace Dashboard.Administration.Audit;

/// <summary>What the address of 操作日志 asks of the log, as it is written there; what is no word or day of ours asks nothing.</summary>
/// <param name="Account">Whose deeds.</param>
/// <param name="Act">The code of the kind of deed.</param>
/// <param name="From">The first day, 2023-11-05.</param>
/// <param name="To">The last day.</param>
internal sealed record AuditRequest(string? Account, string? Act, string? From, string? To)
{
    public const int OnPage = 500;
    public const int InFile = 1_000_000;

    public string ToUri() => At("/administration/audit");

    /// <summary>The same as a file.</summary>
    public string FileUri() => At("/administration/audit.csv");

    public Task<IReadOnlyList<AuditRow>> RunAsync(
        AuditLog log,
        int limit,
        CancellationToken cancellation
    ) =>
        log.ReadAsync(
            Account,
            EnumCode.TryParse<AuditAct>(Act, out var act) ? act : null,
            TypedDay.Read(From),
            TypedDay.Read(To),
            limit,
            cancellation
        );

    private string At(string path) =>
        Address.Of(path, ("account", Account), ("act", Act), ("from", From), ("to", To));
}
