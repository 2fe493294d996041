using Dashboard.Storage.Accounts;

namespace Dashboard.Administration.Accounts;

/// <summary>The fields of an account as they are typed.</summary>
internal sealed class AccountForm
{
    public string Name { get; set; } = "";

    public string FullName { get; set; } = "";

    public Role Role { get; set; } = Role.Clerk;

    public IEnumerable<string>? Districts { get; set; } = [];

    /// <summary>Whose it is at the house; null where the house signs nobody in.</summary>
    public string? HouseAccount { get; set; }

    public AccountEntry ToEntry() =>
        new(Name ?? "", FullName ?? "", Role, [.. Districts ?? []])
        {
            HouseAccount = HouseAccount?.Trim(),
        };
}
