using Dashboard.Administration.Accounts;
using Dashboard.Storage.Accounts;

namespace Dashboard.Administration.House;

/// <summary>
/// The house's own sign-in: OAuth 2.0 with the user information of OpenID Connect. No record, since a record would print
/// its secret.
/// </summary>
internal sealed class HouseSettings
{
    /// <summary>How ASP.NET Core and the table of logins call it.</summary>
    public const string Scheme = "House";

    /// <summary>Where the house sends people back to; it has to be registered there.</summary>
    public const string ReturnPath = "/account/house/return";

    private const string Section = "SignIn:House";
    private static readonly string[] _usualScopes = ["openid", "profile"];

    /// <summary>What the button calls it.</summary>
    public required string Name { get; init; }

    public required string AuthorizationEndpoint { get; init; }

    public required string TokenEndpoint { get; init; }

    public required string UserInformationEndpoint { get; init; }

    public required string ClientId { get; init; }

    public required string ClientSecret { get; init; }

    public required IReadOnlyList<string> Scopes { get; init; }

    /// <summary>The claim that says whose account it is, for ever the same.</summary>
    public required string AccountClaim { get; init; }

    public required string NameClaim { get; init; }

    public required string RoleClaim { get; init; }

    /// <summary>The claim with names or codes of districts; null where districts are given here.</summary>
    public required string? DistrictsClaim { get; init; }

    /// <summary>Which word of the house is which role; empty where roles are given here.</summary>
    public required IReadOnlyDictionary<string, Role> Roles { get; init; }

    /// <summary>The settings, null where there are none, and what is wrong with them in one sentence.</summary>
    public static (HouseSettings? House, string? Wrong) Read(IConfigurationSection section)
    {
        if (!section.Exists())
        {
            return (null, null);
        }

        string[] needed =
        [
            nameof(Name),
            nameof(AuthorizationEndpoint),
            nameof(TokenEndpoint),
            nameof(UserInformationEndpoint),
            nameof(ClientId),
            nameof(ClientSecret),
        ];
        if (needed.FirstOrDefault(name => string.IsNullOrWhiteSpace(section[name])) is { } missing)
        {
            return (null, $"写了 {Section}，但没有写 {Section}:{missing}");
        }

        var wrong = needed[1..4].FirstOrDefault(name => !IsSafe(section[name]!));
        if (wrong is not null)
        {
            return (
                null,
                $"{Section}:{wrong} 写的是“{section[wrong]}”，应是 https:// 开头的网址（只有本机可以用 http://）"
            );
        }

        var roles = new Dictionary<string, Role>(StringComparer.OrdinalIgnoreCase);
        foreach (var pair in section.GetSection(nameof(Roles)).GetChildren())
        {
            if (!SignInSettings.IsName<Role>(pair.Value, out var role))
            {
                return (
                    null,
                    $"{Section}:Roles:{pair.Key} 写的是“{pair.Value}”，只能是 {string.Join('、', Enum.GetNames<Role>())}"
                );
            }

            roles[pair.Key] = role;
        }

        return (Make(section, roles), null);
    }

    private static HouseSettings Make(
        IConfigurationSection section,
        IReadOnlyDictionary<string, Role> roles
    ) =>
        new()
        {
            Name = section[nameof(Name)]!.Trim(),
            AuthorizationEndpoint = section[nameof(AuthorizationEndpoint)]!,
            TokenEndpoint = section[nameof(TokenEndpoint)]!,
            UserInformationEndpoint = section[nameof(UserInformationEndpoint)]!,
            ClientId = section[nameof(ClientId)]!,
            ClientSecret = section[nameof(ClientSecret)]!,
            Scopes = section[nameof(Scopes)]
                ?.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)
                is { Length: > 0 } scopes
                ? scopes
                : _usualScopes,
            AccountClaim = Claim(section, "Account") ?? "sub",
            NameClaim = Claim(section, "Name") ?? "name",
            RoleClaim = Claim(section, "Role") ?? "role",
            DistrictsClaim = Claim(section, "Districts"),
            Roles = roles,
        };

    private static string? Claim(IConfigurationSection section, string name) =>
        section[$"Claims:{name}"] is { Length: > 0 } claim ? claim : null;

    // Who can read or change what goes over the network is whoever they like here; on this machine there is no network.
    private static bool IsSafe(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (
            uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback)
        );
}
