using Dashboard.Administration.House;
using Dashboard.Storage.Accounts;
using Dashboard.Storage.Audit;
using Dashboard.Storage.Connections;

namespace Dashboard.Administration.Accounts;

/// <summary>What an account shall be.</summary>
internal sealed record AccountEntry(
    string Name,
    string FullName,
    Role Role,
    IReadOnlyList<string> Districts
)
{
    /// <summary>Whose it is at the house that signs people in; empty for nobody's, null where that stays as it is.</summary>
    public string? HouseAccount { get; init; }

    /// <summary>Why no account can be made of it; null where one can.</summary>
    public string? Lack =>
        string.IsNullOrWhiteSpace(Name) ? "账号名不能为空"
        : Name.Trim().Length > KeptText.Name || FullName.Trim().Length > KeptText.Name
            ? "账号名和姓名最多60个字符"
        : Name.Any(char.IsControl) ? "账号名里有看不见的字符"
        : HouseAccount is { Length: > HousePerson.LongestAccount } ? "单位的账号最多200个字符"
        : Name.Trim().StartsWith(ConnectedSystem.AccountMark, StringComparison.OrdinalIgnoreCase)
            ? "账号名不能以api:开头，那是接入系统的"
        : Role is Role.Clerk or Role.Reviewer && Districts.Count == 0
            ? "填报和审核账号至少要有一个区划"
        : null;

    /// <summary>The account, made now.</summary>
    public Account ToAccount(TimeProvider clock) =>
        new()
        {
            UserName = Name.Trim(),
            FullName = FullName.Trim(),
            Role = Role,
            Districts = [.. Districts],
            CreatedAtUtc = clock.GetUtcNow().UtcDateTime,
            LockoutEnabled = true,
        };

    /// <summary>The particulars of a deed about it.</summary>
    public AuditDetail ToDetail(NamedDeed deed) =>
        new(
            deed,
            [
                new("role", EnumCode.Of(Role)),
                new("districts", string.Join(' ', Districts)),
                .. string.IsNullOrEmpty(HouseAccount)
                    ? Array.Empty<AuditPart>()
                    : [new AuditPart("house", HouseAccount)],
            ]
        );
}
