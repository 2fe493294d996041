using Dashboard.Shared;
using Dashboard.Storage.Accounts;

namespace Dashboard.Administration.Accounts;

/// <summary>Where somebody goes who has just come in.</summary>
internal static class LandingPage
{
    // Pages of coming in and going out; who is in has nothing to do there.
    private static readonly string[] Doors =
    [
        "/account/sign-in",
        "/account/sign-out",
        "/account/first",
        "/account/house",
    ];

    /// <summary>Who fills in figures sees first what they have to fill in, unless they were on their way to a page.</summary>
    public static string Of(Account account, string? back)
    {
        var page = Address.Local(back);
        var isDoor = Array.Exists(
            Doors,
            door => page.StartsWith(door, StringComparison.OrdinalIgnoreCase)
        );
        return page != "/" && !isDoor ? page
            : account.Role == Role.Clerk ? "/entry"
            : "/";
    }
}
