using Dashboard.Storage.Accounts;
using Dashboard.Storage.Connections;

namespace Dashboard.Administration.Connections;

/// <summary>The fields of a token as they are typed.</summary>
internal sealed class TokenForm
{
    /// <summary>What a system may be.</summary>
    public static IReadOnlyList<Role> Roles { get; } = [Role.Clerk, Role.Viewer];

    /// <summary>For how many days a token may be made; 0 is without an end.</summary>
    public static IReadOnlyList<int> Lengths { get; } = [365, 90, 0];

    public string System { get; set; } = "";

    public Role Role { get; set; } = Role.Clerk;

    public IEnumerable<string>? Districts { get; set; } = [];

    public int Days { get; set; } = Lengths[0];

    public NewToken ToToken(TimeProvider clock) =>
        new(
            System ?? "",
            Role,
            [.. Districts ?? []],
            Days == 0 ? null : clock.GetUtcNow().UtcDateTime.AddDays(Days)
        );
}
